import { mapSize, project } from "#lib/geo/projection";
import { home } from "#lib/scenarios/programme/settings";

export type MapPoint = { key: number; number: number; label: string; latitude: number; longitude: number; tone: string };

const start = project(home.latitude, home.longitude);

/** The part of Europe that holds all points and the start, with a margin, in the proportions of the page's column. */
function frame(points: { x: number; y: number }[]) {
  const xs = [...points.map((point) => point.x), start.x];
  const ys = [...points.map((point) => point.y), start.y];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.min(mapSize.width, Math.max(right - left + 130, (bottom - top + 90) * 1.15, 320));
  const height = width / 1.15;
  const clamp = (at: number, length: number, limit: number) => Math.max(0, Math.min(limit - length, at));
  return {
    x: clamp((left + right) / 2 - width / 2, width, mapSize.width),
    y: clamp((top + bottom) / 2 - height / 2, height, mapSize.height),
    width,
    height,
  };
}

const arc = (to: { x: number; y: number }) => {
  const [dx, dy] = [to.x - start.x, to.y - start.y];
  const bend = 0.16;
  return `M${start.x} ${start.y}Q${start.x + dx / 2 + dy * bend} ${start.y + dy / 2 - dx * bend} ${to.x} ${to.y}`;
};

type Props = { points: MapPoint[]; from: string; title: string; text: string; notice: string };

/** Where the trips go, drawn on the server; the same facts stand in the programme beside it. */
export function TripMap({ points, from, title, text, notice }: Props) {
  const placed = points.map((point) => ({ ...point, ...project(point.latitude, point.longitude) }));
  const box = frame(placed);
  const unit = box.width / 360;
  return (
    <figure className="trip-map">
      <svg viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} role="img" aria-label={`${title}. ${text}`}>
        <image href="/geo/europe.svg" width={mapSize.width} height={mapSize.height} />
        {placed.map((point) => (
          <path key={point.key} d={arc(point)} className="trip" strokeWidth={1.4 * unit} />
        ))}
        <circle cx={start.x} cy={start.y} r={4.5 * unit} className="home" />
        <text x={start.x + 8 * unit} y={start.y + 4 * unit} fontSize={11.5 * unit}>
          {from}
        </text>
        {placed.map((point) => (
          <g key={point.key}>
            <circle cx={point.x} cy={point.y} r={8 * unit} className={`place ${point.tone}`} />
            <text x={point.x} y={point.y + 3.6 * unit} fontSize={10 * unit} textAnchor="middle" className="number">
              {point.number}
            </text>
            <text x={point.x + 11 * unit} y={point.y + 4 * unit} fontSize={11 * unit}>
              {point.label}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="muted small">{notice}</figcaption>
    </figure>
  );
}
