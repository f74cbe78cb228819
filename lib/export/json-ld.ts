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
import type { ArchiveSnapshot } from "#lib/archive-store";
import { personName, shortName } from "#lib/format/visit-words";
import { countryName } from "#lib/model/countries";
import { LANGS, type Lang, otherLang } from "#lib/model/lang";
import {
  entryText,
  type Mode,
  type Organisation,
  type Participant,
  type Status,
  type Visit,
} from "#lib/model/records";
import { absoluteUrl, settings } from "#lib/model/settings";
import { mediaType } from "#lib/routing/formats";
import { pathOf, type Route } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { CSV_FILES } from "./datapackage";
import { LICENCES } from "./licences";

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
export function visitLd(visit: Visit, snapshot: ArchiveSnapshot, lang: Lang): WithContext<Event> {
  const { words } = entryText(visit, lang);
  const place = placeLd(visit, snapshot, lang);
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
      const organisation = snapshot.organisations.get(id);
      return organisation === undefined ? [] : [referenceLd(organisation, lang)];
    }),
    attendee: visit.participants.map((one) => participantLd(one, snapshot, lang)),
    subjectOf: sourcesLd(visit, snapshot, lang),
  };
}

/** An organisation as its page shows it. */
export function organisationLd(
  organisation: Organisation,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): WithContext<Organization> {
  const { id, name, abbreviation, aliases, seat, founded } = organisation;
  const parent = snapshot.organisations.get(organisation.parent ?? "");
  return {
    "@context": CONTEXT,
    "@type": "Organization",
    "@id": addressOf({ page: "organisations", lang, id }),
    name: name[lang],
    alternateName: [
      ...new Set([abbreviation[lang] ?? name[lang], name[otherLang(lang)], ...aliases]),
    ].filter((other) => other !== name[lang]),
    description: entryText(organisation, lang).words.summary,
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
    subjectOf: sourcesLd(organisation, snapshot, lang),
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
      ...(href !== null && { item: absoluteUrl(href) }),
    })),
  };
}

/** The site as a whole. */
export function siteLd(lang: Lang): WithContext<WebSite> {
  return {
    "@context": CONTEXT,
    "@type": "WebSite",
    url: addressOf({ page: "home", lang }),
    name: settings.name[lang],
    inLanguage: lang,
    publisher: publisherLd(lang),
  };
}

/** The whole archive as the data page offers it. */
export function datasetLd({ archive }: ArchiveSnapshot, lang: Lang): WithContext<Dataset> {
  const { data } = dictionaryOf(lang);
  return {
    "@context": CONTEXT,
    "@type": "Dataset",
    "@id": addressOf({ page: "data", lang }),
    url: addressOf({ page: "data", lang }),
    name: settings.name[lang],
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
      contentUrl: absoluteUrl(path),
      ...(fileLang && { inLanguage: fileLang }),
    })),
  };
}

function addressOf(route: Route): string {
  return absoluteUrl(pathOf(route));
}

function publisherLd(lang: Lang): Organization {
  return {
    "@type": settings.adopted ? "GovernmentOrganization" : "Organization",
    name: settings.publisher[lang],
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
  { people }: ArchiveSnapshot,
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

function placeLd({ place, area, country, mode }: Visit, { places }: ArchiveSnapshot, lang: Lang) {
  const town = area?.[lang] ?? places.get(place ?? "")?.name[lang];
  if (town === undefined && country === null) {
    return mode === "online"
      ? ({ "@type": "VirtualLocation", name: dictionaryOf(lang).modes.online } as const)
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

function sourcesLd({ sources }: Visit | Organisation, { publishers }: ArchiveSnapshot, lang: Lang) {
  return sources.map(({ url, publisher }) => ({
    "@type": "WebPage" as const,
    url,
    publisher: {
      "@type": "Organization" as const,
      name: publishers.get(publisher)?.name[lang] ?? publisher,
    },
  }));
}
