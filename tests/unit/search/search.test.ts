import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { normalizedWords } from "#lib/locale/normalize";
import { stem } from "#lib/search/analysis/stem";
import { scorePostings } from "#lib/search/index/postings";
import { overlaps } from "#lib/search/parse-days";
import { parseQuery } from "#lib/search/parse-query";
import { hasPhrase, MAX_LOOKED_THROUGH } from "#lib/search/phrases";
import { search as searchIn } from "#lib/search/search";
import { MANY_RUNS } from "../../support/nightly";
import { index, search } from "./found-set";

vi.mock(import("#lib/search/index/postings"), { spy: true });

test("a name of several words is one thing: the Council of Europe is not the EU Council", () => {
  const { ids } = search("Eiropas Padome");
  expect(ids).toContain("2019-03-12-coe-deputies");
  expect(ids.filter((id) => id.includes("jha"))).toEqual([]);
});

test("a whole word is not the beginning of a longer stranger: Roma is not Romania", () => {
  expect(search("Roma").ids).toEqual([]);
  expect(search("Romania").ids.length).toBeGreaterThan(0);
});

test("a beginning of three letters finds the words that begin so", () => {
  expect(search("Sengen").ids.length).toBeGreaterThan(0);
  expect(search("Kirk").ids).toEqual(["2019-05-20-kirkenes-forum"]);
  expect(search("Ki").ids).toEqual([]);
});

test("a conjunction in capitals is an organisation", () => {
  expect(search("UN").ids).toEqual(search("ANO").ids);
  expect(search("Interpols un Santjago").ids).toEqual(["2019-10-15-interpol-ga-88"]);
});

test("initials give way to longer words", () => {
  expect(search("S.Ģirģens").ids).toEqual(search("Ģirģens").ids);
});

test("a word that the archive does not have is guessed, said, and not guessed when quoted", () => {
  const guess = search("Interpolls");
  expect(guess.ids).toEqual(["2019-10-15-interpol-ga-88"]);
  expect(guess.guessed).toEqual([{ typed: "Interpolls", taken: "Interpols" }]);
  expect(guess.exact).toBe('"Interpolls"');
  const exact = search('"Interpolls"');
  expect(exact).toMatchObject({ ids: [], exact: null, suggestion: "Interpols" });
});

test("a number is never guessed", () => {
  expect(search("89. asambleja").leftOut).toEqual(["89"]);
  expect(search("2O19").ids).toEqual([]);
});

test("a word that nothing has is left out and said, if another word remains", () => {
  expect(search("Interpols xyzzy")).toMatchObject({
    ids: ["2019-10-15-interpol-ga-88"],
    leftOut: ["xyzzy"],
    exact: 'Interpols "xyzzy"',
  });
  expect(search("xyzzy 2019")).toMatchObject({ ids: [], leftOut: [] });
});

test("days are never left out: nothing is found, and it is said what there would be instead", () => {
  expect(search("Interpols 2020")).toMatchObject({
    ids: [],
    leftOut: [],
    exact: null,
    instead: [
      { kind: "days", q: "2020", count: 3 },
      { kind: "words", q: "Interpols", count: 1 },
    ],
  });
});

test("words that say only that something is a visit decide nothing, nor do those of questions", () => {
  for (const q of [
    "vizītes Kirkenesā",
    "kad un cik reizes tikās Kirkenesā?",
    "which meetings took place in Kirkenes",
  ]) {
    expect(search(q), q).toMatchObject({
      ids: ["2019-05-20-kirkenes-forum"],
      leftOut: [],
      exact: null,
    });
  }
  expect(search("vizīte").ids.length).toBeGreaterThan(0);
});

test("days that could be read in two ways are read the European way, and it is said", () => {
  expect(search("05/06/2019").readAs).toEqual([{ typed: "05/06/2019", day: "2019-06-05" }]);
  expect(search("05.06.2019").readAs).toEqual([]);
  expect(search("05/30/2019")).toMatchObject({ ids: ["2019-05-30-frontex-riga"], readAs: [] });
});

test("where no visit has all words, those with the most of them are shown, and it is said", () => {
  expect(search("Interpols Kirkenes")).toMatchObject({
    ids: ["2019-10-15-interpol-ga-88", "2019-05-20-kirkenes-forum"],
    isPartial: true,
    exact: '"Interpols" Kirkenes',
  });
});

test("what is quoted is meant exactly, and nothing beside it is guessed", () => {
  expect(search('"Eiropas Padomes Ministru"').ids).toEqual(["2019-03-12-coe-deputies"]);
  expect(search('"Ministru Padomes Eiropas"').ids).toEqual([]);
  expect(search('"Eiropas Padome" Strasburga').ids).toEqual([]);
  expect(search("„Charlie Hebdo”").ids).toEqual(["2015-01-07-eu-ctc"]);
});

test("a search is cut to 200 characters and 12 words, and says so", () => {
  expect(search("Interpols ".repeat(12)).isCut).toBe(false);
  expect(search("Interpols ".repeat(13))).toMatchObject({ isCut: true });
  expect(search(`Interpols${" ".repeat(200)}Kirkenes`)).toMatchObject({
    ids: ["2019-10-15-interpol-ga-88"],
    isCut: true,
  });
});

