import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { client, currentLocale } from "#lib/access/session";
import { browserOf, hold } from "#lib/forms/kept/held";
import type { FormState, Typed } from "#lib/forms/state";
import { translate } from "#lib/i18n/translate";
import { typedValues } from "#lib/forms/typed";

/** The page of a form that came in after its session had ended stays as it is and offers to sign in; without scripts the sign-in page follows. Both lead back to what was typed. */
export async function askToSignIn(state: FormState, form: FormData): Promise<FormState> {
  const list = await headers();
  const typed = readable(form);
  const [next, held] = [list.get("x-grono-path"), hold(typed, browserOf(await client()))];
  const address = `/sign-in?${new URLSearchParams({ ended: "1", ...(next && { next }), ...(held && { held }) })}`;
  // Only a page with scripts says which action it asks for in a header.
  if (!list.has("next-action")) redirect(address);
  return { ...state, typed, problems: [translate(await currentLocale())("form.ended")], signIn: address };
}

function readable(form: FormData): Typed {
  try {
    return typedValues(form);
  } catch {
    return {};
  }
}
