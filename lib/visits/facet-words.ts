import { normalize } from "#lib/locale/normalize";
import { COUNTRY_CODES, countryName } from "#lib/model/countries";
import { PUBLISHER_KINDS } from "#lib/model/records";
import type { Facet } from "#lib/routing/canonical-query";
import { DOUBTFUL, MINISTRY_ONLY } from "./facets";

/** Words of a query that mean values of a facet, between two offsets. */
export interface FacetWords {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** What readers call the values of facets in either language, with and without diacritics; what follows `(?=` stays. */
const WORDS: readonly (readonly [Facet, readonly string[], string])[] = [
  ["status", ["cancelled"], String.raw`atcelt\p{L}+|cancell?ed`],
  [
    "status",
    ["planned"],
    String.raw`pl[āa]not\p{L}+|gaid[āa]m\p{L}+|n[āa]kam\p{L}+(?=\s+(?:viz[īi]t|tik[šs]an|san[āa]ksm))|planned|upcoming|next(?=\s+(?:visit|meeting))|(?<=what(?:[’']s| is) )coming`,
  ],
  [
    "status",
    ["unconfirmed"],
    String.raw`(?:tikai\s+)?(?:iz|pa)zi[ņn]ot\p{L}+|neapstiprin[āa]t\p{L}+|(?:only\s+)?announced|unconfirmed`,
  ],
  ["where", ["abroad"], "[āa]rvalst[īi]s|[āa]rzem[ēe]s|abroad"],
  ["where", ["latvia"], "latvijā|in latvia"],
  ["where", ["online"], String.raw`tie[šs]saist\p{L}+|att[āa]lin[āa]t\p{L}+|online`],
  [
    "level",
    ["minister"],
    String.raw`ministr(?:a|es)(?=\s+(?:viz[īi]t|tik[šs]an|brauc))|ministr(?:a|u)\s+l[īi]men\p{L}+|minister[’']?s?(?=\s+(?:visit|trip)s?)|minister(?:ial)? level`,
  ],
  [
    "level",
    ["state_secretary"],
    String.raw`valsts sekret[āa]r\p{L}+\s+l[īi]men\p{L}+|valsts sekret[āa]r(?:a|es)(?=\s+(?:viz[īi]t|tik[šs]an))|state secretary level`,
  ],
  ["level", ["expert"], String.raw`ekspertu l[īi]men\p{L}+|expert[- ]level`],
  [
    "kind",
    ["evaluation"],
    String.raw`(?:nov[ēe]rt[ēe][šs]anas|v[ēe]rt[ēe][šs]anas|nov[ēe]rt[ēe]juma)\s+viz[īi]t\p{L}+|ekspertu nov[ēe]rt[ēe]jum\p{L}+|evaluation visits?|expert evaluations?`,
  ],
  ["kind", ["conference"], String.raw`(?<!preses\s)konferenc\p{L}+|(?<!press\s)conferences?`],
  [
    "kind",
    ["governing_board"],
    String.raw`valdes\s+(?:s[ēe]d|san[āa]ksm)\p{L}+|(?:(?:governing|management)\s+)?board meetings?`,
  ],
  [
    "kind",
    ["assembly"],
    String.raw`(?:[ģg]ener[āa]l\p{L}+\s+)?asamblej\p{L}+|general assembl(?:y|ies)`,
  ],
  [
    "kind",
    ["ministers"],
    String.raw`(?<!lietu\s)ministru san[āa]ksm\p{L}+|(?<!interior\s)(?<!affairs\s)ministers[’']? meetings?`,
  ],
  [
    "kind",
    ["bilateral_meeting"],
    String.raw`divpus[ēe]j\p{L}+\s+tik[šs]an\p{L}+|bilateral meetings?`,
  ],
  [
    "evidence",
    [MINISTRY_ONLY],
    String.raw`(?:bez|nav|tr[ūu]kst) (?:neatkar[īi]ga )?avota|tikai ministrija\p{L}*|(?:no|without an?|lack(?:s|ing)?(?: an?)?) independent sources?|only the ministry`,
  ],
  [
    "evidence",
    PUBLISHER_KINDS.filter((kind) => kind !== "ministry"),
    String.raw`neatkar[īi]g\p{L}+ avot\p{L}+|independent sources?`,
  ],
  [
    "doubt",
    [DOUBTFUL],
    String.raw`(?:ar )?(?:neskaidr[īi]b\p{L}+|[šs]aub[āa]m)(?: avotos)?|with (?:a )?doubts?|doubtful|uncertain|unclear(?: points?)?`,
  ],
];

const PATTERNS = WORDS.map(([facet, values, words]) => ({
  facet,
  values,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, "giu"),
}));

/** Finds the words of a text that mean values of a facet; countries only where one alone is named “with” or “in”. */
export function facetWordsIn(text: string): readonly FacetWords[] {
  const found: FacetWords[] = [];
  let rest = text;
  for (const { facet, values, pattern } of PATTERNS) {
    for (const match of rest.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      found.push({ facet, values, from, to });
      rest = rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
    }
  }
  const [country, ...others] = countriesIn(rest);
  return country === undefined || others.length > 0 ? found : [...found, country];
}

interface NamedCountry {
  readonly facet: "with" | "country";
  readonly code: string;
}

/** Countries by what is said of them: in the instrumental or with “with” that they took part, in the locative that it was there. */
const COUNTRIES: ReadonlyMap<string, NamedCountry> = new Map(
  COUNTRY_CODES.filter((code) => code !== "LV").flatMap((code) => {
    const took: NamedCountry = { facet: "with", code };
    const held: NamedCountry = { facet: "country", code };
    const en = countryName(code, "en").toLowerCase();
    const [, stem, ending] = /^(\p{L}+)([ae])$/u.exec(countryName(code, "lv").toLowerCase()) ?? [];
    const english: readonly (readonly [string, NamedCountry])[] = [
      [`with ${en}`, took],
      [`in ${en}`, held],
    ];
    return stem === undefined
      ? english
      : [
          ...english,
          [normalize(`ar ${stem}${ending === "a" ? "u" : "i"}`), took] as const,
          [`${stem}${ending === "a" ? "ā" : "ē"}`, held] as const,
        ];
  }),
);

function countriesIn(text: string): readonly FacetWords[] {
  const words = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)];
  return words.flatMap((word, index) =>
    [3, 2, 1].flatMap((length) => {
      const span = words.slice(index, index + length);
      const last = span.at(-1);
      const written = span.map(([one]) => one).join(" ");
      const named =
        COUNTRIES.get(written) ?? (length > 1 ? COUNTRIES.get(normalize(written)) : undefined);
      if (span.length < length || last === undefined || named === undefined) return [];
      const to = last.index + last[0].length;
      // Of several countries together each would have to take part; a filter means any of them.
      if (/^\s*(?:,|un|and|&)/iu.test(text.slice(to))) return [];
      return [{ facet: named.facet, values: [named.code], from: word.index, to }];
    }),
  );
}
