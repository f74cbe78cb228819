import type { SearchIndex } from "#lib/search/index/search-index";

/** The queries that cost a search the most, by what they are made of: stop words, or the words that most visits have. */
export function worstQueries(index: SearchIndex): ReadonlyMap<string, string> {
  const words = [...index.vocabulary]
    .map(([word, { stem }]) => ({ word, stem, visits: index.postings.get(stem)?.length ?? 0 }))
    .toSorted((a, b) => b.visits - a.visits || (a.word < b.word ? -1 : 1));
  const frequent = words.slice(0, 40).map(({ word }) => word);
  const ambiguous = words.filter(({ stem }) => index.ambiguousStems.has(stem));
  const unknown = words
    .filter(({ word }) => /^[a-z]{9}$/.test(word))
    .map(({ word }) => `${word.slice(0, 4)}x${word.slice(5)}`)
    .filter((word) => !index.vocabulary.has(word))
    .slice(-20);
  const shortest = frequent.toSorted((a, b) => a.length - b.length);
  const repeated = (text: string) => text.repeat(200).slice(0, 200);
  const quoted = (some: readonly string[]) => some.map((word) => `"${word}"`).join("");
  return new Map([
    ["fifty tiny quoted phrases", repeated('"a""e""i""u"')],
    ["phrases of two letters", repeated('"un""ar""no""uz""par"')],
    ["phrases of stop words", repeated('"un ar" "par to" "no the" "of the" ')],
    ["mixed quotation marks", repeated('“un„ «ar» "par" ”the“ ')],
    ["phrases of frequent words", quoted(frequent)],
    [
      "long phrases of frequent words",
      quoted([frequent.slice(0, 12).join(" "), frequent.slice(12, 24).join(" ")]),
    ],
    ["unknown words of nine letters", unknown.join(" ")],
    ["frequent words", frequent.slice(0, 12).join(" ")],
    ["short frequent words", shortest.join(" ")],
    [
      "frequent words that share their stems",
      ambiguous
        .slice(0, 12)
        .map(({ word }) => word)
        .join(" "),
    ],
    ["beginnings of many words", "sta pre tra kon par pro kru gru mat rat sat lat"],
    ["beginnings and days", "sta pre tra kon 2019 2020 2021 2022 rudenī vasarā"],
    ["stop words", "un ar no uz par pie the of and in on at"],
    [
      "nothing in common",
      `${frequent.slice(0, 6).join(" ")} ${words
        .slice(-6)
        .map(({ word }) => word)
        .join(" ")}`,
    ],
    [
      "fifty quoted letters and words",
      `${frequent.slice(0, 8).join(" ")} ${repeated('"a""e""i"')}`,
    ],
  ]);
}
