import Database from "better-sqlite3";

let lock: Database.Database | undefined;

/** Holds an office for this process until it ends, however it ends; throws a sentence when another process has it. */
export function holdOffice(file: string): void {
  lock = new Database(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    lock = undefined;
    if ((error as NodeJS.ErrnoException).code !== "SQLITE_BUSY") throw error;
    throw new Error(`Another Grono already works on ${file}. Stop it first, or give this one a file of its own with GRONO_DB.`);
  }
}
