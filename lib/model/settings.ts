import type { Lang, Localized } from "./lang";

/** What differs between installations of this code, read once from the environment at start. */
export interface Settings {
  /** Scheme, host and port that canonical addresses, feed ids and the sitemap begin with; no slash at the end. */
  readonly url: string;
  /** The e-mail address that readers may write to, or `null`. */
  readonly contact: string | null;
  /** The page of the repository that lists its issues, where readers report mistakes when there is no contact; or `null`. */
  readonly issues: string | null;
  /** The e-mail address that requests for documents go to, or `null`. */
  readonly documentsContact: string | null;
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
 * `SITE_CONTACT` and `SITE_DOCUMENTS_CONTACT` (e-mail addresses), `SITE_ISSUES` (an https address without a query) and
 * `SITE_ADOPTED=true`. Throws on any other value.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const adopted = readAdopted(env["SITE_ADOPTED"]);
  return Object.freeze({
    url: readOrigin(env["SITE_URL"] || "http://localhost:3000"),
    contact: readMail("SITE_CONTACT", env["SITE_CONTACT"]),
    issues: readIssues(env["SITE_ISSUES"]),
    documentsContact: readMail("SITE_DOCUMENTS_CONTACT", env["SITE_DOCUMENTS_CONTACT"]),
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

function readMail(name: string, text: string | undefined): string | null {
  if (text === undefined || text === "") return null;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return text;
  throw new Error(`${name} is \`${text}\`; it must be an e-mail address such as arhivs@example.lv`);
}

function readIssues(text: string | undefined): string | null {
  if (text === undefined || text === "") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "https:" && url.search === "" && url.hash === "") {
    return url.href.replace(/\/$/, "");
  }
  throw new Error(
    `SITE_ISSUES is \`${text}\`; it must be an address such as https://github.com/owner/archive/issues`,
  );
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