test("a search has four phrases and 12 words in all, and says what was cut", () => {
  const parsed = (q: string) => parseQuery(q, () => false);
  const four = parsed('"a b c" "d e f" "g h i" "j k" l m');
  expect(four.phrases.map((phrase) => phrase.join(""))).toEqual(["abc", "def", "ghi", "jk"]);
  expect([four.words.map(({ word }) => word), four.isCut]).toEqual([[], true]);
  expect(parsed('"a" "b" "c" "d" "e"')).toMatchObject({
    phrases: [..."abcd"].map((one) => [one]),
    isCut: true,
  });
  expect(parsed('"a" "a" "a" "A" "a" "b"')).toMatchObject({
    phrases: [["a"], ["b"]],
    isCut: false,
  });
  expect(parsed(`"${"a ".repeat(11)}" "b c"`)).toMatchObject({
    phrases: [Array.from({ length: 11 }, () => "a"), ["b"]],
    isCut: true,
  });
});

test("phrases are looked for in a bounded number of visits, the newest, and it is said", () => {
  const visits = Array.from({ length: 10_000 }, (_, at) => at % index.archive.visits.length);
  const of = <T>(items: readonly T[]) => visits.flatMap((at) => items[at] ?? []);
  let looked = 0;
  const phraseTexts = new Proxy(
    visits.map((at) => index.phraseTexts[at] ?? []),
    {
      get(target, key) {
        if (/^\d+$/.test(String(key))) looked += 1;
        return Reflect.get(target, key);
      },
    },
  );
  const archive = { ...index.archive, visits: of(index.archive.visits) };
  const wide = { ...index, archive, phraseTexts };
  const result = searchIn(wide, '"the" "of" "and" "in" "ar"');
  expect(result).toMatchObject({ isUnfinished: true, isCut: true });
  expect(result.scores.size).toBeGreaterThan(0);
  expect(looked).toBeLessThanOrEqual(MAX_LOOKED_THROUGH);
  expect(Math.max(...result.scores.keys())).toBeLessThan(MAX_LOOKED_THROUGH / 4);
  looked = 0;
  expect(searchIn(wide, '"the"')).toMatchObject({ isUnfinished: false, isCut: false });
  expect(looked).toBe(10_000);
});

function organisations(q: string): readonly string[] {
  return search(q).subjects.flatMap(({ page, id }) => (page === "organisations" ? [id] : []));
}

test("organisations that a search names come with it, without a visit too", () => {
  expect(organisations("Interpolam 2019")).toEqual(["interpol"]);
  expect(organisations("ceļu policijas tīkls")).toEqual(["roadpol"]);
  expect(organisations("EP")).toEqual(["coe", "european-parliament"]);
  expect(organisations("Kirkenesa")).toEqual([]);
});

const named = (q: string) => search(q).subjects.map(({ page, id }) => `${page}/${id}`);

test.each([
  ["kiberuzbrukums", "topics/cybercrime"],
  ["kiberuzbrukumiem", "topics/cybercrime"],
  ["cyber security", "topics/cybercrime"],
  ["Migrācija un patvērums", "topics/migration"],
  ["patvērumu", "topics/migration"],
  ["Ģirģenam", "people/sandis-girgens"],
  ["girgens", "people/sandis-girgens"],
  ["Kozlovskim", "people/rihards-kozlovskis"],
  ["Magnuss Brunners", "people/magnus-brunner"],
  ["Frontex valdes sēdes", "series/frontex-management-board"],
  ["Justice and Home Affairs Council", "series/jha-council"],
  ["Igaunijā", "countries/ee"],
  ["Estonia", "countries/ee"],
  ["Frontex", "organisations/frontex"],
])("a search for `%s` names %s", (q, subject) => {
  expect(named(q)).toContain(subject);
});

test.each(["sanāksme", "robeža valsts", "vizītes", "xyzzy", "2019", "Kirkenesa", '"'])(
  "a search for `%s` names no subject",
  (q) => {
    expect(named(q)).toEqual([]);
  },
);

/** Names whose single letters or quoted words a search leaves out, and one of more words than it reads. */
const UNNAMED = [
  "e-evidence",
  "I-CORE",
  "Russia’s war",
  "EEZ grantu programmas “Starptautiskā policijas sadarbība un noziedzības apkarošana” Sadarbības komiteja",
  "Cooperation Committee of the EEA Grants programme International Police Cooperation and Combating Crime",
  "Ministerial Forum for Member States of the Schengen Area with External Land Borders",
];

test("every person, topic, series and organisation is named by its own names, whether a visit has the words or not", () => {
  const { people, topics, series, organisations: bodies } = index.archive;
  const names = [
    ...people.map(({ id, name }) => [`people/${id}`, name] as const),
    ...bodies.map(({ id, name }) => [`organisations/${id}`, name.lv] as const),
    ...topics.flatMap(({ id, name, words }) =>
      [name.lv, name.en, ...words].map((word) => [`topics/${id}`, word] as const),
    ),
    ...series.flatMap(({ id, name }) =>
      [name.lv, name.en].map((word) => [`series/${id}`, word] as const),
    ),
  ];
  const missing = names.filter(([subject, name]) => !named(name).includes(subject));
  expect(missing.map(([, name]) => name)).toEqual(UNNAMED);
});

