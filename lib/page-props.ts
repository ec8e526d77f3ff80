/** What the framework hands a page: the record's id from the address, and the query. */
export type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };
