import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { expect, test } from "playwright/test";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { placeLine } from "#lib/format/visit-words";
import { spokenDays } from "#lib/locale/days";
import { LANGS, type Lang } from "#lib/model/lang";
import { entryText, type Visit } from "#lib/model/records";
import { addressOf } from "#lib/routing/address";
import { pathOf } from "#lib/routing/routes";
import { ARCHIVE } from "../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));

/** What Firefox's reader view, and its kin in other browsers, shows of a page; `null` where it is not offered. */
async function readerView(base: string | undefined, address: string): Promise<string | null> {
  const url = `${base}${address}`;
  const html = await (await fetch(url)).text();
  // Its parser warns of each rule that it does not know.
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  if (!isProbablyReaderable(document)) return null;
  return plain(new Readability(document).parse()?.textContent ?? "");
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The facts of an entry in a list. */
function entryFacts(visit: Visit, lang: Lang): readonly string[] {
  const { title, summary } = entryText(visit, lang).words;
  const days = spokenDays(visit.start, visit.end, lang);
  return [title, summary, days, placeLine(visit, snapshot, lang)].map(plain);
}

const VISITS = ["2019-10-31-bstf-berlin", "2019-05-28-cbss-civil-protection"];

for (const lang of LANGS) {
  test(`the reader view keeps the facts of a visit (${lang})`, async ({ baseURL }) => {
    for (const id of VISITS) {
      const visit = snapshot.visits.get(id);
      if (visit === undefined) throw new Error(`the archive has no ${id}`);
      const text = await readerView(baseURL, pathOf({ page: "visits", lang, id }));
      const people = visit.participants.map(({ person, group }) =>
        person === null ? group?.[lang] : snapshot.people.get(person)?.name,
      );
      const [, ...facts] = entryFacts(visit, lang);
      for (const fact of [...facts, ...people, visit.doubt?.[lang]]) {
        if (fact != null) expect(text, id).toContain(plain(fact));
      }
    }
  });

  test(`the reader view keeps every entry of a list (${lang})`, async ({ baseURL }) => {
    const lists = [
      ["", snapshot.archive.visits.slice(0, 20)],
      ["year=2019", snapshot.archive.visits.filter(({ start }) => start.startsWith("2019"))],
    ] as const;
    for (const [query, visits] of lists) {
      const text = await readerView(baseURL, addressOf({ page: "visits", lang }, query));
      for (const fact of visits.flatMap((visit) => entryFacts(visit, lang))) {
        expect(text, query).toContain(fact);
      }
    }
  });

  test(`the reader view is offered on prose, and has every section of it (${lang})`, async ({
    baseURL,
  }) => {
    for (const page of ["easy-to-read", "overview", "about"] as const) {
      const text = await readerView(baseURL, pathOf({ page, lang }));
      const body = snapshot.pages.get(page)?.text[lang]?.body ?? "";
      const headings = [...body.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading ?? "");
      expect(headings.length).toBeGreaterThan(2);
      for (const heading of headings) expect(text, page).toContain(plain(heading));
    }
  });
}
