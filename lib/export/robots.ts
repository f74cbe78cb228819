import { absoluteUrl } from "#lib/model/settings";

/** Everything may be read by everybody; where the list of pages is. */
export function writeRobots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl("/sitemap.xml")}\n`;
}
