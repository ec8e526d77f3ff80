/** What the framework hands a page: the record's id from the address, and the query. */
export type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The id that a part of an address or of a query names: digits alone, else 0, which names nothing. */
export const recordId = (part: string | string[] | undefined): number =>
  typeof part === "string" && /^[1-9]\d{0,14}$/.test(part) ? Number(part) : 0;
