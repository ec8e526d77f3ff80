export { keepTyped as POST } from "#lib/forms/route";
