import type { Lang, Localized } from "./lang";

/** What differs between installations of this code, read once from the environment at start. */
export interface Settings {
  /** Scheme, host and port that canonical addresses, feed ids and the sitemap begin with; no slash at the end. */
  readonly url: string;
  /** Where readers may write; `null` offers no contact anywhere. */
  readonly contact: string | null;
  /** Until the ministry adopts the site it is an unofficial archive, and every page says so. */
  readonly adopted: boolean;
  /** The name in the header and after the bar in page titles. */
  readonly name: Localized;
  /** Who answers for the site. */
  readonly publisher: Localized;
}

const names = {
  archive: {
    lv: "Arhīvs par Latvijas Iekšlietu ministrijas starptautisko sadarbību",
    en: "Archive of the Latvian Interior Ministry’s international cooperation",
  },
  ministry: {
    lv: "Latvijas Republikas Iekšlietu ministrija",
    en: "Ministry of the Interior of Latvia",
  },
  adopted: {
    lv: "Iekšlietu ministrijas starptautiskā sadarbība",
    en: "Ministry of the Interior: international cooperation",
  },
} as const;

/**
 * Settings from environment variables: `SITE_URL` (an http or https origin; http://localhost:3000 by default),
 * `SITE_CONTACT` (an e-mail address) and `SITE_ADOPTED=true`. Throws on any other value.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const adopted = readAdopted(env["SITE_ADOPTED"]);
  return Object.freeze({
    url: readOrigin(env["SITE_URL"] || "http://localhost:3000"),
    contact: env["SITE_CONTACT"] || null,
    adopted,
    name: adopted ? names.adopted : names.archive,
    publisher: adopted ? names.ministry : names.archive,
  });
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== "/" ||
    url.search !== ""
  ) {
    throw new Error(`SITE_URL is \`${text}\`; it must be an origin such as https://example.lv`);
  }
  return url.origin;
}

function readAdopted(text: string | undefined): boolean {
  if (text === undefined || text === "" || text === "false") return false;
  if (text === "true") return true;
  throw new Error(`SITE_ADOPTED is \`${text}\`; it must be \`true\` or \`false\``);
}

/** The settings of this installation. */
export const settings = readSettings(process.env);

/** The folder the content is read from: `CONTENT_DIR`, else `content` where the command runs. */
export function contentDir(): string {
  return process.env["CONTENT_DIR"] || "content";
}

/** An absolute address on this site. */
export function absoluteUrl(path: string): string {
  return settings.url + path;
}

/** BCP 47 tags for `og:locale` and formats, by language. */
export const LOCALES: Readonly<Record<Lang, string>> = { lv: "lv_LV", en: "en_GB" };
