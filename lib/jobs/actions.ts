"use server";

import { z } from "zod";
import { formAction } from "#lib/forms/action";
import { id } from "#lib/forms/fields";
import { orderBackup, retryJob } from "#lib/jobs/commands";

export const retryJobAction = formAction({
  schema: z.object({ id: id() }),
  run: (actor, input) => (retryJob(actor, input.id), { done: "jobs.retried" }),
});
export const orderBackupAction = formAction({
  schema: z.object({}),
  run: (actor) => (orderBackup(actor), { done: "admin.backupOrdered" }),
});
