import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadArchive } from "#lib/content/load";
import { KINDS, LEVELS, MODES } from "#lib/model/records";
import { ARCHIVE } from "./archive";

const SYLLABLES =
  "ba be bri da di do ga ge gru ka ke ki kru la le li lo ma me mi na ne ni pa pe pi ra re ri ro sa se si sta ta te ti tra va ve vi za ze".split(
    " ",
  );

/**
 * Writes a content folder with all that is published and `visits` made-up visits in both languages
 * (twice as many files), spread over 1990–2029; the same for the same number, and correct by the content's own rules.
 */
export function generateArchive(dir: string, visits: number): void {
  const published = loadArchive(ARCHIVE);
  const draw = drawer(visits);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(draw() * items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  const word = () =>
    Array.from({ length: 2 + Math.floor(draw() * 3) }, () => pick(SYLLABLES)).join("");
  const name = () => word().replace(/^./, (letter) => letter.toUpperCase());
  const organisations = published.organisations.map(({ id }) => id);
  const places = published.places.map(({ id }) => id);
  const topics = published.topics.map(({ id }) => id);
  const people = published.people.map(({ id }) => id);
  // The Council of the EU meets in two countries only.
  const kinds = KINDS.filter((kind) => kind !== "eu_council");
  const sentences = {
    lv: published.visits.map(({ text }) => text.lv.summary),
    en: published.visits.map(({ text }) => text.en?.summary ?? text.lv.summary),
  };

  rmSync(dir, { recursive: true, force: true });
  for (const part of [
    "organisations",
    "pages",
    "visits",
    "people",
    "places",
    "publishers",
    "topics",
    "series",
  ]) {
    cpSync(join(ARCHIVE, part), join(dir, part), { recursive: true });
  }
  for (let year = 1990; year < 2030; year += 1) {
    mkdirSync(join(dir, "visits", String(year)), { recursive: true });
  }
  for (let number = 1; number <= visits; number += 1) {
    const year = 1990 + Math.floor(draw() * 40);
    const month = String(1 + Math.floor(draw() * 12)).padStart(2, "0");
    const day = 1 + Math.floor(draw() * 25);
    const start = `${year}-${month}-${String(day).padStart(2, "0")}`;
    const end = `${year}-${month}-${String(day + 1 + Math.floor(draw() * 3)).padStart(2, "0")}`;
    const [first, second, theme] = [name(), name(), word()];
    const mode = pick(MODES);
    const facts = [
      `title: Vizīte ${number}, ${first} un ${second}, ${theme}`,
      `summary: ${JSON.stringify(`${pick(sentences.lv)} ${name()} ${word()} ${word()}.`)}`,
      `start: ${start}`,
      ...(draw() < 0.5 ? [`end: ${end}`] : []),
      ...(mode === "online" ? [] : [`place: ${pick(places)}`]),
      `mode: ${mode}`,
      `kind: ${pick(kinds)}`,
      "status: held",
      `topics: [${[...new Set([pick(topics), pick(topics)])].join(", ")}]`,
      `organisations: [${[...new Set([pick(organisations), pick(organisations)])].join(", ")}]`,
      "participants:",
      ...[...new Set([pick(people), pick(people)])].map(
        (person) =>
          `  - person: ${person}\n    role:\n      lv: dalībnieks\n      en: participant\n      level: ${pick(LEVELS)}`,
      ),
      `sources:\n  - url: https://www.iem.gov.lv/lv/jaunums/${number}\n    publisher: iem`,
      "added: 2026-11-24",
    ];
    const words = [
      `title: Visit ${number}, ${first} and ${second}, ${theme}`,
      `summary: ${JSON.stringify(`${pick(sentences.en)} ${name()} ${word()} ${word()}.`)}`,
    ];
    const file = join(dir, "visits", String(year), `${start}-visit-${number}`);
    writeFileSync(`${file}.lv.md`, `---\n${facts.join("\n")}\n---\n`);
    writeFileSync(`${file}.en.md`, `---\n${words.join("\n")}\n---\n`);
  }
}

/** Numbers from 0 up to 1, the same row for the same seed (mulberry32). */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
