const folders: Record<string, string> = {
  cluster: "clusters",
  organisation: "organisations",
  person: "people",
  meeting: "meetings",
  topic: "topics",
  region: "regions",
  decision: "decisions",
  task: "tasks",
  scenario: "scenarios",
  project: "projects",
  programme: "programmes",
  user: "admin/users",
};

/** The address of a record's page. */
export const pathOf = (entity: string, id: number): string => `/${folders[entity] ?? entity}/${id}`;
