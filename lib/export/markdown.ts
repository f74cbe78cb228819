import { remark } from "remark";
import { stringify } from "yaml";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { escapeDates } from "#lib/format/render-markdown";
import { partOf, selectionWords, subjectName, termWords } from "#lib/format/visit-words";
import { labelDays } from "#lib/locale/days";
import type { Lang } from "#lib/model/lang";
import {
  entryText,
  type Organisation,
  type Person,
  type Source,
  type Visit,
} from "#lib/model/records";
import { absoluteUrl, settings } from "#lib/model/settings";
import type { Subject } from "#lib/model/subjects";
import { addressOf } from "#lib/routing/address";
import { pathOf, type Route } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { visitSelections, visitsOf } from "#lib/visits/subjects";
import { LICENCES } from "./licences";
import { visitToJson } from "./tables/visits";
import { type DetailValue, sourceValue, visitDetails } from "./visit-details";

type Root = ReturnType<ReturnType<typeof remark>["parse"]>;
type Block = Root["children"][number];
type List = Extract<Block, { type: "list" }>;
type Paragraph = Extract<Block, { type: "paragraph" }>;
type Inline = Paragraph["children"][number];

/** Visits that the text of a subject lists, the newest; links lead to all. */
export const LISTED_VISITS = 100;

const writer = remark().use({ settings: { bullet: "-", listItemIndent: "one", rule: "-" } });

/** A line a value; days and words such as `no`, which readers of YAML 1.1 take for something else than texts, are quoted. */
const YAML_FORM = { version: "1.1", lineWidth: 0, aliasDuplicateObjects: false } as const;

/**
 * A visit as Markdown: its facts as front matter with the names that JSON gives them, then title, notices, summary,
 * outcome, the account in the editor's own Markdown, and participants, sources and doubt in words.
 */
export function writeVisitMarkdown(visit: Visit, snapshot: ArchiveSnapshot, lang: Lang): string {
  const text = dictionaryOf(lang);
  const { words, in: language } = entryText(visit, lang);
  const outcome = partOf(visit, "outcome", lang).words;
  const account = partOf(visit, "body", lang).words;
  const details = visitDetails(visit, snapshot, lang).map(({ label, values }) =>
    values.length === 1
      ? [paragraph(plain(`${label}: `), ...values.flatMap(valueNodes))]
      : [paragraph(plain(`${label}:`)), list(values.map((one) => [paragraph(...valueNodes(one))]))],
  );
  const { text: _text, ...facts } = visitToJson(visit, snapshot);
  return document({ ...facts, language }, { page: "visits", lang, id: visit.id }, snapshot, [
    heading(1, words.title),
    ...noticesOf(visit, lang),
    paragraph(plain(words.summary)),
    ...(outcome === "" ? [] : [heading(2, text.visit.outcome), paragraph(plain(outcome))]),
    ...(account === "" ? [] : [heading(2, text.visit.account), ...bodyOf(account, visit.sources)]),
    heading(2, text.visit.facts),
    list(details),
    ...(visit.doubt === null
      ? []
      : [heading(2, text.visit.doubt), paragraph(plain(visit.doubt[lang]))]),
  ]);
}

/**
 * A subject as Markdown: its facts as front matter with the names that JSON gives them, then its name, what is said of
 * it, the newest of its visits with the addresses of all, and its sources. `record` is its JSON, whose long text and ids
 * of visits are left out of the facts.
 */
export function writeSubjectMarkdown(
  subject: Subject,
  record: object,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): string {
  const text = dictionaryOf(lang);
  const { blocks, language, sources } = descriptionOf(subject, snapshot, lang);
  const facts = Object.entries({ ...record, language }).filter(([name]) => !isLong(name));
  const visits = visitsOf(snapshot, subject).slice(0, LISTED_VISITS);
  return document(Object.fromEntries(facts), { ...subject, lang }, snapshot, [
    heading(1, titleOf(subject, snapshot, lang)),
    ...blocks,
    heading(2, text.subject.visits),
    ...(visits.length === 0 ? [paragraph(plain(text.subject.noVisits))] : []),
    list(visits.map((visit) => [visitLine(visit, lang)])),
    ...visitSelections(snapshot, subject).map((selection) => {
      const href = absoluteUrl(addressOf({ page: "visits", lang }, selection.filter));
      return paragraph(link(selectionWords(selection, subject, lang), href));
    }),
    ...(sources.length === 0 ? [] : [heading(2, text.subject.sources)]),
    list(sources.map((one) => [paragraph(...valueNodes(sourceValue(one, snapshot, lang)))])),
  ]);
}

function isLong(name: string): boolean {
  return name === "text" || name === "visits";
}

/** What the page of a subject says of it before its visits. */
interface Description {
  readonly blocks: readonly Block[];
  readonly language: Lang;
  readonly sources: readonly Source[];
}

