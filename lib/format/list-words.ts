import type { Content } from "../content";
import type { Lang } from "../lang";
import type { Paged } from "../queries/paging";
import { isFiltered, type VisitQuery } from "../queries/visit-query";
import { FACETS, type Facet } from "../routes";
import { textOf } from "../text/text";
import { countryName } from "./countries";
import { personName, shortName } from "./visit-words";

/** The visible name of a facet's value. */
export function valueName(facet: Facet, value: string, content: Content, lang: Lang): string {
  return NAMES[facet](value, content, lang) ?? value;
}

type Name = (value: string, content: Content, lang: Lang) => string | undefined;

const NAMES: Readonly<Record<Facet, Name>> = {
  org: (id, { organisations }, lang) => {
    const organisation = organisations.get(id);
    return organisation && shortName(organisation, lang);
  },
  person: (id, { people }, lang) => {
    const person = people.get(id);
    return person && personName(person, lang);
  },
  place: (id, { places }, lang) => places.get(id)?.name[lang],
  country: (code, _, lang) => countryName(code, lang),
  year: (year) => year,
  kind: (value, _, lang) => wordFor(textOf(lang).kinds, value),
  mode: (value, _, lang) => wordFor(textOf(lang).modes, value),
  status: (value, _, lang) => wordFor(textOf(lang).statuses, value),
};

function wordFor(words: Readonly<Record<string, string>>, value: string): string | undefined {
  return words[value];
}

/** The title of a list: "15 vizītes: Interpols, 2019 – 2. lapa"; the plain title where nothing is filtered. */
export function listTitle(
  query: VisitQuery,
  paged: Pick<Paged, "total" | "page">,
  content: Content,
  lang: Lang,
): string {
  const text = textOf(lang);
  const names = FACETS.flatMap((facet) =>
    query.facets[facet].map((value) => valueName(facet, value, content, lang)),
  );
  const all = [...(query.q === "" ? [] : [`“${query.q.slice(0, 60)}”`]), ...names];
  const title = isFiltered(query)
    ? [text.countVisits(paged.total), all.slice(0, 4).join(", ")].filter(Boolean).join(": ")
    : text.list.title;
  return paged.page > 1 ? `${title} – ${text.list.page(paged.page)}` : title;
}
