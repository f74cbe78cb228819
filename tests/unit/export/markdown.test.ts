import fc from "fast-check";
import matter from "gray-matter";
import { remark } from "remark";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { LISTED_VISITS, writeSubjectMarkdown, writeVisitMarkdown } from "#lib/export/markdown";
import { topicToJson } from "#lib/export/tables/topics";
import { LANGS } from "#lib/model/lang";
import type { Visit } from "#lib/model/records";
import { SUBJECTS } from "#lib/model/subjects";
import { COLLECTIONS } from "#lib/routing/pages";
import { resolve } from "#lib/routing/resolve";
import { pathOf } from "#lib/routing/routes";
import { movedTo, statusOf } from "#lib/routing/site-pages";
import { ARCHIVE } from "../../support/archive";
import { textOf } from "../../support/file-of";

const archive = loadArchive(ARCHIVE);
const snapshot = snapshotOf(archive);
const site = "http://localhost:3000";

/** The front matter and the text of a file, as gray-matter with its own YAML reader has them. */
function read(text: string) {
  const { data, content } = matter(text, {});
  return { data, content };
}

async function parsed(address: string) {
  return read(await textOf(snapshot, address));
}

/** Everything in a Markdown text, by type. */
function nodesOf(markdown: string) {
  type Node = { type: string; depth?: number; url?: string; value?: string; children?: Node[] };
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(remark().parse(markdown));
}

test("the front matter of every record holds the facts that its JSON holds, in both languages", async () => {
  let count = 0;
  for (const page of COLLECTIONS) {
    for (const id of snapshot[page].keys()) {
      for (const lang of LANGS) {
        const { data } = await parsed(pathOf({ page, lang, id, format: "md" }));
        const json = await textOf(snapshot, pathOf({ page, lang, id, format: "json" }));
        const document = JSON.parse(json);
        const { text: _text, ...record } = document[page][0];
        if (page !== "visits") delete record.visits;
        const { revision, updated, licences } = document;
        const { language, ...facts } = data;
        expect(facts, id).toEqual({ ...record, revision, updated, licences });
        expect(LANGS).toContain(language);
        count += 1;
      }
    }
  }
  expect(count).toBeGreaterThan(300);
});

test("a text has one title and says what JSON says in full: summary, outcome, account, doubt, sources", async () => {
  for (const visit of archive.visits) {
    const text = await textOf(snapshot, `/lv/vizites/${visit.id}.md`);
    const nodes = nodesOf(read(text).content);
    const words = nodes.map(({ value }) => value ?? "").join("\n");
    expect(nodes.filter(({ depth }) => depth === 1)).toHaveLength(1);
    const { title, summary, outcome } = visit.text.lv;
    for (const part of [title, summary, outcome ?? "", visit.doubt?.lv ?? ""])
      expect(words).toContain(part);
    const urls = nodes.map(({ url }) => url);
    for (const { url } of visit.sources) expect(urls).toContain(url);
    expect(urls).toContain(`${site}/lv/vizites/${visit.id}`);
  }
});

test("addresses within the archive and of sources are whole", async () => {
  for (const { id } of archive.organisations) {
    const { content } = await parsed(`/lv/organizacijas/${id}.md`);
    for (const { url } of nodesOf(content))
      if (url !== undefined) expect(url).toMatch(/^(https?:\/\/|mailto:)/);
  }
});

test("what is not translated says so and is named by its language", () => {
  const visit = someVisit({ text: { ...someText(), en: null } });
  const { data, content } = read(writeVisitMarkdown(visit, snapshot, "en"));
  expect(data["language"]).toBe("lv");
  expect(content).toMatch(/^> This entry has not been translated into English yet/m);
  expect(read(writeVisitMarkdown(visit, snapshot, "lv")).content).not.toMatch(/^>/m);
});

