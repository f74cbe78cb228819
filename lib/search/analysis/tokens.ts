import { tokenize, WORD_RUN } from "#lib/locale/normalize";
import { stem } from "./stem";
import { isStopWord } from "./stop-words";

/** Stands between texts, so that neighbours in different ones are none. */
export const FIELD_BREAK = "|";

/** A word of the archive. */
export interface Word {
  readonly stem: string;
  /** As it was first written. */
  readonly written: string;
}

/** Texts as they are read. */
export interface AnalyzedTexts {
  /** The folded words, all of them, with breaks between texts and spaces on both sides: ` | tikšanās ar frontex | `. */
  readonly phraseText: string;
  /** The stems in their order, with breaks, without stop words. */
  readonly stems: readonly string[];
}

/** The words of a run of letters, which is seldom more than one. */
type Run = readonly (Word & { readonly word: string; readonly isStop: boolean })[];

/** Makes what reads texts and keeps their words, but those that only join others, by their folded forms. */
export function textAnalyzer(
  vocabulary: Map<string, Word>,
): (texts: readonly string[]) => AnalyzedTexts {
  // An archive has far fewer words than its texts have: each is folded and stemmed once.
  const runs = new Map<string, Run>();
  const runOf = (written: string): Run => {
    const known = runs.get(written);
    if (known !== undefined) return known;
    const run = tokenize(written).map((token) => ({
      word: token.word,
      stem: stem(token.word),
      written,
      isStop: isStopWord(token),
    }));
    for (const { word, isStop, ...own } of run)
      if (!isStop && !vocabulary.has(word)) vocabulary.set(word, own);
    runs.set(written, run);
    return run;
  };
  return (texts) => {
    const row = ["", FIELD_BREAK];
    const stems = [FIELD_BREAK];
    for (const text of texts) {
      for (const one of (text.match(WORD_RUN) ?? []).flatMap(runOf)) {
        row.push(one.word);
        if (!one.isStop) stems.push(one.stem);
      }
      row.push(FIELD_BREAK);
      stems.push(FIELD_BREAK);
    }
    row.push("");
    return { phraseText: row.join(" "), stems };
  };
}
