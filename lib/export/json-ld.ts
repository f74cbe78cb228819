import type {
  BreadcrumbList,
  Dataset,
  Event,
  EventAttendanceModeEnumeration,
  EventStatusType,
  Organization,
  Person,
  Place,
  WebSite,
  WithContext,
} from "schema-dts";
import type { Content } from "../content";
import { countryName } from "../format/countries";
import { personName, shortName } from "../format/visit-words";
import { LANGS, type Lang, otherLang } from "../lang";
import {
  type Mode,
  type Organisation,
  type Participant,
  type Status,
  type Visit,
  wordsOf,
} from "../records";
import { pathOf, type Route } from "../routes";
import { absolute, site } from "../site";
import { textOf } from "../text/text";
import { CSV_FILES } from "./datapackage";
import { LICENCES } from "./licences";
import { mediaType } from "./media-types";

const CONTEXT = "https://schema.org";

const STATUS: Readonly<Record<Status, EventStatusType>> = {
  held: "https://schema.org/EventScheduled",
  announced: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
};

const MODE: Readonly<Record<Mode, EventAttendanceModeEnumeration>> = {
  in_person: "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
};

/** A visit as its page shows it. */
export function visitLd(visit: Visit, content: Content, lang: Lang): WithContext<Event> {
  const { words } = wordsOf(visit, lang);
  const place = placeLd(visit, content, lang);
  return {
    "@context": CONTEXT,
    "@type": "Event",
    "@id": addressOf({ page: "visits", lang, id: visit.id }),
    url: addressOf({ page: "visits", lang, id: visit.id }),
    name: words.title,
    description: words.summary,
    startDate: visit.start,
    endDate: visit.end,
    eventStatus: STATUS[visit.status],
    eventAttendanceMode: MODE[visit.mode],
    ...(place && { location: place }),
    about: visit.organisations.flatMap((id) => {
      const organisation = content.organisations.get(id);
      return organisation === undefined ? [] : [referenceLd(organisation, lang)];
    }),
    attendee: visit.participants.map((one) => participantLd(one, content, lang)),
    subjectOf: sourcesLd(visit, content, lang),
  };
}

/** An organisation as its page shows it. */
export function organisationLd(
  organisation: Organisation,
  content: Content,
  lang: Lang,
): WithContext<Organization> {
  const { id, name, abbreviation, aliases, seat, founded } = organisation;
  const parent = content.organisations.get(organisation.parent ?? "");
  return {
    "@context": CONTEXT,
    "@type": "Organization",
    "@id": addressOf({ page: "organisations", lang, id }),
    name: name[lang],
    alternateName: [
      ...new Set([abbreviation[lang] ?? name[lang], name[otherLang(lang)], ...aliases]),
    ].filter((other) => other !== name[lang]),
    description: wordsOf(organisation, lang).words.summary,
    mainEntityOfPage: addressOf({ page: "organisations", lang, id }),
    ...(organisation.site && { url: organisation.site }),
    ...(founded && { foundingDate: founded.day }),
    ...(seat && {
      address: {
        "@type": "PostalAddress",
        addressCountry: countryName(seat.country, lang),
        ...(seat.city && { addressLocality: seat.city[lang] }),
      },
    }),
    ...(parent && { parentOrganization: referenceLd(parent, lang) }),
    subjectOf: sourcesLd(organisation, content, lang),
  };
}

/** The way to a page, as its breadcrumbs show it; the last step is the page itself. */
export function breadcrumbsLd(
  crumbs: readonly { readonly label: string; readonly href: string | null }[],
): WithContext<BreadcrumbList> {
  return {
    "@context": CONTEXT,
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      ...(href !== null && { item: absolute(href) }),
    })),
  };
}

/** The site as a whole. */
export function siteLd(lang: Lang): WithContext<WebSite> {
  return {
    "@context": CONTEXT,
    "@type": "WebSite",
    url: addressOf({ page: "home", lang }),
    name: site.name[lang],
    inLanguage: lang,
    publisher: publisherLd(lang),
  };
}

/** The whole archive as the data page offers it. */
export function datasetLd({ archive }: Content, lang: Lang): WithContext<Dataset> {
  const { data } = textOf(lang);
  return {
    "@context": CONTEXT,
    "@type": "Dataset",
    "@id": addressOf({ page: "data", lang }),
    url: addressOf({ page: "data", lang }),
    name: site.name[lang],
    description: data.description,
    inLanguage: [...LANGS],
    isAccessibleForFree: true,
    license: [LICENCES.data.url, LICENCES.texts.url],
    creator: publisherLd(lang),
    dateModified: archive.day,
    distribution: CSV_FILES.map(({ table, lang: fileLang, path }) => ({
      "@type": "DataDownload",
      name: data.tables[table],
      encodingFormat: mediaType("csv"),
      contentUrl: absolute(path),
      ...(fileLang && { inLanguage: fileLang }),
    })),
  };
}

function addressOf(route: Route): string {
  return absolute(pathOf(route));
}

function publisherLd(lang: Lang): Organization {
  return {
    "@type": site.adopted ? "GovernmentOrganization" : "Organization",
    name: site.publisher[lang],
  };
}

function referenceLd(organisation: Organisation, lang: Lang): Organization {
  return {
    "@type": "Organization",
    "@id": addressOf({ page: "organisations", lang, id: organisation.id }),
    name: organisation.name[lang],
    alternateName: shortName(organisation, lang),
  };
}

function participantLd(
  { person, group, role }: Participant,
  { people }: Content,
  lang: Lang,
): Person | Organization {
  const known = people.get(person ?? "");
  if (known === undefined) return { "@type": "Organization", name: group?.[lang] ?? "" };
  return {
    "@type": "Person",
    name: personName(known, lang),
    ...(role && { jobTitle: role[lang] }),
  };
}

function placeLd({ place, area, country, mode }: Visit, { places }: Content, lang: Lang) {
  const town = area?.[lang] ?? places.get(place ?? "")?.name[lang];
  if (town === undefined && country === null) {
    return mode === "online"
      ? ({ "@type": "VirtualLocation", name: textOf(lang).modes.online } as const)
      : null;
  }
  const found: Place = {
    "@type": "Place",
    name: town ?? countryName(country ?? "", lang),
    address: {
      "@type": "PostalAddress",
      ...(town && { addressLocality: town }),
      ...(country && { addressCountry: countryName(country, lang) }),
    },
  };
  return found;
}

function sourcesLd({ sources }: Visit | Organisation, { publishers }: Content, lang: Lang) {
  return sources.map(({ url, publisher }) => ({
    "@type": "WebPage" as const,
    url,
    publisher: {
      "@type": "Organization" as const,
      name: publishers.get(publisher)?.name[lang] ?? publisher,
    },
  }));
}
