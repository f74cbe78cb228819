import { buffer } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { ZipFile } from "yazl";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { LANGS, type Lang } from "#lib/model/lang";
import { absoluteUrl, settings } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { writeTable } from "./csv";
import { CSV_FILES, packagedName, writePackagedDescriptor } from "./datapackage";
import { LICENCES } from "./licences";

/** The files of the data package by their names: the descriptor, every table, and what they are in both languages. */
export function* packageFiles(snapshot: ArchiveSnapshot): Iterable<readonly [string, string]> {
  yield ["datapackage.json", writePackagedDescriptor(snapshot)];
  for (const lang of LANGS) yield [`README.${lang}.md`, readme(snapshot, lang)];
  for (const file of CSV_FILES)
    yield [packagedName(file), writeTable(file.table, snapshot, file.lang ?? "lv")];
}

/** The data package as a ZIP archive; the same revision gives the same bytes. */
export async function writeZip(snapshot: ArchiveSnapshot): Promise<Uint8Array> {
  const zip = new ZipFile();
  const [year = 0, month = 1, day = 1] = snapshot.archive.day.split("-").map(Number);
  // A ZIP archive has local times: this one is the same in every time zone.
  const options = { mtime: new Date(year, month - 1, day), forceDosTimestamp: true };
  const written = buffer(zip.outputStream);
  for (const [name, text] of packageFiles(snapshot)) {
    zip.addBuffer(Buffer.from(text), name, options);
    await setImmediate();
  }
  zip.end();
  return written;
}

function readme({ archive }: ArchiveSnapshot, lang: Lang): string {
  const { data } = dictionaryOf(lang);
  const licences = [LICENCES.data, LICENCES.texts].map(({ name, url }) => `- [${name}](${url})`);
  const tables = CSV_FILES.map((file) => {
    const language = file.lang === null ? data.bothLanguages : data.languages[file.lang];
    return `- \`${packagedName(file)}\`: ${file.title[lang]}, ${language}`;
  });
  return [
    `# ${settings.name[lang]}`,
    data.lead,
    `<${absoluteUrl(pathOf({ page: "data", lang }))}>`,
    data.revision(archive.day, archive.revision),
    `## ${data.downloads}`,
    tables.join("\n"),
    `\`datapackage.json\` ${data.packageNote}`,
    `## ${data.licence}`,
    ...data.licenceText,
    `${licences.join("\n")}\n`,
  ].join("\n\n");
}
