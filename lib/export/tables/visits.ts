import { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { participantWords, placeLine } from "#lib/format/visit-words";
import { countryName } from "#lib/model/countries";
import type { Lang } from "#lib/model/lang";
import {
  CONFIRMATIONS,
  entryText,
  KINDS,
  LEVELS,
  lastChange,
  MODES,
  PUBLISHER_KINDS,
  STATUSES,
  translationOf,
  type Visit,
  WHERES,
} from "#lib/model/records";
import { absoluteUrl } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import {
  bothLanguages,
  country,
  countryToJson,
  day,
  entryJson,
  entryToJson,
  joined,
  language,
  localized,
  named,
  namedToJson,
  optionalText,
  SHARED_MEANINGS,
  text,
  translated,
  translation,
  urlsOf,
} from "./entry-fields";
import { describe } from "./field-description";

/** What the fields of a visit mean. */
export const VISIT_MEANINGS = {
  title: { lv: "Vizītes nosaukums.", en: "Title of the visit." },
  start: { lv: "Pirmā diena.", en: "First day." },
  end: {
    lv: "Pēdējā diena; vienas dienas vizītei tā pati, kas pirmā.",
    en: "Last day; the same as the first for a visit of one day.",
  },
  searchNote: {
    lv: "Ko meklēšana darīja citādi, nekā prasīts (cits vārds meklētā vietā, izlaisti vārdi, neņemti parametri), visās rindās viens un tas pats; tukšs, ja atrasts tieši prasītais.",
    en: "What the search did otherwise than asked (another word in place of one, words left out, parameters not used), the same in every row; empty where it found just what was asked for.",
  },
  kind: { lv: "Vizītes veids.", en: "Kind of visit." },
  kindName: { lv: "Vizītes veids vārdos.", en: "Kind of visit in words." },
  status: {
    lv: "Vai vizīte notika: `held` – notikusi, `planned` – vēl gaidāma, `unconfirmed` – bija paziņota, bet par norisi ziņu nav, `cancelled` – atcelta.",
    en: "Whether it took place: `held`, `planned` – still to come, `unconfirmed` – announced, and nothing says that it took place, or `cancelled`.",
  },
  statusName: { lv: "Statuss vārdos.", en: "Status in words." },
  mode: {
    lv: "Norises veids: klātienē, tiešsaistē vai abējādi.",
    en: "Attendance: in person, online or both.",
  },
  modeName: { lv: "Norises veids vārdos.", en: "Attendance in words." },
  place: {
    lv: "Apdzīvotā vieta; tukša, ja avotos tā nav norādīta.",
    en: "Town; empty where the sources do not name it.",
  },
  placeName: { lv: "Norises vieta un valsts vārdos.", en: "Place and country in words." },
  area: {
    lv: "Vieta, kas nav apdzīvota vieta: novads, robeža.",
    en: "A place that is no town: a municipality, a border.",
  },
  countryName: { lv: "Valsts nosaukums.", en: "Name of the country." },
  organisations: {
    lv: "Organizācijas, ar kurām notika tikšanās.",
    en: "Organisations that were met.",
  },
  organisationNames: { lv: "Organizāciju nosaukumi.", en: "Names of the organisations." },
  participants: {
    lv: "Dalībnieki ar amatiem vizītes dienā; arī grupas, kuru dalībnieki avotos nav minēti.",
    en: "Participants with their roles on the day; groups too, where the sources name no persons.",
  },
  people: { lv: "Dalībnieku identifikatori.", en: "Identifiers of the participants." },
  confirmed: {
    lv: "Kas to apstiprina: `independent` – avots, kas nav ministrija vai tās padotības iestāde, `ministry` – tikai ministrija un tās padotības iestādes, `list-only` – tikai ministrijas saraksts.",
    en: "What confirms it: `independent` – a source outside the ministry too, `ministry` – only the ministry and its services, `list-only` – only the ministry’s list.",
  },
  outcome: {
    lv: "Rezultāts: ko nolēma, secināja vai lūdza; tukšs, ja avoti to nesaka.",
    en: "Outcome: what was decided, concluded or asked; empty where the sources do not say.",
  },
  topics: { lv: "Temati, galvenais vispirms.", en: "Topics, the main one first." },
  topicNames: { lv: "Tematu nosaukumi.", en: "Names of the topics." },
  series: { lv: "Sanāksmju cikls, ja sanāksme atkārtojas.", en: "Series of a recurring meeting." },
  seriesNumber: { lv: "Kārtas numurs ciklā.", en: "Number within the series." },
  where: {
    lv: "Kur: Latvijā, ārvalstīs vai tiešsaistē; tukšs, ja avoti to nesaka.",
    en: "In Latvia, abroad or online; empty where the sources do not say.",
  },
  countries: {
    lv: "Valstis, kas piedalījās, bez Latvijas (ISO 3166-1 alpha-2).",
    en: "Countries that took part, without Latvia (ISO 3166-1 alpha-2).",
  },
  countryNames: { lv: "To valstu nosaukumi, kas piedalījās.", en: "Names of these countries." },
  level: {
    lv: "Augstākais amats Latvijas pusē; tukšs, ja avoti to nesaka.",
    en: "Highest office on Latvia’s side; empty where the sources do not say.",
  },
  evidence: {
    lv: "Kādi publicētāji ir starp avotiem.",
    en: "The kinds of publishers among the sources.",
  },
  doubt: {
    lv: "Kas avotos ir neskaidrs vai pretrunīgs.",
    en: "What is unclear or contradictory in the sources.",
  },
} as const;

/** A row of `vizites.csv` and `visits.csv`: words in the file's language, columns with the same names in both. */
export const visitRow = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  url: describe(z.url(), SHARED_MEANINGS.url),
  start: describe(day, VISIT_MEANINGS.start),
  end: describe(day, VISIT_MEANINGS.end),
  title: describe(text, VISIT_MEANINGS.title),
  summary: describe(text, SHARED_MEANINGS.summary),
  language,
  translation,
  kind: describe(z.enum(KINDS), VISIT_MEANINGS.kind),
  kind_name: describe(text, VISIT_MEANINGS.kindName),
  status: describe(z.enum(STATUSES), VISIT_MEANINGS.status),
  status_name: describe(text, VISIT_MEANINGS.statusName),
  mode: describe(z.enum(MODES), VISIT_MEANINGS.mode),
  mode_name: describe(text, VISIT_MEANINGS.modeName),
  place: describe(optionalText, VISIT_MEANINGS.place),
  place_name: describe(text, VISIT_MEANINGS.placeName),
  country: describe(optionalText, SHARED_MEANINGS.country),
  country_name: describe(optionalText, VISIT_MEANINGS.countryName),
  organisations: describe(optionalText, VISIT_MEANINGS.organisations),
  organisation_names: describe(optionalText, VISIT_MEANINGS.organisationNames),
  people: describe(optionalText, VISIT_MEANINGS.people),
  participants: describe(optionalText, VISIT_MEANINGS.participants),
  listed: describe(z.boolean(), SHARED_MEANINGS.listed),
  confirmed: describe(z.enum(CONFIRMATIONS), VISIT_MEANINGS.confirmed),
  doubt: describe(optionalText, VISIT_MEANINGS.doubt),
  sources: describe(optionalText, SHARED_MEANINGS.sources),
  added: describe(day, SHARED_MEANINGS.added),
  changed: describe(day, SHARED_MEANINGS.changed),
  outcome: describe(optionalText, VISIT_MEANINGS.outcome),
  topics: describe(optionalText, VISIT_MEANINGS.topics),
  topic_names: describe(optionalText, VISIT_MEANINGS.topicNames),
  series: describe(optionalText, VISIT_MEANINGS.series),
  series_number: describe(z.int().nullable(), VISIT_MEANINGS.seriesNumber),
  where: describe(z.enum(WHERES).nullable(), VISIT_MEANINGS.where),
  countries: describe(optionalText, VISIT_MEANINGS.countries),
  country_names: describe(optionalText, VISIT_MEANINGS.countryNames),
  level: describe(z.enum(LEVELS).nullable(), VISIT_MEANINGS.level),
  evidence: describe(optionalText, VISIT_MEANINGS.evidence),
  search_note: describe(optionalText, VISIT_MEANINGS.searchNote),
});

