import type { FormTexts } from "#lib/forms/spec";
import type { Translate } from "#lib/i18n/translate";

/** The texts every form needs in the browser; `submit` says the deed. */
export const formTexts = (t: Translate, submit: string): FormTexts => ({
  submit,
  problems: t("form.problems"),
  error: t("form.error"),
  optional: t("form.optional"),
  choose: t("form.choose"),
  theirs: t("form.theirs", { by: "%by%" }),
  mine: t("form.mine"),
  keepMine: t("form.keepMine"),
  takeTheirs: t("form.takeTheirs"),
  conflictLead: t("form.conflictLead"),
  changedMeanwhile: t("form.changedMeanwhile"),
  signIn: t("form.signIn"),
  offline: t("form.offline"),
  unanswered: t("form.unanswered"),
});
