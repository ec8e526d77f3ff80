/** An address inside the product, as a form or a link named it; anything else becomes the home page. */
export const ownAddress = (address: string | null | undefined): string => (address && /^\/(?![/\\])/.test(address) ? address : "/");

/** The path of an address, which is the place its forms stand at. */
export const placeOf = (address: string): string => address.split("?")[0] || "/";

/** A page's address with a kept text shown in its form, or without one. */
export function keptAddress(address: string, id?: number): string {
  const [path = "/", search] = address.split("?");
  const asked = new URLSearchParams(search);
  asked.delete("kept");
  if (id !== undefined) asked.set("kept", String(id));
  return asked.size > 0 ? `${path}?${asked}` : path;
}

/** The kept text that an address asks for. */
export const keptIn = (address: string): number => Number(new URLSearchParams(address.split("?")[1]).get("kept"));
