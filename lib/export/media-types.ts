/** Media types by ending; an address that ends in none of these has no file behind it. */
export const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

/** The media type of an ending, without its parameters. */
export function mediaType(ending: string): string {
  return TYPES[ending]?.split(";")[0] ?? "";
}
