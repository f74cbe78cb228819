import type { Lang, Pair } from "../lang";

/** One thing that `npm run new` asks: the flag it can be given by, and the question. */
export interface Question {
  readonly flag: string;
  readonly ask: Pair;
  /** Several answers, with commas between them. */
  readonly isList?: boolean;
  /** Without it there is no file name. */
  readonly isNeeded?: boolean;
}

const source: readonly Question[] = [
  { flag: "source", ask: { lv: "Avota adrese", en: "Address of the source" } },
  {
    flag: "publisher",
    ask: {
      lv: "Avota publicētājs (no publishers.md)",
      en: "Publisher of the source (in publishers.md)",
    },
  },
];

/** The questions by what is made, in the order they are asked. */
export const QUESTIONS = {
  visit: [
    { flag: "title", isNeeded: true, ask: { lv: "Nosaukums latviski", en: "Title in Latvian" } },
    {
      flag: "start",
      isNeeded: true,
      ask: { lv: "Pirmā diena (2019-05-20)", en: "First day (2019-05-20)" },
    },
    { flag: "end", ask: { lv: "Pēdējā diena, ja cita", en: "Last day, if another" } },
    {
      flag: "summary",
      ask: { lv: "Viens vai divi teikumi latviski", en: "One or two sentences in Latvian" },
    },
    { flag: "place", ask: { lv: "Pilsēta (no places.md)", en: "Town (in places.md)" } },
    {
      flag: "country",
      ask: {
        lv: "Valsts kods, ja pilsēta nav zināma",
        en: "Country code, if the town is not known",
      },
    },
    {
      flag: "mode",
      ask: {
        lv: "Norises veids (in_person, online, hybrid)",
        en: "Attendance (in_person, online, hybrid)",
      },
    },
    {
      flag: "kind",
      ask: {
        lv: "Veids (incoming_meeting, visit_abroad, council, assembly, governing_board, working_group, conference, forum, regional_meeting, evaluation_visit)",
        en: "Kind (incoming_meeting, visit_abroad, council, assembly, governing_board, working_group, conference, forum, regional_meeting, evaluation_visit)",
      },
    },
    {
      flag: "status",
      ask: {
        lv: "Statuss (held, announced, cancelled)",
        en: "Status (held, announced, cancelled)",
      },
    },
    {
      flag: "organisation",
      isList: true,
      ask: {
        lv: "Organizācijas, ar komatu (failu nosaukumi)",
        en: "Organisations, with commas (file names)",
      },
    },
    {
      flag: "person",
      isList: true,
      ask: { lv: "Personas, ar komatu (no people.md)", en: "People, with commas (in people.md)" },
    },
    {
      flag: "confirmed",
      ask: {
        lv: "Kas apstiprina (independent, ministry, list-only)",
        en: "Confirmed by (independent, ministry, list-only)",
      },
    },
    ...source,
    {
      flag: "title-en",
      ask: { lv: "Nosaukums angliski, ja jau ir", en: "Title in English, if there is one" },
    },
    {
      flag: "summary-en",
      ask: { lv: "Teikumi angliski, ja jau ir", en: "Sentences in English, if there are any" },
    },
  ],
  organisation: [
    {
      flag: "title",
      isNeeded: true,
      ask: { lv: "Oficiālais nosaukums latviski", en: "Official name in Latvian" },
    },
    {
      flag: "title-en",
      ask: { lv: "Oficiālais nosaukums angliski", en: "Official name in English" },
    },
    {
      flag: "abbreviation",
      ask: { lv: "Saīsinājums latviski, ja ir", en: "Abbreviation in Latvian, if any" },
    },
    {
      flag: "group",
      ask: { lv: "Grupa (un, eu, regional, other)", en: "Group (un, eu, regional, other)" },
    },
    {
      flag: "summary",
      ask: { lv: "Viens vai divi teikumi latviski", en: "One or two sentences in Latvian" },
    },
    ...source,
    {
      flag: "summary-en",
      ask: { lv: "Teikumi angliski, ja jau ir", en: "Sentences in English, if there are any" },
    },
  ],
  person: [
    { flag: "name", isNeeded: true, ask: { lv: "Vārds un uzvārds", en: "Name" } },
    {
      flag: "organisation",
      ask: {
        lv: "Organizācija, ja nav ministrijas cilvēks",
        en: "Organisation, if not of the ministry",
      },
    },
    { flag: "role", ask: { lv: "Amats latviski", en: "Role in Latvian" } },
    { flag: "role-en", ask: { lv: "Amats angliski", en: "Role in English" } },
    { flag: "from", ask: { lv: "Amatā no, ja zināms", en: "In the role from, if known" } },
    { flag: "to", ask: { lv: "Amatā līdz, ja zināms", en: "In the role until, if known" } },
    ...source,
  ],
  place: [
    { flag: "name", isNeeded: true, ask: { lv: "Pilsēta latviski", en: "Town in Latvian" } },
    { flag: "name-en", ask: { lv: "Pilsēta angliski", en: "Town in English" } },
    { flag: "country", ask: { lv: "Valsts kods (LV)", en: "Country code (LV)" } },
    {
      flag: "at",
      isList: true,
      ask: { lv: "Platums un garums (56.95, 24.11)", en: "Latitude and longitude (56.95, 24.11)" },
    },
  ],
} as const satisfies Record<string, readonly Question[]>;

export type NewKind = keyof typeof QUESTIONS;

const WORDS = {
  lv: {
    usage: (kinds: string) =>
      `npm run new -- ${kinds} [--lang lv|en] [--root MAPE] [--added DIENA] [--LAUKS VĒRTĪBA ...]`,
    skip: "Uz jautājumu, uz kuru atbildes vēl nav, spiediet Enter: lauks paliks tukšs, un pārbaude to atgādinās.",
    needed: (flag: string) => `bez --${flag} nav faila nosaukuma`,
    day: (found: string) => `\`${found}\` nav diena; rakstiet, piemēram, 2019-05-20`,
    taken: (path: string) => `${path} jau ir; nekas nav mainīts`,
    noId: (title: string) =>
      `no “${title}” nevar izveidot identifikatoru: tajā nav burtu vai ciparu`,
    made: "Izveidots:",
    left: "Vēl jāizdara:",
  },
  en: {
    usage: (kinds: string) =>
      `npm run new -- ${kinds} [--lang lv|en] [--root DIR] [--added DAY] [--FIELD VALUE ...]`,
    skip: "Press Enter where there is no answer yet: the field stays empty, and the check reminds of it.",
    needed: (flag: string) => `without --${flag} there is no file name`,
    day: (found: string) => `\`${found}\` is no day; write, for example, 2019-05-20`,
    taken: (path: string) => `${path} exists; nothing was changed`,
    noId: (title: string) => `no id can be made of “${title}”: it has no letters or digits`,
    made: "Made:",
    left: "Left to do:",
  },
} as const;

/** The words around the questions. */
export function newWords(lang: Lang) {
  return WORDS[lang];
}
