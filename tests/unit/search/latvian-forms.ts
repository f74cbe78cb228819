import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A noun of the dictionary with its case forms, without diminutives. */
export interface Noun {
  readonly lemma: string;
  readonly isName: boolean;
  /** The case forms other than the lemma. */
  readonly forms: readonly string[];
}

interface Rule {
  readonly strip: string;
  readonly add: string;
  readonly fits: RegExp;
}

/** The flags of case forms in the dictionary's affix file: singular and plural of the declensions. */
const CASES = "OoQqSs";

/**
 * The nouns that dictionary-lv (Jānis Eisaks, LGPL 2.1) describes, with the case forms its affix rules make. A reader
 * of the Hunspell format for exactly this: single-letter flags, suffix rules whose `is:` names a plain case form.
 */
export function latvianNouns(): readonly Noun[] {
  const rules = readRules(readPart("aff"));
  return readPart("dic")
    .split("\n")
    .flatMap((line): Noun[] => {
      const [, lemma, flags, name] = /^(\p{L}+)\/(\S+)\s+po:lietv\d([ir])/u.exec(line) ?? [];
      if (lemma === undefined || flags === undefined) return [];
      const forms = [...flags].flatMap((flag) =>
        (rules.get(flag) ?? [])
          .filter(({ fits, strip }) => fits.test(lemma) && lemma.endsWith(strip))
          .map(({ strip, add }) => lemma.slice(0, lemma.length - strip.length) + add),
      );
      const others = [...new Set(forms)].filter((form) => form !== lemma);
      return others.length === 0 ? [] : [{ lemma, isName: name === "i", forms: others }];
    });
}

function readRules(aff: string): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>([...CASES].map((flag) => [flag, []]));
  for (const line of aff.split("\n")) {
    const [, flag = "", strip = "", add = "", condition = ""] =
      /^SFX (\S)\s+(\S+)\s+(\S+)\s+(\S+)\s+is:[vd]p\w/.exec(line) ?? [];
    rules.get(flag)?.push({
      strip: strip === "0" ? "" : strip,
      add: add === "0" ? "" : add,
      fits: new RegExp(`${condition}$`, "u"),
    });
  }
  return rules;
}

function readPart(ending: string): string {
  const file = new URL(`index.${ending}`, import.meta.resolve("dictionary-lv"));
  return readFileSync(fileURLToPath(file), "utf8");
}