test("what fits better comes first, and of equals the newest", () => {
  const { ids } = search("Frontex");
  expect(ids.slice(0, 4)).toEqual([
    "2024-06-12-frontex-mb-100",
    "2023-03-22-frontex-mb-94",
    "2021-06-16-frontex-mb-85",
    "2019-05-30-frontex-riga",
  ]);
  expect(ids.indexOf("2016-12-09-jha-brussels")).toBeGreaterThan(4);
});

test("found words are marked by stem", () => {
  const { isHit } = search("Interpols");
  expect(["interpola", "interpolam", "interpols"].every(isHit)).toBe(true);
  expect(isHit("santjago")).toBe(false);
});

/** More than twelve words, ten guesses for each, and another spelling of all of them can need. */
const MOST_SCORINGS = 300;

const bits = fc.constantFrom(
  ...'" “ „ » ( ) [ ] * + - ~ ^ : ? \\ / \0 \u202e \u200b 🙂 <script> %00 {{ }} AND OR NOT q= 2019 02 30 . gada maijs Rīga Interpols Interpolls Eiropas Padome ES un S . ſ ﬁ 𝕽 ا 中'.split(
    " ",
  ),
);
const hostile = fc.oneof(
  fc
    .array(fc.oneof(bits, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 30 })
    .map((all) => all.join(" ")),
  fc.string({ unit: "binary", maxLength: 5000 }),
  fc.array(bits, { maxLength: 60 }).map((all) => all.join("")),
);

test("a sign that folds to several words is looked for once, found or not", () => {
  for (const q of ["⅐", "¾ ⅐", "½"]) expect(search(q).suggestion, q).not.toBe(`${q}${q}`);
});

/** Says whether a visit has a word of a search: a form of it, a longer one, or a name that the search writes with it. */
function has(docId: number, word: string, sought: readonly string[]): boolean {
  const own = stem(word);
  const isInText = index.phraseTexts[docId]?.some((text) =>
    text.split(" ").some((other) => other.startsWith(word) || stem(other) === own),
  );
  return (
    isInText ||
    index.reader
      .findEntities(sought)
      .some(
        ({ key, from, length }) =>
          sought.slice(from, from + length).includes(own) &&
          index.entityPostings.get(key)?.has(docId),
      )
  );
}

test("no search fails or works without end, and what it finds has all that was asked, unless it says otherwise", () => {
  fc.assert(
    fc.property(hostile, (q) => {
      vi.mocked(scorePostings).mockClear();
      const found = search(q);
      expect(vi.mocked(scorePostings).mock.calls.length).toBeLessThan(MOST_SCORINGS);
      expect(found.ids.length).toBe(found.scores.size);
      expect(new Set(found.ids).size).toBe(found.ids.length);

      const {
        text,
        words: asked,
        phrases,
        days,
      } = parseQuery(q, (one) => index.reader.personWords.has(one));
      const changed = [...found.guessed.map(({ typed }) => typed), ...found.leftOut];
      expect(changed.filter((one) => !text.includes(one))).toEqual([]);
      if (changed.length > 0 || found.isPartial) {
        const exact = search(found.exact ?? "");
        expect(exact).toMatchObject({ exact: null, guessed: [], leftOut: [], isPartial: false });
        return;
      }
      expect(found.exact).toBeNull();
      const sought = asked.map(({ word }) => stem(word));
      for (const docId of found.scores.keys()) {
        const visit = index.archive.visits[docId];
        const isOn = ({ ranges }: (typeof days)[number]) =>
          ranges.some((range) => visit && overlaps(range, visit.start, visit.end));
        // Days of certain years that stand apart are a choice: `2019 Rīga 2020`.
        const isChoice = ({ ranges, isOpen }: (typeof days)[number]) =>
          !isOpen && ranges.every(({ kind }) => kind === "absolute");
        const choices = days.filter(isChoice);
        expect(choices.length === 0 || choices.some(isOn)).toBe(true);
        expect(days.filter((one) => !isChoice(one)).every(isOn)).toBe(true);
        expect(phrases.filter((phrase) => !hasPhrase(index, docId, phrase.join(" ")))).toEqual([]);
        expect(asked.filter(({ word }) => !has(docId, word, sought))).toEqual([]);
      }
    }),
    { numRuns: MANY_RUNS, examples: [['maijs2019"2019']] },
  );
});

test("a word of a visit's title finds it, in any of the forms that share its stem", () => {
  for (const [docId, { id, text: both }] of index.archive.visits.entries()) {
    for (const word of normalizedWords(both.lv.title).filter((one) => one.length > 3)) {
      if (/^(19|20)\d\d$/.test(word)) continue;
      expect(hasPhrase(index, docId, word)).toBe(true);
      const found = search(word);
      expect(found.exact, word).toBeNull();
      expect(found.ids, `${word} ${stem(word)}`).toContain(id);
    }
  }
});
