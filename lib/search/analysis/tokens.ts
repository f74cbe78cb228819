import { tokenize, WORD_RUN } from "#lib/locale/normalize";
import { stem } from "./stem";
import { isStopWord } from "./stop-words";

/** Stands between texts, so that no phrase or name runs over from one into the next. */
export const FIELD_BREAK = "|";

/** A word of the vocabulary. */
export interface Word {
  readonly stem: string;
  /** The spelling in which it was first met. */
  readonly written: string;
}

/** Words by their normalised forms. */
export type Vocabulary = ReadonlyMap<string, Word>;

/** The stems of a text without stop words; a text of stop words alone keeps them. */
export function stemsOf(text: string): readonly string[] {
  const tokens = tokenize(text);
  const significant = tokens.filter((token) => !isStopWord(token));
  return (significant.length > 0 ? significant : tokens).map(({ word }) => stem(word));
}

/** Several texts after analysis. */
export interface AnalyzedTexts {
  /** All normalised words, with breaks between texts and spaces around each: ` | tiksanas ar frontex | `. */
  readonly phraseText: string;
  /** The stems in their order, with breaks, without stop words. */
  readonly stems: readonly string[];
}

/** Analyses texts and adds their words to a vocabulary, except stop words. */
export type TextAnalyzer = (texts: readonly string[]) => AnalyzedTexts;

/** Makes an analyzer that fills a vocabulary. */
export function textAnalyzer(vocabulary: Map<string, Word>): TextAnalyzer {
  // An archive has far fewer words than its texts have tokens: each spelling is normalised and stemmed once.
  const analyzedRuns = new Map<string, AnalyzedRun>();
  const analyzeRun = (written: string): AnalyzedRun => {
    const known = analyzedRuns.get(written);
    if (known !== undefined) return known;
    const run = tokenize(written).map((token) => ({
      word: token.word,
      stem: stem(token.word),
      isStop: isStopWord(token),
    }));
    for (const { word, isStop, stem } of run)
      if (!isStop && !vocabulary.has(word)) vocabulary.set(word, { stem, written });
    analyzedRuns.set(written, run);
    return run;
  };
  return (texts) => {
    const words = ["", FIELD_BREAK];
    const stems = [FIELD_BREAK];
    for (const text of texts) {
      for (const { word, stem, isStop } of (text.match(WORD_RUN) ?? []).flatMap(analyzeRun)) {
        words.push(word);
        if (!isStop) stems.push(stem);
      }
      words.push(FIELD_BREAK);
      stems.push(FIELD_BREAK);
    }
    words.push("");
    return { phraseText: words.join(" "), stems };
  };
}

/** The words of a run of letters, which is seldom more than one. */
type AnalyzedRun = readonly {
  readonly word: string;
  readonly stem: string;
  readonly isStop: boolean;
}[];
