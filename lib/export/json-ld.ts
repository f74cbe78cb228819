import type {
  BreadcrumbList,
  Country as CountryLd,
  Dataset,
  DefinedTerm,
  Event,
  EventAttendanceModeEnumeration,
  EventSeries,
  EventStatusType,
  Organization,
  Person as PersonLd,
  Place,
  WebSite,
  WithContext,
} from "schema-dts";
import type { ArchiveSnapshot, Country } from "#lib/archive-store";
import { shortName } from "#lib/format/visit-words";
import { countryName } from "#lib/model/countries";
import { LANGS, type Lang, otherLang } from "#lib/model/lang";
import {
  entryText,
  type Kind,
  type Mode,
  type Organisation,
  type Participant,
  type Person,
  type Series,
  type Status,
  type Topic,
  type Visit,
} from "#lib/model/records";
import { absoluteUrl, settings } from "#lib/model/settings";
import { mediaType } from "#lib/routing/formats";
import { pathOf, type Route } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { CSV_FILES, temporalCoverage } from "./datapackage";
import { LICENCES } from "./licences";

const CONTEXT = "https://schema.org";

const STATUS: Readonly<Record<Status, EventStatusType>> = {
  held: "https://schema.org/EventScheduled",
  planned: "https://schema.org/EventScheduled",
  unconfirmed: "https://schema.org/EventScheduled",
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
    ...organizerLd(visit, snapshot, lang),
    ...superEventLd(visit, snapshot, lang),
    about: [
      ...visit.topics.flatMap((id) => {
        const topic = snapshot.topics.get(id);
        return topic === undefined ? [] : [termOf(topic, lang)];
      }),
      ...visit.organisations.flatMap((id) => {
        const organisation = snapshot.organisations.get(id);
        return organisation === undefined ? [] : [referenceLd(organisation, lang)];
      }),
    ],
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
    ...(organisation.same && { sameAs: organisation.same }),
    ...(founded && { foundingDate: founded.day }),
    ...(seat && {
      address: {
        "@type": "PostalAddress",
        addressCountry: seat.country,
        ...(seat.city && { addressLocality: seat.city[lang] }),
      },
    }),
    ...(parent && { parentOrganization: referenceLd(parent, lang) }),
    subjectOf: sourcesLd(organisation, snapshot, lang),
  };
}

/** A topic as its page shows it. */
export function topicLd(topic: Topic, lang: Lang): WithContext<DefinedTerm> {
  return { "@context": CONTEXT, ...termOf(topic, lang), description: topic.about[lang] };
}

function termOf({ id, name, same }: Topic, lang: Lang) {
  const address = addressOf({ page: "topics", lang, id });
  return {
    "@type": "DefinedTerm" as const,
    "@id": address,
    url: address,
    name: name[lang],
    ...(same && { sameAs: same }),
  };
}

/** A person as their page shows them. */
export function personLd(
  person: Person,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): WithContext<PersonLd> {
  const { latvian, spellings, roles, country } = person;
  const organisation = snapshot.organisations.get(person.organisation ?? "");
  return {
    "@context": CONTEXT,
    ...personReferenceLd(person, lang),
    alternateName: [...(latvian === null ? [] : [latvian]), ...spellings],
    hasOccupation: roles.map((role) => ({
      "@type": "Role" as const,
      hasOccupation: { "@type": "Occupation" as const, name: role[lang] },
      ...(role.from && { startDate: role.from }),
      ...(role.to && { endDate: role.to }),
    })),
    ...(organisation && { affiliation: referenceLd(organisation, lang) }),
    ...(country && { nationality: { "@type": "Country", name: countryName(country, lang) } }),
  };
}

function personReferenceLd({ id, name, same }: Person, lang: Lang) {
  const address = addressOf({ page: "people", lang, id });
  return {
    "@type": "Person" as const,
    "@id": address,
    url: address,
    name,
    ...(same && { sameAs: same }),
  };
}

/** A country as its page shows it. */
export function countryLd({ id, code }: Country, lang: Lang): WithContext<CountryLd> {
  return {
    "@context": CONTEXT,
    "@type": "Country",
    "@id": addressOf({ page: "countries", lang, id }),
    name: countryName(code, lang),
    identifier: code,
  };
}

/** A series as its page shows it. */
export function seriesLd(
  series: Series,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): WithContext<EventSeries> {
  const organisation = snapshot.organisations.get(series.organisation ?? "");
  return {
    "@context": CONTEXT,
    ...seriesReferenceLd(series, lang),
    description: series.about[lang],
    ...(organisation && { organizer: referenceLd(organisation, lang) }),
  };
}

function seriesReferenceLd({ id, name }: Series, lang: Lang) {
  const address = addressOf({ page: "series", lang, id });
  return { "@type": "EventSeries" as const, "@id": address, url: address, name: name[lang] };
}

function superEventLd({ series }: Visit, snapshot: ArchiveSnapshot, lang: Lang) {
  const known = snapshot.series.get(series?.id ?? "");
  return known && { superEvent: seriesReferenceLd(known, lang) };
}

/** Of meetings of a body's own the body; who organised any other the sources mostly do not say. */
const OF_A_BODY: readonly Kind[] = ["eu_council", "governing_board", "assembly", "evaluation"];

function organizerLd({ kind, organisations }: Visit, snapshot: ArchiveSnapshot, lang: Lang) {
  const body = OF_A_BODY.includes(kind) && snapshot.organisations.get(organisations[0] ?? "");
  return body && { organizer: referenceLd(body, lang) };
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
    potentialAction: {
      "@type": "SearchAction",
      target: `${addressOf({ page: "visits", lang })}?q={q}`,
      // Not in the vocabulary's types, but in what search engines document.
      ...{ "query-input": "required name=q" },
    },
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
    ...(archive.visits.length > 0 && { temporalCoverage: temporalCoverage(archive) }),
    distribution: CSV_FILES.map(({ title, lang: fileLang, path }) => ({
      "@type": "DataDownload",
      name: title[lang],
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
): PersonLd | Organization {
  const known = people.get(person ?? "");
  if (known === undefined) return { "@type": "Organization", name: group?.[lang] ?? "" };
  return {
    ...personReferenceLd(known, lang),
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
      ...(country && { addressCountry: country }),
    },
  };
  return found;
}

function sourcesLd({ sources }: Visit | Organisation, { publishers }: ArchiveSnapshot, lang: Lang) {
  return sources.map(({ url, publisher, title, published, language }) => ({
    "@type": "WebPage" as const,
    url,
    ...(title && { name: title }),
    ...(published && { datePublished: published }),
    inLanguage: language,
    publisher: {
      "@type": "Organization" as const,
      name: publishers.get(publisher)?.name[lang] ?? publisher,
    },
  }));
}
