import { entryKinds } from "#db/enums";
import { key, type Translate } from "#lib/i18n/translate";

const words = [
  "label",
  "hint",
  "save",
  "savedAt",
  "offline",
  "kept",
  "fresh",
  "newest",
  "orphans",
  "adopt",
  "drop",
  "waiting",
  "refused",
  "correct",
  "discard",
  "signIn",
  "createCluster",
  "createRegion",
  "similar",
  "altHint",
  "suggestions",
] as const;

/** The texts of the capture line in the person's language. */
export const captureTexts = (t: Translate) => ({
  noCluster: t("meetings.noCluster"),
  ...(Object.fromEntries(words.map((name) => [name, t(`meetings.capture.${name}`)])) as Record<(typeof words)[number], string>),
  kinds: Object.fromEntries(entryKinds.map((kind) => [kind, t(key("enums.entryKind", kind))])),
});
