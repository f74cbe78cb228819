import { counted, plural } from "#lib/locale/plurals";
import type { lv } from "./lv";

/** Visits, Council meetings, conferences: what the archive has entries of. */
const events = { one: "event", other: "events" };

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
    home: "Home",
    organisations: "Organisations",
    visits: "Visits and meetings",
    topics: "Topics",
    people: "People",
    countries: "Countries",
    series: "Recurring meetings",
    overview: "Overview",
    about: "About the archive",
    "accessibility-statement": "Accessibility",
    privacy: "Privacy",
    "easy-to-read": "Easy to read",
    "site-map": "Site map",
    data: "Data",
    changes: "Changes",
  },
  navLabel: "Main menu",
  crumbsLabel: "You are here",
  footer: {
    columns: { browse: "Browse", site: "About the site", data: "Data", help: "Help" },
    report: "Report a mistake",
    changed: "Page last updated:",
  },
  contact: {
    title: "How to report a mistake",
    write: "Write to",
    about: "Tell us which page is wrong and which source has the correct fact.",
    none: "The archive has no address to write to yet.",
  },
  shareAlt:
    "A white card with a woven-belt band above and below, a map of Europe and the words “Cooperation with international organisations”.",
  map: {
    title: "Places on a map",
    caption: (count: number) =>
      `Events in ${counted("en", count, { one: "place", other: "places" })}.`,
    none: "None of these places is on the map.",
    offMap: "Off the map:",
    online: (count: number) => `Online: ${count}.`,
    unplaced: (count: number) => `No town given: ${count}.`,
    list: "Places as a list",
  },
  siteMap: {
    title: "Site map",
    description:
      "Every page of the site in one place: the main pages, the organisations and the events by year, each with its link.",
    pages: "Pages",
  },
  publishedBy: (name: string) => `Publisher: ${name}`,
  search: {
    label: "Search the archive",
    hint: "For example, Interpol 2019",
    submit: "Search",
  },
  home: {
    title: "Cooperation with international organisations",
    latest: "Latest visits and meetings",
    all: (count: number) => `See all ${counted("en", count, events)}`,
    lead: (year: string) =>
      `Who met whom, when, where and about what: visits and meetings of the Latvian Ministry of the Interior and its institutions with representatives of other states and of international organisations since ${year}. Every fact has its source.`,
    why: "For journalists, researchers and everyone: find an event, check it at its source, cite it and download what you find.",
    ways: "Where to start",
    allOf: {
      topics: (count: number) => `All topics (${count})`,
      people: (count: number) => `All people (${count})`,
      organisations: (count: number) => `All organisations (${count})`,
    },
    news: "New in the archive",
    changed: {
      added: (count: number) => counted("en", count, { one: "new page", other: "new pages" }),
      withdrawn: (count: number) =>
        counted("en", count, { one: "page withdrawn", other: "pages withdrawn" }),
      correction: (count: number) =>
        counted("en", count, { one: "page corrected", other: "pages corrected" }),
      addition: (count: number) =>
        counted("en", count, { one: "page extended", other: "pages extended" }),
      source: (count: number) =>
        counted("en", count, { one: "page with a new source", other: "pages with a new source" }),
      translation: (count: number) =>
        counted("en", count, { one: "page translated", other: "pages translated" }),
    },
    allChanges: "All changes to the archive",
    cooperation: "The cooperation in brief",
    wholeOverview: "Read the whole overview",
    years: "Visits and meetings by year",
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
  countVisits: (count: number) => counted("en", count, events),
  yearsNote:
    "The archive is not complete: the figures count documented events, not how often meetings took place.",
  yearBar: (year: string, count: number) => `${year}: ${counted("en", count, events)}`,
  groups: {
    un: "United Nations system",
    eu: "European Union",
    regional: "Regional cooperation",
    other: "Other organisations",
  },
  kinds: {
    bilateral_meeting: "Bilateral meeting",
    eu_council: "EU Council meeting",
    ministers: "Ministers’ meeting",
    committee: "Working party or committee meeting",
    governing_board: "Board meeting",
    assembly: "General assembly",
    conference: "Conference or forum",
    evaluation: "Expert evaluation",
    training: "Training or seminar",
  },
  modes: { in_person: "In person", online: "Online", hybrid: "In person and online" },
  statuses: {
    held: "Held",
    planned: "Planned",
    unconfirmed: "Announced; no source confirms that it took place",
    cancelled: "Cancelled",
  },
  wheres: { latvia: "In Latvia", abroad: "Abroad", online: "Online" },
  levels: {
    minister: "Minister",
    state_secretary: "State secretary",
    head: "Head of a service",
    deputy: "Deputy, director or ambassador",
    expert: "Expert",
  },
  publisherKinds: {
    ministry: "The ministry and its institutions",
    state: "Another public body",
    organisation: "International organisation",
    media: "Media",
    other: "Other publisher",
  },
  sourceKinds: {
    news: "News item",
    declaration: "Declaration",
    report: "Report",
    minutes: "Minutes",
    agenda: "Agenda",
    law: "Legal act",
    list: "List",
  },
  cadences: {
    year: "At least once a year",
    "half-year": "At least every six months",
    none: "At irregular intervals",
  },
  unstated: "Not stated",
  ministryOnly: "Only the ministry and its institutions",
  doubtful: "With points unclear in the sources",
  confirmations: {
    independent: "Confirmed by a source other than the ministry and its institutions",
    ministry: "The only sources are publications of the ministry and its institutions",
    "list-only": "The only source is the ministry’s published list of visits",
  },
  evidence: {
    ministry: "the ministry or its institutions",
    sentence: (names: string) => `Sources: ${names}`,
    ministryOnly: "Source: only the ministry and its institutions",
    more: (count: number) => `${count} more`,
  },
  covered: (day: string) => `Sources checked up to ${day}.`,
  visit: {
    days: "Date",
    place: "Place",
    placeUnknown: "Place not given",
    placeUnstated: "Not given in the sources",
    townUnknown: (country: string) => `${country}; the sources do not name the town`,
    mode: "Format",
    kind: "Type",
    status: "Status",
    organisations: "Organisations",
    participants: "Participants",
    outcome: "Outcome",
    topics: "Topics",
    with: "Countries",
    level: "Latvia was represented by",
    series: "Series",
    seriesPart: (number: number) => `Meeting ${number}`,
    documents: "Documents",
    sameSeries: "Previous and next in this series",
    sameTopic: (topic: string) => `Other events on “${topic}”`,
    allOfTopic: (topic: string) => `All on “${topic}”`,
    listed: "The ministry’s list",
    listedYes: "On the ministry’s list of its most important visits and meetings",
    doubt: "Unclear in the sources",
    sources: "Sources",
    added: "Added to the archive",
    changes: "Changes",
    previous: "Previous in the series",
    next: "Next in the series",
  },
  changeKinds: {
    correction: "Correction",
    addition: "Addition",
    source: "New source",
    translation: "Translation",
  },
  sourceNote: (count: number): string => (count === 1 ? "source" : "sources"),
  archivedCopy: "archived copy",
  inLanguage: (language: string) => `in ${language}`,
  insecure: "unencrypted connection, http",
  organisation: {
    abbreviation: "Abbreviation",
    otherName: "Name in Latvian",
    aliases: "Other names",
    parent: "Part of",
    seat: "Seat",
    founded: "Founded",
    latvia: "Latvia’s participation",
    since: (day: string) => `(since ${day})`,
    coordinator: "Responsible in Latvia",
    site: "Official website",
    listed: "Mentioned on the ministry’s website",
    listedYes: "Yes",
    together: "Cooperation",
    sources: "Sources",
    listTitle: "Organisations",
    listLead:
      "International organisations and cooperation formats with which the Ministry of the Interior and its institutions work.",
    listDescription:
      "International organisations with which Latvia’s Ministry of the Interior works: the UN system, the European Union, regional cooperation and others.",
  },
  subject: {
    visits: "Visits and meetings",
    noVisits: "The archive has no events here yet.",
    all: (count: number) => `Open in the list of visits and meetings (${count})`,
    years: "Events by year",
    follow: "Follow",
    followFeed: "Atom feed",
    followCalendar: "Calendar",
    offices: "Offices",
    ofPerson: "Offices held and when, all visits and meetings, sources.",
    from: (day: string) => `from ${day}`,
    to: (day: string) => `until ${day}`,
    latvianForm: "Latvian form",
    spellings: "Other spellings",
    speaksFor: "Represents",
    organisation: "Organisation",
    cadence: "How often",
    missing: "not in the archive",
    missingNumbers: (first: number, last: number) =>
      first === last
        ? `No. ${first} – not in the archive`
        : `Nos ${first}–${last} – not in the archive`,
    halves: ["First half", "Second half"],
    hosted: (count: number) => `Events in this country: ${count}`,
    came: (count: number) => `Events in which it took part: ${count}`,
    sources: "Sources",
    same: "In other databases",
  },
  subjects: {
    topics: {
      one: "Topic",
      lead: "What was discussed: each topic has a page with all of its visits and meetings.",
      description:
        "Topics of the visits and meetings of Latvia’s Ministry of the Interior: external borders, migration, Schengen and others.",
    },
    people: {
      one: "Person",
      lead: "Ministers, officials and guests named in the sources: offices held and when, visits and meetings.",
      description:
        "People in the archive of the Latvian Ministry of the Interior’s international cooperation: offices, every visit and meeting, and who met whom.",
    },
    countries: {
      one: "Country",
      lead: "Countries that took part or in which visits and meetings took place.",
      description:
        "Countries in the archive of the Latvian Ministry of the Interior’s international cooperation: who came from them and what took place there.",
    },
    series: {
      one: "Recurring meeting",
      lead: "Meetings that recur, by year and number; what the archive lacks can be seen, too.",
      description:
        "Recurring meetings in the archive of Latvia’s Ministry of the Interior: the Justice and Home Affairs Council, the Frontex board and others.",
    },
  },
  list: {
    title: "Visits and meetings",
    description:
      "Documented visits, meetings and conferences of Latvia’s Ministry of the Interior and its institutions: search and filter by year, organisation, country and participant.",
    filters: (active: number) => (active === 0 ? "Filters" : `Filters (${active})`),
    query: "Keyword",
    queryHint: "word, place, person",
    facets: {
      year: "Year",
      org: "Organisation",
      country: "Country where it was held",
      place: "Town",
      kind: "Type",
      person: "Participant",
      mode: "Format",
      status: "Status",
      topic: "Topic",
      with: "Country involved",
      where: "Where",
      level: "Level",
      evidence: "Sources",
      doubt: "Unclear points",
      series: "Recurring meeting",
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
        `No results for “${typed}”. Showing results for “${taken}”.`,
      leftOut: (words: readonly string[]) =>
        `Nothing matches the whole search, so the search ignored: ${quoted(words)}.`,
      partial: "Nothing matches all of the words; these match most of them.",
      cut: "Only the first 12 words (up to 200 characters) were searched for.",
      exact: (search: string) => `Search for exactly: ${search}`,
    },
    inexact: "close matches",
    found: {
      organisations: (count: number) =>
        count === 1 ? "Organisation named in the search" : "Organisations named in the search",
      topics: (count: number) =>
        count === 1 ? "Topic named in the search" : "Topics named in the search",
      people: (count: number) =>
        count === 1 ? "Person named in the search" : "People named in the search",
      countries: (count: number) =>
        count === 1 ? "Country named in the search" : "Countries named in the search",
      series: (count: number) =>
        count === 1
          ? "Recurring meeting named in the search"
          : "Recurring meetings named in the search",
    },
    since: (day: string) => `From: ${day}`,
    until: (day: string) => `To: ${day}`,
    notDay: (value: string) => `“${value}” is not a date, so it was not used.`,
    none: (filters: string) => `Nothing matches all of the filters: ${filters}.`,
    coming: (count: number) => `Upcoming: ${counted("en", count, events)}`,
    nothingComing: "The archive has no upcoming events.",
    noneTip: "Check the spelling or try an organisation, a place, a person or a year.",
    without: (filter: string) => `Without ${filter}`,
    suggestion: (search: string) => `Did you mean “${search}”?`,
    allVisits: "The whole list without filters",
    rest: (count: number) => `${count} more are not shown here; search for them by name.`,
    beyond: (asked: number, last: number) =>
      `There is no page ${asked}; this is the last one, page ${last}.`,
  },
  exports: {
    label: "The list in other formats",
    addToCalendar: "Add to calendar",
    rights: (data: string, texts: string) => `Data: ${data}. Texts: ${texts}.`,
  },
  openSearch: { name: "LV Interior" },
  cite: {
    title: "How to cite",
    words: (site: string, day: string, address: string) =>
      `${site}. Content revision of ${day}. Available at: ${address}`,
    bibtex: "BibTeX entry",
    files: "For reference managers:",
    revision: (day: string) => `Content revision of ${day}`,
  },
  withdrawn: {
    title: "This entry has been withdrawn",
    crumb: "Withdrawn entry",
    day: "Withdrawn",
    reason: "Reason",
    text: "An entry was removed from this page. The address remains, so that links to it still work.",
    description: (title: string) =>
      `The entry “${title}” has been withdrawn from the archive; its address keeps a notice with the date and the reason.`,
  },
  changes: {
    title: "Changes to the archive",
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
    lead: "The whole archive can be downloaded and used freely: visits, organisations, people, places, topics, countries and recurring meetings.",
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
      "Every list can be downloaded exactly as it is selected: choose filters and press CSV, JSON, Calendar or Atom above the list. Every event has a JSON and a calendar file of its own, every organisation, topic, person, country and series a JSON file.",
    toList: "Select events",
    downloads: "The whole archive",
    tables: {
      visits: "Visits",
      organisations: "Organisations",
      people: "People",
      places: "Places",
      topics: "Topics",
      countries: "Countries",
      series: "Recurring meetings",
      changes: "Changes",
    },
    languages: { lv: "in Latvian", en: "in English" },
    bothLanguages: "in both languages",
    packageNote:
      "lists all CSV tables and describes their columns, after the Frictionless Data Package standard.",
    schemas: "JSON schemas",
    licence: "Licence",
    licenceText: [
      "The data are in the public domain (CC0\u00a01.0): they may be used without conditions.",
      "The texts (titles, descriptions and profiles of organisations) may be used under CC\u00a0BY\u00a04.0: name the archive as the source.",
      "Rights in the linked sources belong to their publishers; the archive only refers to them.",
    ],
    values: "What the values mean",
    valueWords: {
      held: "A source published during or after the event says that it took place.",
      planned: "The event is still to come.",
      unconfirmed:
        "The source was published before the event, and no later source confirms it. That does not mean that it did not take place.",
      cancelled: "A source says that the event was cancelled.",
      independent: "At least one source other than the ministry and its institutions confirms it.",
      ministry: "The only sources are publications of the ministry and its institutions.",
      "list-only": "The only source is the ministry’s published list of visits.",
    },
    reading: "How to read the files",
    readingText: [
      "CSV follows RFC 4180: UTF-8 with a byte order mark, commas between fields, a header row. The columns have the same names in both languages; the words are in the language of the file.",
      "Several values in one cell are separated by “; ”. An empty cell means: not known from the sources.",
      "A cell that would begin with =, +, -, @ or a tab has an apostrophe before it, so that no spreadsheet runs it as a formula.",
      "The CSV tables leave out the full text of a record and the names of its sources’ publishers; participants share one cell, and changes have the table “Changes” to themselves. In the JSON files all of these are fields.",
      "In JSON every record is complete and in both languages; an English text that does not exist yet is null, and the field translation says when a translation is out of date. The field version has the version of the document.",
      "A file holds the same events as the pages of the list. Where a parameter was not used or a search is inexact, JSON says so in the fields ignored and search, Atom and the calendar in their description; CSV has no place for it.",
      "An event of the calendar lasts whole days, and its DTEND is the day after the last one, as RFC 5545 requires.",
    ],
    stability: "What we promise",
    stabilityText: [
      "The address and the identifier of a record do not change. If a record is renamed, the old address leads to the new one; if it is withdrawn, a notice with the date and the reason stays at the address.",
      "CSV columns and JSON fields keep their names and meanings. New ones may be added: at the end in CSV, anywhere in JSON. Should anything ever have to change, JSON gets a new version number and a new address for its schema.",
      "The identifiers in calendars and feeds depend only on the record and stay the same even if the site moves.",
      "Nothing in the files depends on the moment of the download: the same content always produces the same file.",
    ],
    changes: "Changes are listed in the change log.",
    dictionary: "Data dictionary",
    csvColumns: (table: string) => `CSV columns: ${table}`,
    jsonFields: (table: string) => `JSON fields: ${table}`,
    example: "Example",
    types: {
      string: "text",
      date: "date",
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
      "There is no page at this address. Check the address or search by word, place or year.",
    text: "There is no page at this address. The address may contain a mistake.",
  },
  preview: "Preview with drafts: this is not the published site.",
  error: {
    title: "The page could not be shown",
    description:
      "Something went wrong on this site, and the error has been recorded. Try again in a moment.",
    text: "Something went wrong on this site, and the error has been recorded. Try again in a moment.",
  },
  busy: {
    title: "The site is busy right now",
    description: "The site is receiving too many requests. Try again in a few seconds.",
    text: "The site is receiving too many requests. Try again in a few seconds.",
  },
};
