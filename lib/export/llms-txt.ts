import type { ArchiveSnapshot } from "#lib/archive-store";
import { homeLead } from "#lib/format/list-words";
import { LANGS, type Lang } from "#lib/model/lang";
import { absoluteUrl, settings } from "#lib/model/settings";
import { CATALOGUE, DATAPACKAGE } from "#lib/routing/formats";
import { COLLECTIONS, type PageName, SECTIONS } from "#lib/routing/pages";
import { pathOf } from "#lib/routing/routes";
import { exists } from "#lib/routing/site-pages";
import { dictionaryOf } from "#lib/text/dictionary";
import { dataFiles } from "./catalogue";
import { LICENCES } from "./licences";

const LANGUAGES: Readonly<Record<Lang, string>> = { lv: "Latvian", en: "English" };

/** What the archive is and where its texts and data are, for programs that read text (llmstxt.org); in English. */
export function writeLlmsTxt(snapshot: ArchiveSnapshot): string {
  const { archive } = snapshot;
  const text = dictionaryOf("en");
  const page = (name: PageName, lang: Lang) => absoluteUrl(pathOf({ page: name, lang }));
  const collections = COLLECTIONS.filter((one) => snapshot[one].size > 0);
  const pages = (["overview", "about", "data", "changes"] as const).filter((name) =>
    exists(snapshot, { page: name, lang: "en" }),
  );
  return [
    `# ${settings.name.en}`,
    "",
    `> ${homeLead(snapshot, "en")}${settings.adopted ? "" : ` ${text.unofficial}.`}`,
    "",
    `In Latvian (${page("home", "lv")}) and English (${page("home", "en")}); the Latvian text is the original, and what is not translated yet says so. ${text.countVisits(archive.visits.length)}, content of ${archive.day}.`,
    "",
    `${text.exports.rights(LICENCES.data.name, LICENCES.texts.name)} ${LICENCES.data.url} ${LICENCES.texts.url}`,
    "",
    "## Pages",
    "",
    ...pages.map((name) => `- [${text.sections[name]}](${page(name, "en")})`),
    "",
    "## Texts",
    "",
    "Every record has a Markdown form, its facts as YAML front matter: the address of its page with `.md` after it. The identifiers are in the data files and in the sitemap.",
    "",
    ...collections.map((name) => {
      const [id = ""] = snapshot[name].keys();
      const [lv, en] = LANGS.map((lang) => `/${lang}/${SECTIONS[name][lang]}/ID.md`);
      const example = absoluteUrl(pathOf({ page: name, lang: "en", id, format: "md" }));
      return `- [${text.sections[name]}](${example}): \`${en}\`, in Latvian \`${lv}\``;
    }),
    "",
    "## Data",
    "",
    `- [Data package](${absoluteUrl(DATAPACKAGE)}): the tables, their columns and keys`,
    `- [Catalogue](${absoluteUrl(CATALOGUE)}): DCAT-AP as JSON-LD`,
    `- [Sitemap](${absoluteUrl("/sitemap.xml")}): every page`,
    ...dataFiles().map(({ path, lang }) => {
      const languages = lang === null ? "both languages" : LANGUAGES[lang];
      return `- [${path.split("/").at(-1)}](${absoluteUrl(path)}): ${languages}`;
    }),
    "",
  ].join("\n");
}
