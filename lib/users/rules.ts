const browsers = { Edg: "Edge", OPR: "Opera", Firefox: "Firefox", Chrome: "Chrome", Safari: "Safari" };
const systems = ["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"];

/** "Firefox, Windows" from what the browser says of itself; "" when it names neither. */
export function browserName(agent: string): string {
  const browser = Object.entries(browsers).find(([mark]) => agent.includes(`${mark}/`))?.[1];
  return [browser, systems.find((system) => agent.includes(system))].filter(Boolean).join(", ");
}