function descriptionOf({ page, id }: Subject, snapshot: ArchiveSnapshot, lang: Lang): Description {
  const nothing = { blocks: [], language: lang, sources: [] };
  switch (page) {
    case "organisations": {
      const known = snapshot.organisations.get(id);
      return known === undefined ? nothing : profileOf(known, lang);
    }
    case "people": {
      const known = snapshot.people.get(id);
      return known === undefined
        ? nothing
        : { ...nothing, blocks: officesOf(known, lang), sources: known.sources };
    }
    case "topics":
    case "series": {
      const about = snapshot[page].get(id)?.about[lang];
      return about === undefined ? nothing : { ...nothing, blocks: [paragraph(plain(about))] };
    }
    case "countries":
      return nothing;
  }
}

function profileOf(organisation: Organisation, lang: Lang): Description {
  const { words, in: language } = entryText(organisation, lang);
  const { sources } = organisation;
  const together = dictionaryOf(lang).organisation.together;
  return {
    blocks: [
      ...noticesOf(organisation, lang),
      paragraph(plain(words.summary)),
      ...(words.body === "" ? [] : [heading(2, together), ...bodyOf(words.body, sources)]),
    ],
    language,
    sources,
  };
}

function officesOf({ roles }: Person, lang: Lang): readonly Block[] {
  if (roles.length === 0) return [];
  const offices = roles.toReversed().map((role) => {
    const term = termWords(role, lang);
    return [paragraph(plain(term === null ? role[lang] : `${role[lang]} (${term})`))];
  });
  return [heading(2, dictionaryOf(lang).subject.offices), list(offices)];
}

function titleOf(subject: Subject, snapshot: ArchiveSnapshot, lang: Lang): string {
  const organisation =
    subject.page === "organisations" ? snapshot.organisations.get(subject.id) : undefined;
  return organisation?.name[lang] ?? subjectName(subject, snapshot, lang);
}

function noticesOf(entry: Visit | Organisation, lang: Lang): readonly Block[] {
  const text = dictionaryOf(lang);
  const isForeign = entryText(entry, lang).in !== lang;
  const notices = [
    ...(entry.draft ? [text.draftNotice] : []),
    ...(isForeign ? [text.untranslated] : []),
    ...(lang === "en" && entry.text.stale ? [text.staleTranslation] : []),
  ];
  return notices.map((notice) => ({ type: "blockquote", children: [paragraph(plain(notice))] }));
}

function visitLine(visit: Visit, lang: Lang): Paragraph {
  const href = absoluteUrl(pathOf({ page: "visits", lang, id: visit.id }));
  const days = labelDays(visit.start, visit.end, lang);
  return paragraph(plain(`${days}: `), link(entryText(visit, lang).words.title, href));
}

/** Front matter and text as one file; it ends with where it is from and the licence. */
function document(
  facts: object,
  route: Route,
  { archive }: ArchiveSnapshot,
  blocks: readonly Block[],
): string {
  const licences = { data: LICENCES.data.url, texts: LICENCES.texts.url };
  const matter = { ...facts, revision: archive.revision, updated: archive.day, licences };
  const rights = dictionaryOf(route.lang).exports.rights(LICENCES.data.name, LICENCES.texts.name);
  const from = link(settings.name[route.lang], absoluteUrl(pathOf(route)));
  const children = blocks.filter((block) => block.type !== "list" || block.children.length > 0);
  const root: Root = {
    type: "root",
    children: [...children, paragraph(from, plain(`. ${rights}`))],
  };
  return `---\n${stringify(matter, YAML_FORM)}---\n\n${writer.stringify(root)}`;
}

/** The editor's Markdown with headings below the title, addresses whole, those of sources in place of their ids, and no HTML. */
function bodyOf(markdown: string, sources: readonly Source[]): readonly Block[] {
  const byId = new Map(sources.map(({ id, url }) => [`#${id}`, url]));
  const root = writer.parse(escapeDates(markdown));
  complete(root, byId);
  return root.children;
}

interface Node {
  type: string;
  url?: string;
  depth?: number;
  children?: Node[];
}

function complete(node: Node, sources: ReadonlyMap<string, string>): void {
  if (node.url !== undefined) {
    const url = sources.get(node.url) ?? node.url;
    node.url = url.startsWith("/") ? absoluteUrl(url) : url;
  }
  if (node.depth !== undefined) node.depth = Math.max(3, node.depth);
  if (node.children === undefined) return;
  node.children = node.children.filter(({ type }) => type !== "html");
  for (const child of node.children) complete(child, sources);
}

function valueNodes({ text, note, href }: DetailValue): readonly Inline[] {
  const named = href === undefined ? plain(text) : link(text, href);
  return note === undefined ? [named] : [named, plain(`, ${note}`)];
}

function heading(depth: 1 | 2, value: string): Block {
  return { type: "heading", depth, children: [plain(value)] };
}

function paragraph(...children: readonly Inline[]): Paragraph {
  return { type: "paragraph", children: [...children] };
}

function list(items: readonly (readonly (Paragraph | List)[])[]): List {
  const children = items.map((blocks): List["children"][number] => ({
    type: "listItem",
    spread: false,
    children: [...blocks],
  }));
  return { type: "list", ordered: false, spread: false, children };
}

function link(label: string, url: string): Inline {
  return { type: "link", url, children: [{ type: "text", value: oneLine(label) }] };
}

function plain(value: string): Inline {
  return { type: "text", value: oneLine(value) };
}

function oneLine(value: string): string {
  return value.replace(/\s+/gu, " ");
}
