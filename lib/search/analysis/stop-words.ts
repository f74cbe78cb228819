import type { Token } from "#lib/locale/normalize";
import { stem } from "./stem";

/** Words of both languages that join other words and say nothing of their own; folded. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "ar un par no uz pie pec pret starp kopa ka kas ko kam kura kuras kuri kuru kur kad kads kada vai bet ari lai ja " +
    "tas ta to tie tai tam so sis si sai saja bija bijusi ir tika tiek to vel gan ap caur del lidz virs zem " +
    "the of and in on at to for with by from an a as is are was were be been or this that its their our"
  ).split(" "),
);

/** Says whether a word only joins others; in capitals it is an abbreviation: `UN` is not `un`. */
export function isStopWord({ word, isCapitals }: Token): boolean {
  return STOP_WORDS.has(word) && !isCapitals;
}

/** Stems of words that every visit could bear. */
const GENERIC: ReadonlySet<string> = new Set(
  "vizite tiksanas sanaksme pasakums visit meeting event".split(" ").map(stem),
);

/** Says whether a folded word tells no visit from another: it is the first to be left out where not all words fit. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(stem(word));
}
