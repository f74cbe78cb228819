import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { parsePartialDay } from "#lib/model/day";
import { LANGS, type Lang } from "#lib/model/lang";
import type { Source, Visit } from "#lib/model/records";
import { Facts } from "#ui/facts";
import { Highlighted } from "#ui/highlighted";
import { JsonLd } from "#ui/json-ld";
import { Prose } from "#ui/prose";
import { Sources } from "#ui/sources";
import { VisitListItem } from "#ui/visit-list-item";
import { VisitMap } from "#ui/visit-map";
import { YearsChart } from "#ui/years-chart";
import { ARCHIVE } from "../../support/archive";
import { attributesOf } from "../../support/markup";
import { sourceWith } from "../../support/sources";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const edge = snapshotOf(loadArchive("tests/fixtures/content/edge"));

function visit(id: string, from = snapshot): Visit {
  const found = from.visits.get(id);
  if (found === undefined) throw new Error(`no visit ${id}`);
  return found;
}

const item = (one: Visit, from = snapshot) =>
  renderToStaticMarkup(<VisitListItem snapshot={from} visit={one} lang="en" level={3} />);

test("an entry says its status only where it is not simply held", () => {
  expect(item(visit("2019-10-31-bstf-berlin"))).not.toMatch(
    /Held|To come|Planned|Not confirmed|Unconfirmed|Cancelled/,
  );
  expect(item(visit("2021-03-08-cancelled", edge), edge)).toContain("Cancelled");
});

test("words in the other language carry their language, own words do not", () => {
  expect(attributesOf(item(visit("2020-03-02-untranslated", edge), edge), "lang")).toEqual([
    "lv",
    "lv",
  ]);
  expect(attributesOf(item(visit("2019-10-31-bstf-berlin")), "lang")).toEqual([]);
});

test("an entry over New Year says both years, and any other none under a heading with its year", () => {
  const under = (one: Visit, from = snapshot) =>
    renderToStaticMarkup(
      <VisitListItem snapshot={from} visit={one} lang="lv" level={3} year={false} />,
    );
  expect(under(visit("2021-12-30-long", edge), edge)).toContain("2021–2022");
  expect(under(visit("2019-10-15-interpol-ga-88"))).not.toContain("<span>2019</span>");
});

test("a fact that is not known has no line", () => {
  const facts = renderToStaticMarkup(
    <Facts
      facts={[
        ["Known", "yes"],
        ["Unknown", null],
      ]}
    />,
  );
  expect(facts).toContain("Known");
  expect(facts).not.toContain("Unknown");
});

test("a source by plain http says so", () => {
  const sources = (url: string) =>
    renderToStaticMarkup(<Sources snapshot={snapshot} lang="en" sources={[sourceWith({ url })]} />);
  expect(sources("http://example.lv/a")).toContain("unencrypted connection, http");
  expect(sources("https://example.lv/a")).not.toContain("unencrypted connection, http");
});

/** What the links of some sources say, in their order. */
function linkTexts(sources: readonly Source[], lang: Lang): readonly string[] {
  const html = renderToStaticMarkup(<Sources snapshot={snapshot} lang={lang} sources={sources} />);
  return [...html.matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(([, text]) => text ?? "");
}

test("two untitled sources of one publisher and day have different names", () => {
  const published = parsePartialDay("2019-05-30");
  const twins = ["a", "b"].map((end) =>
    sourceWith({ url: `https://example.lv/${end}`, published, kind: "news" }),
  );
  const [one, other] = linkTexts(twins, "lv");
  expect(one).toMatch(/Iekšlietu.ministrija.*2019.*\(1\)$/);
  expect(other).toMatch(/Iekšlietu.ministrija.*2019.*\(2\)$/);
  expect(linkTexts(twins.slice(1), "lv")[0]).not.toContain("(");
});

test("no two links to sources of one entry say the same", () => {
  const { visits, organisations, people } = snapshot.archive;
  for (const lang of LANGS)
    for (const { id, sources } of [...visits, ...organisations, ...people]) {
      const texts = linkTexts(sources, lang);
      expect(new Set(texts).size, id).toBe(texts.length);
    }
});

test("a source's title is in its own language, its name without a title in the page's", () => {
  const links = (given: Partial<Source>, lang: Lang) =>
    attributesOf(
      renderToStaticMarkup(
        <Sources
          snapshot={snapshot}
          lang={lang}
          sources={[sourceWith({ url: "https://example.lv/", ...given })]}
        />,
      ),
      "lang",
    );
  const titled = { title: "Titel", language: "de" };
  expect(links(titled, "lv")).toEqual(["de"]);
  expect(links(titled, "en")).toEqual(["de"]);
  expect(links({ ...titled, language: "en" }, "en")).toEqual([]);
  expect(links({ language: "de" }, "lv")).toEqual([]);
});

test("a copy of a source in a web archive is a link of its own that says of what", () => {
  const [, copy] = linkTexts(
    [
      sourceWith({
        url: "https://example.lv/",
        title: "Title",
        archived: "https://web.archive.org/x",
      }),
    ],
    "en",
  );
  expect(copy).toContain(": Title");
});

test("an empty body leaves nothing behind", () => {
  expect(
    renderToStaticMarkup(<Prose markdown="" sources={[]} lang="lv" foreign={undefined} />),
  ).toBe("");
});

test("no text of the content ends the element of the structured data", () => {
  const data = {
    "@context": "https://schema.org",
    "@type": "Event",
    name: "</script><b>",
  } as const;
  expect(renderToStaticMarkup(<JsonLd data={data} />)).not.toContain("</script><b>");
});

test("found words are marked whole, in whatever case they stand", () => {
  const marked = renderToStaticMarkup(
    <Highlighted text="Interpola asambleja" isHit={(word) => word.startsWith("interpol")} />,
  );
  expect(marked).toMatch(/^<mark[^>]*>Interpola<\/mark> asambleja$/);
});

test("a place of the map adds itself to the filters of its list, and a chosen one takes itself away", () => {
  const map = (query: string) =>
    attributesOf(
      renderToStaticMarkup(
        <VisitMap
          snapshot={snapshot}
          lang="en"
          visits={snapshot.archive.visits}
          params={new URLSearchParams(query)}
        />,
      ),
      "href",
    );
  expect(map("year=2019&page=2")).toContain("/en/visits?year=2019&place=riga");
  expect(map("year=2019&place=riga")).toContain("/en/visits?year=2019");
});

test("the chosen year is the current one, and an empty one has no bar's edge", () => {
  const bar = { href: "/lv/vizites", chosen: false };
  const chart = renderToStaticMarkup(
    <YearsChart
      lang="lv"
      most={4}
      bars={[
        { ...bar, year: "2018", count: 2, chosen: true },
        { ...bar, year: "2019", count: 0 },
      ]}
    />,
  );
  expect(attributesOf(chart, "aria-current")).toEqual(["true"]);
  expect(attributesOf(chart, "x1")).toHaveLength(1);
  expect(attributesOf(chart, "height")).toEqual(["50%", "0%"]);
});
