"use server";

import { z } from "zod";
import { publishDecisions } from "#lib/decisions/commands";
import { formAction } from "#lib/forms/action";
import { ids } from "#lib/forms/fields";

export const publishDecisionsAction = formAction({
  schema: z.object({ decisionIds: ids() }),
  run: (actor, input) => (publishDecisions(actor, input), "/decisions"),
});
