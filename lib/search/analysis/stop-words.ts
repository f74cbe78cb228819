import type { Token } from "#lib/locale/normalize";
import { stem } from "./stem";

/** Conjunctions, prepositions, pronouns, forms of "to be" and the words of questions of both languages, normalised. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "ar un par no uz pie pec pret starp kopa ka kas ko kam kura kuras kuri kuru kur kad kads kada vai bet ari lai ja " +
    "tas ta to tie tai tam so sis si sai saja bija bijusi ir tika tiek to vel gan ap caur del lidz virs zem " +
    "kurs kurai kuram kuros kuras kuriem kurai cik kadas kadi kadus kadam kados kapec visas visi visus visos visam visiem " +
    "notika notikusi notikusas notikusi notikusas notiks bijis bijusas bijusi bijusie tikas tikusies tikusas piedalijas " +
    "apmekleja apmeklejis devas devies brauca braucis dara darija darijis darijusi ludzu bet tikai jus mes vins vini paradi paradiet atrodi reizes reizi reize bus esmu esam " +
    "times visited travelled traveled which what who whom whose when where why how many much all any did does do have has had took take place held " +
    "happened about there but only could would should can you we they he she go goes went come came please show me list find give than then was were did meet met attended attend " +
    "the of and in on at to for with by from an a as is are was were be been or this that its their our"
  ).split(" "),
);

/** Says whether a token is a stop word; one in capitals is an abbreviation: `UN` is not `un`. */
export function isStopWord({ word, isCapitals }: Token): boolean {
  return STOP_WORDS.has(word) && !isCapitals;
}

/** Stems of words that any visit could have. */
const LOW_VALUE_STEMS: ReadonlySet<string> = new Set(
  "vizite tiksanas sanaksme pasakums brauciens ministrija ministry visit meeting event trip"
    .split(" ")
    .map(stem),
);

/** Says whether a normalised word tells no visit from another: it is the first to be left out of a query. */
export function isLowValueWord(word: string): boolean {
  return LOW_VALUE_STEMS.has(stem(word));
}
