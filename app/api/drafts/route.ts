export { keepTyped as POST } from "#lib/forms/kept/route";
