import { expect, test } from "vitest";
import { normalize } from "#lib/locale/normalize";
import { stem } from "#lib/search/analysis/stem";
import { latvianNouns } from "../latvian-forms";

const nouns = latvianNouns();

/** The share of case forms that have the stem of their lemma. */
function joined(isName: boolean): number {
  const forms = nouns
    .filter((noun) => noun.isName === isName)
    .flatMap(({ lemma, forms }) =>
      forms.map((form) => [stem(normalize(form)), stem(normalize(lemma))]),
    );
  return forms.filter(([form, lemma]) => form === lemma).length / forms.length;
}

test("the dictionary is read whole: tens of thousands of nouns with the forms that grammars give", () => {
  expect(nouns.filter(({ isName }) => !isName).length).toBeGreaterThan(36_000);
  expect(nouns.filter(({ isName }) => isName).length).toBeGreaterThan(2_700);
  const forms = nouns.find(({ lemma }) => lemma === "lācis")?.forms;
  expect(forms).toEqual(
    "lāča lācim lāci lācī lāči lāču lāčiem lāčus lāčos".split(" ").map((form) => form),
  );
});

test("99 of 100 forms of common nouns and of names join their lemma", () => {
  expect(joined(false)).toBeGreaterThan(0.996);
  expect(joined(true)).toBeGreaterThan(0.9905);
});

test("few lemmas share a stem with another one: mostly men and women of one trade", () => {
  const lemmas = new Set(nouns.map(({ lemma }) => normalize(lemma)));
  const sharing = new Map<string, number>();
  for (const lemma of lemmas) sharing.set(stem(lemma), (sharing.get(stem(lemma)) ?? 0) + 1);
  const shared = [...lemmas].filter((lemma) => (sharing.get(stem(lemma)) ?? 0) > 1).length;
  expect(shared / lemmas.size).toBeLessThan(0.07);
});

test.each([
  ["ministrs ministra ministram ministru ministriem ministros", "ministr"],
  ["Interpols Interpola Interpolam Interpolu", "interpol"],
  ["Kučinskis Kučinska Kučinskim Kučinski", "kucinsk"],
  ["Mārtiņš Mārtiņa Mārtiņam", "martin"],
  ["ārējā ārējās ārējām ārējo ārējai", "arej"],
  ["augstākā augstākajai augstākajiem augstākajos", "augstak"],
  ["Šrēders Šrēdera Šrēderu", "sreder"],
  ["zeme zemju zemēs", "zem"],
  ["biedrs biedra", "biedr"],
  ["briedis brieža briežiem", "briez"],
  ["Anatolijs Anatolija Anatolijam Anatolij", "anatolij"],
  ["forums foruma forumu forum", "forum"],
  ["country countries", "countri"],
  ["meeting meetings", "meeting"],
])("%s share one stem", (forms, expected) => {
  expect(new Set(forms.split(" ").map((form) => stem(normalize(form))))).toEqual(
    new Set([expected]),
  );
});

test.each(["es", "ano", "un", "osce", "88", "nb8", "2019", "5g"])(
  "`%s` is its own stem",
  (word) => {
    expect(stem(word)).toBe(word === "osce" ? "osc" : word);
  },
);
