import { headers } from "next/headers";
import { cache, type ComponentProps } from "react";
import { FormBody } from "#components/form/form-body";
import type { Keeping } from "#components/form/kept-texts";
import type { Actor } from "#lib/access/actor";
import { currentActor } from "#lib/access/session";
import { warsawDay } from "#lib/clock";
import { keptAddress, keptIn, placeOf } from "#lib/forms/address";
import { draftsAt } from "#lib/forms/drafts";
import { formMark, sheetText } from "#lib/forms/sheet";
import type { FieldSpec } from "#lib/forms/spec";
import { format } from "#lib/i18n/format";
import { translate } from "#lib/i18n/translate";

type Props = Omit<ComponentProps<typeof FormBody>, "requestId" | "sheet" | "keeping" | "restored"> & {
  /** Whether what is typed outlives a closed tab; a button alone and a form with a secret keep nothing anyway. */
  keeps?: boolean;
};

type Draft = ReturnType<typeof draftsAt>[number];

/** Asked once for all the forms of a page. */
const keptAt = cache(draftsAt);

/** A form from plain field descriptions. Works as a plain form post; with scripts it keeps the page. What was typed in it and not sent is offered back to the same account. */
export async function RecordForm({ keeps = true, ...body }: Props) {
  const actor = await currentActor();
  if (!actor) return <FormBody {...body} />;
  const address = (await headers()).get("x-grono-path") ?? "/";
  const [place, form] = [placeOf(address), keeps ? formMark(body.fields) : ""];
  const drafts = form ? keptAt(actor, place).filter((draft) => draft.form === form) : [];
  const restored = drafts.find((draft) => draft.id === keptIn(address));
  const shown = restored ? { fields: body.fields.map((spec) => asRead(spec, restored)), restored: typedIn(restored) } : {};
  return (
    <FormBody
      key={restored?.id}
      {...body}
      {...shown}
      requestId={crypto.randomUUID()}
      sheet={sheetText({ userId: actor.userId, form, place })}
      keeping={form ? keepingOf(drafts, body.fields, address, actor) : undefined}
    />
  );
}

const typedIn = ({ requestId, typed }: Draft) => ({ ...typed.fields, requestId });

/** A kept text is saved over the version that its author read: what somebody else saved since is shown beside it. */
const asRead = (spec: FieldSpec, { typed }: Draft): FieldSpec =>
  spec.name === "version" && typeof typed.fields.version === "string" ? { ...spec, value: typed.fields.version } : spec;

function keepingOf(drafts: Draft[], fields: FieldSpec[], address: string, { locale }: Actor): Keeping {
  const t = translate(locale);
  const { time, moment } = format(locale);
  const version = fields.find((spec) => spec.name === "version")?.value;
  const when = ({ savedAt }: Draft) =>
    warsawDay(new Date(savedAt)) === warsawDay()
      ? t("form.keptToday", { time: time(savedAt) })
      : t("form.keptOn", { moment: moment(savedAt) });
  const isOlder = ({ typed }: Draft) => version !== undefined && String(version) !== typed.fields.version;
  const texts = drafts.map((draft) => ({
    id: draft.id,
    requestId: draft.requestId,
    when: when(draft),
    note: isOlder(draft) ? t("form.keptOlder") : undefined,
    href: keptAddress(address, draft.id),
  }));
  return { texts, restore: t("form.restore"), discard: t("form.discard"), restored: t("form.restored") };
}
