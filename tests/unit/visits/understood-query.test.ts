import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { understoodQuery } from "#lib/visits/understood-query";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));

const understood = (query: string) =>
  decodeURIComponent(understoodQuery(new URLSearchParams(query), snapshot).replaceAll("+", " "));

test.each([
  ["q=vizītes ārvalstīs 2016", "q=vizītes 2016&where=abroad"],
  ["q=visits abroad", "where=abroad"],
  ["q=tiešsaistes sanāksmes 2021", "q=sanāksmes 2021&where=online"],
  ["q=meetings in Latvia in 2018", "q=meetings in 2018&where=latvia"],
  ["q=atceltas vizītes", "status=cancelled"],
  ["q=plānotās vizītes", "status=planned"],
  ["q=nākamā vizīte", "status=planned"],
  ["q=izziņotas, bet neapstiprinātas", "status=unconfirmed"],
  ["q=ministra vizītes ārvalstīs", "where=abroad&level=minister"],
  ["q=novērtēšanas vizītes", "kind=evaluation"],
  ["q=Frontex valdes sēdes", "q=Frontex&kind=governing_board"],
  ["q=bez neatkarīga avota 2019", "q=2019&evidence=ministry-only"],
  ["q=nav neatkarīga avota", "evidence=ministry-only"],
  ["q=which visits lack an independent source", "evidence=ministry-only"],
  ["q=visits with a doubt", "doubt=yes"],
  ["q=vizītes ar šaubām", "doubt=yes"],
  ["q=unclear points 2019", "q=2019&doubt=yes"],
  ["q=what is coming", "status=planned"],
  ["q=minister’s trips abroad", "where=abroad&level=minister"],
  ["q=ar Poliju 2022", "q=2022&with=PL"],
  ["q=Polijā", "country=PL"],
  ["q=in Poland&sort=relevance", "country=PL"],
  ["q=kiberdrošība 2023", "q=2023&topic=cybercrime"],
  ["q=narkotikas&page=2", "topic=organised-crime"],
])("`%s` is understood as `%s`", (query, expected) => {
  expect(understood(query)).toBe(expected);
  expect(understood(expected), "and stays what it is").toBe(expected);
});

test.each([
  "q=Interpols 2019",
  "q=“ārvalstīs”",
  "q=Polija",
  "q=par Poliju",
  "q=ar Poliju un Vāciju",
  "q=Frontex",
  "q=Ukraina",
  "q=preses konference",
  "q=vizīte",
  "q=vizītes ārvalstīs&where=latvia",
  "topic=migration",
])("`%s` is left as it is", (query) => {
  expect(understood(query)).toBe(query);
});

const EXAMPLE = /^\| `([^`]+)` \| `((?:q|status|where|topic)=[^`]+)` \|$/gm;

test("the ten examples of the design document become what it says", () => {
  const examples = [...readFileSync("docs/search.md", "utf8").matchAll(EXAMPLE)];
  expect(examples).toHaveLength(10);
  for (const [, question = "", address = ""] of examples) {
    expect(understood(`q=${question}`), question).toBe(address);
  }
});
