import type { Locale } from "#db/enums";
import type { Minutes } from "#db/schema/snapshots/minutes";

/** The project's row of marks and its funding sentence, as they must stand on every document of the project. */
export function ProjectMarks({ project, locale }: { project: Minutes["project"]; locale: Locale }) {
  const funding = locale === "pl" ? project?.fundingPl : project?.fundingEn;
  return (
    <>
      {project?.marks && project.marks.length > 0 && (
        <p className="mt-4 flex flex-wrap gap-6 font-semibold">
          {project.marks.map((mark) => (
            <span key={mark.pl}>{mark[locale]}</span>
          ))}
        </p>
      )}
      {funding && <p className="small muted">{funding}</p>}
    </>
  );
}
