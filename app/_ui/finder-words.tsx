import type { Content } from "#lib/content";
import { countryName } from "#lib/format/countries";
import type { Lang } from "#lib/lang";
import type { Paged } from "#lib/queries/paging";
import { isFiltered, type VisitQuery } from "#lib/queries/visit-query";
import { KINDS, type Kind, MODES, type Mode, STATUSES, type Status } from "#lib/records";
import { FACETS, type Facet } from "#lib/routes";
import { textOf } from "#lib/text/text";
import { personName, shortName } from "#ui/visit-words";

/** The visible name of a facet's value. */
export function valueName(facet: Facet, value: string, content: Content, lang: Lang): string {
  const text = textOf(lang);
  switch (facet) {
    case "org": {
      const organisation = content.organisations.get(value);
      return organisation === undefined ? value : shortName(organisation, lang);
    }
    case "person": {
      const person = content.people.get(value);
      return person === undefined ? value : personName(person, lang);
    }
    case "place":
      return content.places.get(value)?.name[lang] ?? value;
    case "country":
      return countryName(value, lang);
    case "year":
      return value;
    default:
      return isKind(value)
        ? text.kinds[value]
        : isMode(value)
          ? text.modes[value]
          : isStatus(value)
            ? text.statuses[value]
            : value;
  }
}

function isKind(value: string): value is Kind {
  return KINDS.some((kind) => kind === value);
}

function isMode(value: string): value is Mode {
  return MODES.some((mode) => mode === value);
}

function isStatus(value: string): value is Status {
  return STATUSES.some((status) => status === value);
}

/** The title of a list: "15 vizītes: Interpols, 2019 – 2. lapa"; the plain title where nothing is filtered. */
export function listTitle(query: VisitQuery, paged: Paged, content: Content, lang: Lang): string {
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