test("no text breaks out of its place", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          ...["\n---\n", "---", "```", "<script>", "</script>", "](x)", "# ", "\n", "\r", "- "],
          ...["*", "&lt;", "no", "2019-05-20", ": ", "{", "!!js/function", "\\", "![a](b)", "> "],
        ),
      )
      .map((parts) => parts.join("")),
  );
  const plain = someVisit({ sources: [], organisations: [], topics: [] });
  const shapeOf = (visit: Visit) =>
    nodesOf(read(writeVisitMarkdown(visit, snapshot, "lv")).content).map(({ type }) => type);
  const expected = shapeOf({ ...plain, text: withWords("a") }).filter(isBlock);
  fc.assert(
    fc.property(hostile, (words) => {
      fc.pre(/\S/u.test(words));
      const visit = { ...plain, text: withWords(words) };
      const text = writeVisitMarkdown(visit, snapshot, "lv");
      expect(read(text).data["title"]).toEqual({ lv: words, en: null });
      expect(shapeOf(visit).filter(isBlock)).toEqual(expected);
    }),
  );
});

test("raw HTML in a body is left out, and a year at the beginning of a line is no number of a list", () => {
  const text = someText();
  const body = "2019. gada maijā.\n\n<script>alert(1)</script>\n\nBeigas <b>te</b>.";
  const visit = someVisit({ text: { ...text, lv: { ...text.lv, body } } });
  const { content } = read(writeVisitMarkdown(visit, snapshot, "lv"));
  expect(content).not.toMatch(/<script|<b>/);
  expect(content).toContain("2019\\. gada maijā.");
  expect(content).toContain("Beigas te.");
});

test("a subject lists its newest visits and leads to all of them", () => {
  const topic = archive.topics[0] ?? failed("topic");
  const { id } = topic;
  const visits = Array.from({ length: LISTED_VISITS + 1 }, (_, index) =>
    someVisit({ id: `2026-01-01-${1000 + index}`, topics: [id] }),
  );
  const many = snapshotOf({ ...archive, visits });
  const record = topicToJson(topic, many);
  const content = writeSubjectMarkdown({ page: "topics", id }, record, many, "en");
  const urls = nodesOf(read(content).content).flatMap(({ url }) => url ?? []);
  expect(urls.filter((url) => url.startsWith(`${site}/en/visits/`))).toEqual(
    visits.slice(0, LISTED_VISITS).map((visit) => `${site}/en/visits/${visit.id}`),
  );
  expect(urls).toContain(`${site}/en/visits?topic=${id}`);
});

test("the text of a renamed visit leads to its new address, and that of a withdrawn one is gone", () => {
  const [one = failed("visit"), two = failed("visit"), ...others] = archive.visits;
  const renamed = { ...one, id: `${one.id}-2`, formerly: [one.id] };
  const { id, added: day, formerly } = two;
  const reason = { lv: "Kļūda.", en: "A mistake." };
  const title = { lv: two.text.lv.title, en: null };
  const withdrawn = [{ section: "visits", id, title, day, reason, formerly } as const];
  const later = snapshotOf({ ...archive, visits: [renamed, ...others], withdrawn });
  const at = (visit: string) =>
    resolve(
      `/lv/vizites/${visit}.md`,
      (route) => statusOf(later, route),
      (route) => movedTo(later, route),
    );
  expect(at(one.id)).toEqual({ kind: "moved", to: `/lv/vizites/${renamed.id}.md` });
  expect(at(two.id)).toMatchObject({ kind: "page", status: 410 });
  expect(at("2000-01-01-never")).toMatchObject({ kind: "missing" });
});

test("subjects of every kind are named as their page is", async () => {
  for (const page of SUBJECTS) {
    const [id = ""] = snapshot[page].keys();
    expect((await parsed(pathOf({ page, lang: "lv", id, format: "md" }))).content).toMatch(
      /^\n# \S/,
    );
  }
});

function isBlock(type: string): boolean {
  return type !== "text";
}

function someText(): Visit["text"] {
  return (archive.visits[0] ?? failed("visit")).text;
}

function withWords(words: string): Visit["text"] {
  return { lv: { title: words, summary: words, outcome: words, body: "" }, en: null, stale: false };
}

function someVisit(changed: Partial<Visit>): Visit {
  return { ...(archive.visits[0] ?? failed("visit")), ...changed };
}

function failed(what: string): never {
  throw new Error(`the archive has no such ${what}`);
}
