import type { ArchiveSnapshot } from "#lib/archive-store";
import { absoluteUrl, settings } from "#lib/model/settings";
import { SECURITY_TXT } from "#lib/routing/formats";

/**
 * Whom to tell of a security hole (RFC 9116); `null` without a contact. `Expires` is owed and within a year: it is the
 * first day of the month eleven months after the newest day of the content, so the file lapses when nobody tends the
 * archive any longer, and no output depends on the clock.
 */
export function writeSecurityTxt({ archive }: ArchiveSnapshot): string | null {
  if (settings.contact === null) return null;
  const [year = 0, month = 0] = archive.day.split("-").map(Number);
  const expires = new Date(Date.UTC(year, month - 1 + 11, 1)).toISOString();
  return [
    `Contact: mailto:${settings.contact}`,
    `Expires: ${expires.replace(".000", "")}`,
    "Preferred-Languages: lv, en",
    `Canonical: ${absoluteUrl(SECURITY_TXT)}`,
    "",
  ].join("\n");
}