/** A visit as `visits.json` gives it, whole and in both languages. */
export const visitJson = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  url: describe(localized, SHARED_MEANINGS.urls),
  title: describe(translated, VISIT_MEANINGS.title),
  summary: describe(translated, SHARED_MEANINGS.summary),
  text: describe(translated, SHARED_MEANINGS.text),
  translation,
  start: describe(day, VISIT_MEANINGS.start),
  end: describe(day, VISIT_MEANINGS.end),
  kind: describe(z.enum(KINDS), VISIT_MEANINGS.kind),
  status: describe(z.enum(STATUSES), VISIT_MEANINGS.status),
  mode: describe(z.enum(MODES), VISIT_MEANINGS.mode),
  place: describe(named.nullable(), VISIT_MEANINGS.place),
  area: describe(localized.nullable(), VISIT_MEANINGS.area),
  country: describe(country.nullable(), SHARED_MEANINGS.countryBoth),
  organisations: describe(z.array(named), VISIT_MEANINGS.organisations),
  participants: describe(
    z.array(
      z.strictObject({
        person: z.strictObject({ id: text, name: text }).nullable(),
        group: localized.nullable(),
        country: text.nullable(),
        organisation: text.nullable(),
        role: localized.nullable(),
        level: z.enum(LEVELS).nullable(),
        mode: z.enum(MODES).nullable(),
      }),
    ),
    VISIT_MEANINGS.participants,
  ),
  confirmed: describe(z.enum(CONFIRMATIONS), VISIT_MEANINGS.confirmed),
  doubt: describe(localized.nullable(), VISIT_MEANINGS.doubt),
  outcome: describe(
    z.strictObject({ lv: text.nullable(), en: text.nullable() }),
    VISIT_MEANINGS.outcome,
  ),
  topics: describe(z.array(named), VISIT_MEANINGS.topics),
  series: describe(named.extend({ number: z.int().nullable() }).nullable(), VISIT_MEANINGS.series),
  where: describe(z.enum(WHERES).nullable(), VISIT_MEANINGS.where),
  countries: describe(z.array(country), VISIT_MEANINGS.countries),
  level: describe(z.enum(LEVELS).nullable(), VISIT_MEANINGS.level),
  evidence: describe(z.array(z.enum(PUBLISHER_KINDS)), VISIT_MEANINGS.evidence),
  ...entryJson,
});

