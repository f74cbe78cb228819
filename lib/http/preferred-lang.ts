import Negotiator from "negotiator";
import { LANGS, type Lang } from "#lib/model/lang";

/** English if the browser ranks it above Latvian (RFC 9110, 12.5.4), else Latvian; the region in `en-GB` does not matter. */
export function preferredLang(acceptLanguage = ""): Lang {
  const ranges = acceptLanguage
    .toLowerCase()
    .replace(/-[a-z0-9-]+/g, "")
    .split(",")
    .slice(0, 20);
  // Negotiator breaks a tie by the order in the header.
  const isLatvian = (range: string) => /^\s*lv\b/.test(range);
  const sorted = [...ranges.filter(isLatvian), ...ranges.filter((range) => !isLatvian(range))];
  const headers = { "accept-language": sorted.join(",") };
  return new Negotiator({ headers }).language([...LANGS]) === "en" ? "en" : "lv";
}
