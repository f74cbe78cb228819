/** Filter parameters in the order of the canonical address; a facet may be repeated, the others stand once. */
export const FACETS = [
  "org",
  "year",
  "country",
  "place",
  "kind",
  "person",
  "mode",
  "status",
  "topic",
  "with",
  "where",
  "level",
  "evidence",
  "doubt",
  "series",
] as const;
export const PARAMS = [
  "q",
  ...FACETS,
  "from",
  "to",
  "since",
  "sort",
  "page",
  "view",
  "by",
] as const;

export type Facet = (typeof FACETS)[number];
export type Param = (typeof PARAMS)[number];

const TRACKING =
  /^(utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|ttclid|_ga|_gl)$/i;

/** What values of facets were until kinds said the form of an event alone: addresses with them lead to what they meant. */
const FORMER_VALUES: Readonly<Record<string, readonly (readonly [Facet, string])[]>> = {
  "kind incoming_meeting": [["kind", "bilateral_meeting"]],
  "kind visit_abroad": [["where", "abroad"]],
  "kind council": [
    ["kind", "eu_council"],
    ["kind", "ministers"],
  ],
  "kind working_group": [["kind", "committee"]],
  "kind forum": [
    ["kind", "conference"],
    ["kind", "ministers"],
  ],
  "kind regional_meeting": [
    ["kind", "committee"],
    ["kind", "ministers"],
  ],
  "kind evaluation_visit": [["kind", "evaluation"]],
  "status announced": [
    ["status", "planned"],
    ["status", "unconfirmed"],
  ],
};

/**
 * The canonical form of a query, by syntax alone: former values in today's words, names and values trimmed and without what cannot be seen, known names
 * in fixed order, facet values sorted, repetitions, empty values, what holds anyway (`page=1`, the usual order) and
 * tracking names dropped; unknown names follow as they came, for the page to name.
 */
export function canonicalQuery(query: URLSearchParams): string {
  const given = new URLSearchParams(
    [...query].flatMap(([name, value]) =>
      ofToday(visibleText(name), visibleText(value)).map((pair) => [...pair]),
    ),
  );
  const canonical = new URLSearchParams();
  for (const name of PARAMS) {
    const values = [...new Set(given.getAll(name))].filter((value) => value !== "");
    if (isFacet(name)) values.sort();
    for (const value of values) {
      if (!isDefault(name, value, canonical.has("q"))) canonical.append(name, value);
    }
  }
  for (const [name, value] of given) {
    if (!isParam(name) && !TRACKING.test(name) && value !== "") canonical.append(name, value);
  }
  return canonical.toString();
}

function ofToday(name: string, value: string): readonly (readonly [string, string])[] {
  const key = `${name} ${value}`;
  return Object.hasOwn(FORMER_VALUES, key) ? (FORMER_VALUES[key] ?? []) : [[name, value]];
}

/** A text without what cannot be seen: control and format characters, which could disguise the text around it. */
function visibleText(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Cc}+/gu, " ")
    .trim();
}

/** A search is sorted by relevance unless it says otherwise, any other list by the newest. */
function isDefault(name: Param, value: string, isSearch: boolean): boolean {
  return (
    (name === "page" && value === "1") ||
    (name === "view" && value === "list") ||
    (name === "sort" && value === (isSearch ? "relevance" : "newest"))
  );
}

/** The number of a page, from 1; `null` where a text is none. */
export function parsePage(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}

/** Says whether a parameter is one of the site's own. */
export function isParam(name: string): name is Param {
  return PARAMS.some((param) => param === name);
}

/** Says whether a parameter is a facet: repeatable, "or" within, "and" between. */
export function isFacet(name: string): name is Facet {
  return FACETS.some((facet) => facet === name);
}
