import type { Token } from "#lib/locale/normalize";
import { intersection, type Matches } from "./index/matches";
import type { SearchIndex } from "./index/search-index";
import { fuzzyCandidates } from "./resolve-word";
import { type Term, wordTerm } from "./terms";

/** A word of the archive that was taken for an unknown one. */
export interface Guess {
  readonly token: Token;
  /** As the archive writes it. */
  readonly taken: string;
  readonly term: Term;
}

/** Words of one query that are guessed: each costs a walk through the vocabulary. */
const MOST_GUESSED = 4;

/** For each unknown word the nearest one that some visit has together with the known terms and the guesses before it. */
export function guessWords(
  index: SearchIndex,
  unknown: readonly Token[],
  known: readonly Term[],
): { readonly guesses: readonly Guess[]; readonly unmatched: readonly Token[] } {
  if (unknown.length === 0) return { guesses: [], unmatched: [] };
  const guesses: Guess[] = [];
  const unmatched: Token[] = [];
  let context = known.length > 0 ? intersection(known.map(({ matches }) => matches)) : null;
  for (const [at, token] of unknown.entries()) {
    const guess = at < MOST_GUESSED ? guessWord(index, token, context) : null;
    if (guess === null) unmatched.push(token);
    else {
      guesses.push(guess);
      context = within(context, guess.term.matches);
    }
  }
  return { guesses, unmatched };
}

const MAX_CANDIDATES = 10;

function guessWord(index: SearchIndex, token: Token, context: Matches | null): Guess | null {
  for (const { stem, written } of fuzzyCandidates(index, token.word).slice(0, MAX_CANDIDATES)) {
    const term = wordTerm(index, token, [stem]);
    if (within(context, term.matches).size > 0) return { token, taken: written, term };
  }
  return null;
}

function within(context: Matches | null, matches: Matches): Matches {
  return context === null ? matches : intersection([context, matches]);
}