/** A visit as a row, its words in `lang`; `note` is what the search that found it did otherwise than asked. */
export function visitToRow(
  visit: Visit,
  snapshot: ArchiveSnapshot,
  lang: Lang,
  note: string | null = null,
): z.infer<typeof visitRow> {
  const dictionary = dictionaryOf(lang);
  const { words, in: language } = entryText(visit, lang);
  const bodies = visit.organisations.flatMap((id) => snapshot.organisations.get(id) ?? []);
  return {
    id: visit.id,
    url: absoluteUrl(pathOf({ page: "visits", lang, id: visit.id })),
    start: visit.start,
    end: visit.end,
    title: words.title,
    summary: words.summary,
    language,
    translation: translationOf(visit),
    kind: visit.kind,
    kind_name: dictionary.kinds[visit.kind],
    status: visit.status,
    status_name: dictionaryOf(lang).statuses[visit.status],
    mode: visit.mode,
    mode_name: dictionary.modes[visit.mode],
    place: visit.place,
    place_name: placeLine(visit, snapshot, lang),
    country: visit.country,
    country_name: visit.country === null ? null : countryName(visit.country, lang),
    organisations: joined(visit.organisations),
    organisation_names: joined(bodies.map(({ name }) => name[lang])),
    people: joined(visit.participants.flatMap(({ person }) => person ?? [])),
    participants: joined(visit.participants.map((one) => participantWords(one, snapshot, lang))),
    listed: visit.listed,
    confirmed: visit.confirmed,
    doubt: visit.doubt?.[lang] ?? null,
    sources: joined(visit.sources.map(({ url }) => url)),
    added: visit.added,
    changed: lastChange(visit),
    outcome: words.outcome,
    topics: joined(visit.topics),
    topic_names: joined(namedToJson(visit.topics, snapshot.topics).map(({ name }) => name[lang])),
    series: visit.series?.id ?? null,
    series_number: visit.series?.number ?? null,
    where: visit.where,
    countries: joined(visit.countries),
    country_names: joined(visit.countries.map((code) => countryName(code, lang))),
    level: visit.level,
    evidence: joined(visit.evidence),
    search_note: note,
  };
}

/** A visit, whole and in both languages. */
export function visitToJson(visit: Visit, snapshot: ArchiveSnapshot): z.infer<typeof visitJson> {
  const place = snapshot.places.get(visit.place ?? "");
  return {
    id: visit.id,
    url: urlsOf("visits", visit.id),
    title: bothLanguages(visit.text, "title"),
    summary: bothLanguages(visit.text, "summary"),
    text: bothLanguages(visit.text, "body"),
    translation: translationOf(visit),
    start: visit.start,
    end: visit.end,
    kind: visit.kind,
    status: visit.status,
    mode: visit.mode,
    place: place === undefined ? null : { id: place.id, name: place.name },
    area: visit.area,
    country: visit.country === null ? null : countryToJson(visit.country),
    organisations: namedToJson(visit.organisations, snapshot.organisations),
    participants: visit.participants.map(({ person, ...facts }) => {
      const known = snapshot.people.get(person ?? "");
      return {
        person: known === undefined ? null : { id: known.id, name: known.name },
        ...facts,
      };
    }),
    confirmed: visit.confirmed,
    doubt: visit.doubt,
    outcome: { lv: visit.text.lv.outcome, en: visit.text.en?.outcome ?? null },
    topics: namedToJson(visit.topics, snapshot.topics),
    series: seriesToJson(visit, snapshot),
    where: visit.where,
    countries: visit.countries.map(countryToJson),
    level: visit.level,
    evidence: [...visit.evidence],
    ...entryToJson(visit, snapshot),
  };
}

function seriesToJson({ series }: Visit, snapshot: ArchiveSnapshot) {
  if (series === null) return null;
  const [known] = namedToJson([series.id], snapshot.series);
  return known === undefined ? null : { ...known, number: series.number };
}
