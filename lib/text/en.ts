import { counted, plural } from "#lib/locale/plurals";
import type { lv } from "./lv";

const visits = { one: "visit", other: "visits" };

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}

/** All visible English words. */
export const en: typeof lv = {
  switchTo: ["Latviešu", "versija"],
  skip: "Skip to content",
  skipToResults: "Skip to results",
  unofficial: "Unofficial archive; not the ministry’s website",
  ministry: "Ministry of the Interior of Latvia",
  sections: {
    home: "Overview",
    organisations: "Organisations",
    visits: "Visits",
    about: "About the archive",
    "accessibility-statement": "Accessibility",
    privacy: "Privacy",
    "easy-to-read": "Easy to read",
    "site-map": "Site map",
    data: "Data",
    changes: "Changes",
  },
  navLabel: "Main",
  crumbsLabel: "You are here",
  footer: {
    columns: { site: "About the site", data: "Data", help: "Help" },
    report: "Report a mistake",
    changed: "Content of this page last changed:",
  },
  contact: {
    title: "How to report a mistake",
    write: "Write to",
    about: "Name the page and the source that shows what is right.",
    none: "The archive has no address to write to yet.",
  },
  shareAlt:
    "A white card with a woven-belt band above and below, a map of Europe and the words “Cooperation with international organisations”.",
  map: {
    title: "Places on a map",
    caption: (count: number) =>
      `Visits in ${counted("en", count, { one: "place", other: "places" })}.`,
    none: "None of these visits has a place on the map.",
    offMap: "Off the map:",
    online: (count: number) => `Online, without a place: ${counted("en", count, visits)}.`,
    unplaced: (count: number) => `No town named: ${counted("en", count, visits)}.`,
    list: "Places as a list",
  },
  siteMap: {
    title: "Site map",
    description:
      "Every page of the site in one place: the main pages, the organisations and the visits by year, each with its link.",
    pages: "Pages",
  },
  publishedBy: (name: string) => `Publisher: ${name}`,
  search: {
    label: "Search visits",
    hint: "For example, Interpol 2019",
    submit: "Search",
  },
  home: {
    latest: "Latest visits and meetings",
    all: (count: number) => `See all ${counted("en", count, visits)}`,
    years: "Visits by year",
    organisations: "Organisations",
    figures: "The archive in figures",
    visits: (count: number) =>
      plural("en", count, {
        one: "documented visit or meeting",
        other: "documented visits and meetings",
      }),
    bodies: (count: number) => plural("en", count, { one: "organisation", other: "organisations" }),
    countries: (count: number) => plural("en", count, { one: "country", other: "countries" }),
    span: "years that the archive covers",
  },
  countVisits: (count: number) => counted("en", count, visits),
  yearBar: (year: string, count: number) => `${year}: ${counted("en", count, visits)}`,
  groups: {
    un: "United Nations family",
    eu: "European Union",
    regional: "Regional cooperation",
    other: "Other organisations",
  },
  kinds: {
    incoming_meeting: "Meeting in Latvia",
    visit_abroad: "Visit abroad",
    council: "EU Council",
    assembly: "Assembly",
    governing_board: "Board meeting",
    working_group: "Working group",
    conference: "Conference",
    forum: "Forum",
    regional_meeting: "Regional meeting",
    evaluation_visit: "Evaluation visit",
  },
  modes: { in_person: "In person", online: "Online", hybrid: "In person and online" },
  statuses: { held: "Held", announced: "Announced", cancelled: "Cancelled" },
  announcedPast: "Announced; the sources do not confirm that it took place",
  confirmations: {
    independent: "Also confirmed by a source outside the ministry and its services",
    ministry: "Known only from publications of the ministry and its services",
    "list-only": "Known only from the ministry’s published list of visits",
  },
  visit: {
    days: "Date",
    place: "Place",
    placeUnknown: "The sources do not name the place",
    townUnknown: (country: string) => `${country}; the sources do not name the town`,
    mode: "Attendance",
    kind: "Kind",
    status: "Status",
    organisations: "Organisations",
    participants: "Participants",
    listed: "The ministry’s list",
    listedYes: "On the ministry’s list of its most important visits",
    doubt: "Doubt",
    sources: "Sources",
    added: "Added to the archive",
    changes: "Changes",
    previous: "Previous visit",
    next: "Next visit",
    neighbours: "Previous and next visit",
    related: (bodies: number) =>
      bodies === 1
        ? "Other visits with this organisation"
        : "Other visits with these organisations",
  },
  changeKinds: {
    correction: "Correction",
    addition: "Addition",
    source: "New source",
    translation: "Translation",
  },
  insecure: "unencrypted connection, http",
  organisation: {
    abbreviation: "Abbreviation",
    otherName: "In Latvian",
    aliases: "Other names",
    parent: "Part of",
    seat: "Seat",
    founded: "Founded",
    latvia: "Latvia’s participation",
    since: (day: string) => `(since ${day})`,
    coordinator: "Responsible in Latvia",
    site: "Official website",
    listed: "Named on the ministry’s page",
    listedYes: "Yes",
    together: "Cooperation",
    visits: "Visits and meetings",
    noVisits: "The archive has no visit with this organisation.",
    allVisits: "See them in the list with filters",
    sources: "Sources",
    listTitle: "Organisations",
    listLead:
      "International organisations and formats with which the Ministry of the Interior and its services work.",
    listDescription:
      "International organisations with which Latvia’s Ministry of the Interior works: the UN family, the European Union, regional cooperation and others.",
  },
  list: {
    title: "Visits and meetings",
    description:
      "Documented visits, meetings and conferences of Latvia’s Ministry of the Interior and its services: search and filter by year, organisation, country and participant.",
    filters: (active: number) => (active === 0 ? "Filters" : `Filters (${active})`),
    query: "Keyword",
    queryHint: "word, place, person",
    facets: {
      year: "Year",
      org: "Organisation",
      country: "Country",
      place: "Place",
      kind: "Kind",
      person: "Participant",
      mode: "Attendance",
      status: "Status",
    },
    from: "From",
    to: "To",
    dayHint: "For example, 2019, 05.2019, 20.05.2019 or 20\u00a0May 2019",
    period: "Period",
    submit: "Show",
    more: (count: number) => `${count} more`,
    activeFilters: "Chosen filters",
    remove: (name: string) => `Remove filter: ${name}`,
    clear: "Clear all",
    sort: "Sort",
    sorts: { newest: "Newest first", oldest: "Oldest first", relevance: "By relevance" },
    showing: (first: number, last: number, total: number) => `${first}–${last} of ${total}`,
    showAll: "All on one page",
    pager: "Pages",
    page: (page: number) => `Page ${page}`,
    previousPage: "Previous page",
    nextPage: "Next page",
    searchNotices: {
      guessed: (typed: string, taken: string) =>
        `The archive does not have the word “${typed}”; “${taken}” was searched for.`,
      leftOut: (words: readonly string[]) =>
        `No visit matches all of the search, so this was left out: ${quoted(words)}.`,
      partial: "No visit matches all of the words; these match the most of them.",
      cut: "Only the first 12 words (up to 200 characters) were searched for.",
      exact: (search: string) => `Search exactly: ${search}`,
    },
    inexact: "inexact",
    foundOrganisations: (count: number) =>
      count === 1 ? "Organisation named in the search" : "Organisations named in the search",
    since: (day: string) => `From: ${day}`,
    until: (day: string) => `To: ${day}`,
    notDay: (value: string) => `“${value}” is not a date, so it was not used.`,
    none: (filters: string) => `No visit matches: ${filters}.`,
    noneTip: "Check the spelling or try an organisation, a place, a person or a year.",
    without: (filter: string) => `Without ${filter}`,
    suggestion: (search: string) => `Did you mean “${search}”?`,
    allVisits: "All visits without filters",
    rest: (count: number) => `${count} more are not shown here; search for them by name.`,
    beyond: (asked: number, last: number) =>
      `There is no page ${asked}; this is the last one, page ${last}.`,
  },
  exports: {
    label: "The list in other formats",
    addToCalendar: "Add to calendar",
    downloadIcs: "Download .ics",
    rights: (data: string, texts: string) => `Data: ${data}. Texts: ${texts}.`,
  },
  openSearch: { name: "LV Interior" },
  cite: {
    title: "How to cite",
    words: (site: string, day: string, address: string) =>
      `${site}. Content revision of ${day}. Available at: ${address}`,
    bibtex: "BibTeX entry",
    revision: (day: string) => `Content revision of ${day}`,
  },
  withdrawn: {
    title: "This entry has been withdrawn",
    crumb: "Withdrawn entry",
    day: "Withdrawn",
    reason: "Reason",
    text: "An entry that stood here has been taken out of the archive. The address remains, so that links to it are not lost.",
    description: (title: string) =>
      `The entry “${title}” has been withdrawn from the archive; its address keeps a notice with the day and the reason.`,
  },
  changes: {
    title: "Changes of the archive",
    lead: "What was added to the archive and what was changed in it, newest first.",
    description:
      "The change log of the archive: when each entry was added, and what was corrected, added or translated in it, and why.",
    added: "Added",
    withdrawn: "Withdrawn",
    latestOnly: (shown: number, all: number) =>
      `The newest ${shown} of ${all} changes are shown; the CSV file has all of them.`,
    forms: "The changes in other formats",
  },
  data: {
    title: "Data",
    lead: "The whole archive can be downloaded and used freely: visits, organisations, people and places.",
    description:
      "Download the whole archive as CSV, JSON, iCalendar and Atom; the data dictionary, the licence, and a promise that addresses and fields stay as they are.",
    contents: "What is here",
    figures: (visits: string, bodies: string, people: string, places: string) =>
      `The archive has ${visits}, ${bodies}, ${people} and ${places}.`,
    countOrganisations: (count: number) =>
      counted("en", count, { one: "organisation", other: "organisations" }),
    countPeople: (count: number) => counted("en", count, { one: "person", other: "people" }),
    countPlaces: (count: number) => counted("en", count, { one: "place", other: "places" }),
    filtered:
      "Every list of visits can be downloaded exactly as it is selected: choose filters and press CSV, JSON, Calendar or Atom above the list. Every visit has a JSON and a calendar file of its own, every organisation a JSON file.",
    toList: "Select visits",
    downloads: "The whole archive",
    tables: {
      visits: "Visits",
      organisations: "Organisations",
      people: "People",
      places: "Places",
      changes: "Changes",
    },
    languages: { lv: "in Latvian", en: "in English" },
    bothLanguages: "in both languages",
    packageNote:
      "names all CSV tables and describes their columns, after the Frictionless Data Package standard.",
    schemas: "JSON schemas",
    licence: "Licence",
    licenceText: [
      "The data belong to the public: CC0 1.0 applies to them, they may be used without conditions.",
      "The texts (titles, descriptions and profiles of organisations) may be used under CC\u00a0BY\u00a04.0: name the archive as the source.",
      "The sources that the links lead to belong to their publishers; the archive only refers to them.",
    ],
    values: "What the values mean",
    valueWords: {
      held: "A source published during or after the visit says that it took place.",
      announced:
        "The source was published before the event, and no later source confirms it. That does not mean that it did not take place.",
      cancelled: "A source says that the event was cancelled.",
      independent: "At least one source outside the ministry and its services confirms it.",
      ministry: "It is known only from publications of the ministry and its services.",
      "list-only": "It is known only from the ministry’s published list of visits.",
    },
    reading: "How to read the files",
    readingText: [
      "CSV follows RFC 4180: UTF-8 with a byte order mark, commas between fields, a header row. The columns have the same names in both languages; the words are in the language of the file.",
      "Several values in one cell are separated by “; ”. An empty cell means: not known from the sources.",
      "A cell that would begin with =, +, -, @ or a tab has an apostrophe before it, so that no spreadsheet runs it as a formula.",
      "The CSV tables leave out the full text of a record and the names of its sources’ publishers; participants share one cell, and changes have the table “Changes” to themselves. In the JSON files all of these are fields.",
      "In JSON every record is whole and in both languages; an English text that does not exist yet is null, and the field translation says when a translation is out of date. The field version has the version of the document.",
      "A file holds the same visits as the pages of the list. Where a parameter was not used or a search is inexact, JSON says so in the fields ignored and search, Atom and the calendar in their description; CSV has no place for it.",
      "An event of the calendar lasts whole days, and its DTEND is the day after the last one, as RFC 5545 demands.",
    ],
    stability: "What we promise",
    stabilityText: [
      "The address and the identifier of a record do not change. If a record is renamed, the old address leads to the new one; if it is withdrawn, a notice with the day and the reason stays at the address.",
      "CSV columns and JSON fields keep their names and meanings. New ones may be added: at the end in CSV, anywhere in JSON. Should anything ever have to change, JSON gets a new version number and a new address for its schema.",
      "The identifiers in calendars and feeds hang on the record alone and stay the same even if the site moves.",
      "Nothing in the files depends on the moment of the download: the same content always gives the same bytes.",
    ],
    changes: "What has changed stands in the change log.",
    dictionary: "Data dictionary",
    csvColumns: (table: string) => `CSV columns: ${table}`,
    jsonFields: (table: string) => `JSON fields: ${table}`,
    example: "Example",
    types: {
      string: "text",
      date: "day",
      boolean: "true or false",
      integer: "whole number",
      number: "number",
      object: "object",
      array: "list",
    },
  },
  ignored: {
    name: (name: string) => `The unknown parameter “${name}” was not used.`,
    value: (name: string, value: string) =>
      `The value “${value}” of the parameter “${name}” is not known and was not used.`,
    repeated: (name: string, value: string) =>
      `The parameter “${name}” was given more than once; the value “${value}” was not used.`,
  },
  untranslated:
    "This entry has not been translated into English yet; its text is shown in Latvian.",
  staleTranslation: "This English text is older than the Latvian one, which has changed since.",
  missing: {
    title: "Page not found",
    description:
      "There is no page at this address. Check the address or search the visits by word, place or year.",
    text: "There is no page at this address. It may contain a mistake.",
  },
  preview: "Preview with drafts: this is not the published site.",
  error: {
    title: "The page could not be shown",
    description: "Something went wrong on this site, and it was recorded. Try again in a moment.",
    text: "Something went wrong on this site, and it was recorded. Try again in a moment.",
  },
  busy: {
    title: "The site is busy right now",
    description: "More was asked for than the site can answer at once. Try again in a few seconds.",
    text: "More was asked for than the site can answer at once. Try again in a few seconds.",
  },
};
