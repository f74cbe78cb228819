import type { Content } from "../content";
import { SECURITY_TXT } from "../routes";
import { absolute, site } from "../site";

/**
 * Whom to tell of a security hole (RFC 9116); `null` without a contact. `Expires` is owed and within a year: it is the
 * first day of the month eleven months after the newest day of the content, so the file lapses when nobody tends the
 * archive any longer, and no output depends on the clock.
 */
export function writeSecurityTxt({ archive }: Content): string | null {
  if (site.contact === null) return null;
  const [year = 0, month = 0] = archive.day.split("-").map(Number);
  const expires = new Date(Date.UTC(year, month - 1 + 11, 1)).toISOString();
  return [
    `Contact: mailto:${site.contact}`,
    `Expires: ${expires.replace(".000", "")}`,
    "Preferred-Languages: lv, en",
    `Canonical: ${absolute(SECURITY_TXT)}`,
    "",
  ].join("\n");
}
