import { absolute } from "../site";

/** Everything may be read by everybody; where the list of pages is. */
export function writeRobots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute("/sitemap.xml")}\n`;
}
