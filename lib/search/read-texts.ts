import { tokens } from "./fold";
import { stem } from "./stem";
import { isStopWord } from "./stop-words";

/** Stands between texts, so that neighbours in different ones are none. */
export const BREAK = "|";

/** A word of the archive. */
export interface Word {
  readonly stem: string;
  /** As it was first written. */
  readonly written: string;
}

/** Texts as they are read. */
export interface Read {
  /** The folded words, all of them, with breaks between texts and spaces on both sides: ` | tikšanās ar frontex | `. */
  readonly row: string;
  /** The stems in their order, with breaks, without stop words. */
  readonly stems: readonly string[];
}

/** Reads texts, and keeps their words, by their folded forms, in `vocabulary`. */
export function readTexts(texts: readonly string[], vocabulary: Map<string, Word>): Read {
  const row = ["", BREAK];
  const stems = [BREAK];
  for (const text of texts) {
    for (const token of tokens(text)) {
      row.push(token.word);
      if (isStopWord(token)) continue;
      const known = vocabulary.get(token.word) ?? {
        stem: stem(token.word),
        written: text.slice(token.from, token.to),
      };
      vocabulary.set(token.word, known);
      stems.push(known.stem);
    }
    row.push(BREAK);
    stems.push(BREAK);
  }
  row.push("");
  return { row: row.join(" "), stems };
}
