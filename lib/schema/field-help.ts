import { CHANGE_KINDS, GROUPS, KINDS, MODES } from "#lib/model/records";
import { labelledValues } from "#lib/text/value-labels";
import type { FileKind } from "./files";

/** What an editor writes in a field, and a line of it as an example. */
export interface FieldHelp {
  readonly help: string;
  readonly example: string;
}

const source = {
  sources: {
    help: "Avoti, no kuriem fakti zināmi: katram adrese un publicētājs. Vismaz viens.",
    example: "sources:",
  },
  "sources.id": {
    help: "Avota īsais nosaukums šajā failā; uz to atsaucas ar [nosaukums](#id).",
    example: "id: iem-2019",
  },
  "sources.url": {
    help: "Avota pilnā adrese, kā tā ir pārlūkā.",
    example: "url: https://www.iem.gov.lv/lv/jaunums/…",
  },
  "sources.publisher": {
    help: "Kas avotu publicējis: identifikators no publishers.md.",
    example: "publisher: iem",
  },
} satisfies Record<string, FieldHelp>;

const entry = {
  ...source,
  added: {
    help: "Diena, kad ieraksts pievienots arhīvam.",
    example: "added: 2026-11-24",
  },
  changes: {
    help: "Labojumi pēc publicēšanas, vecākais vispirms; tos redz lasītāji.",
    example: "changes:",
  },
  "changes.day": { help: "Labojuma diena.", example: "day: 2026-12-01" },
  "changes.kind": {
    help: `Labojuma veids: ${labelledValues("kind", CHANGE_KINDS, "lv")}.`,
    example: "kind: correction",
  },
  "changes.lv": { help: "Kas mainīts, latviski.", example: "lv: Izlabota beigu diena." },
  "changes.en": { help: "Kas mainīts, angliski.", example: "en: End day corrected." },
  formerly: {
    help: "Agrākie identifikatori. Vecākais stāv pirmais; no to adresēm lasītāju pāradresē uz šo lapu.",
    example: "formerly: [2019-05-20-forums]",
  },
  draft: {
    help: "`true`, kamēr ierakstu vēl nerāda; publicējot lauku izdzēš.",
    example: "draft: true",
  },
  withdrawn: {
    help: "Ja publicēts ieraksts jānoņem: diena un iemesls abās valodās; adresē paliek paziņojums.",
    example: "withdrawn:",
  },
  "withdrawn.day": { help: "Atsaukšanas diena.", example: "day: 2026-12-01" },
  "withdrawn.lv": { help: "Atsaukšanas iemesls latviski.", example: "lv: Avots atsaukts." },
  "withdrawn.en": {
    help: "Atsaukšanas iemesls angliski.",
    example: "en: The source was withdrawn.",
  },
} satisfies Record<string, FieldHelp>;

const words = {
  title: {
    help: "Nosaukums angliski.",
    example: "title: Meeting with the Executive Director of Frontex",
  },
  summary: {
    help: "Viens vai divi teikumi angliski.",
    example: "summary: The minister and the director discussed the external borders.",
  },
  translates: {
    help: "Kura latviešu teksta tulkojums tas ir; īsto vērtību pasaka `npm run translations`.",
    example: "translates: lv-0a1b2c3d",
  },
} satisfies Record<string, FieldHelp>;

const pair = (what: string, lv: string, en: string) => ({
  lv: { help: `${what} latviski.`, example: `lv: ${lv}` },
  en: { help: `${what} angliski.`, example: `en: ${en}` },
});

const below = <T extends Record<string, FieldHelp>>(field: string, fields: T) =>
  Object.fromEntries(Object.entries(fields).map(([name, help]) => [`${field}.${name}`, help]));

/** Help by kind of file and by path without list positions, in Latvian: for messages, JSON Schema and the handbook. */
export const FIELD_HELP = {
  visit: {
    title: {
      help: "Vizītes nosaukums latviski, bez punkta beigās.",
      example: "title: Tikšanās ar Frontex izpilddirektoru Rīgā",
    },
    summary: {
      help: "Viens vai divi teikumi latviski: kas notika un ko nolēma.",
      example: "summary: Ministrs un direktors pārrunāja ārējās robežas apsardzību.",
    },
    start: { help: "Pirmā diena; ar to sākas faila nosaukums.", example: "start: 2019-05-20" },
    end: {
      help: "Pēdējā diena, ja vizīte ilgst vairāk nekā vienu dienu.",
      example: "end: 2019-05-22",
    },
    place: { help: "Pilsēta: identifikators no places.md.", example: "place: riga" },
    country: {
      help: "Valsts kods (ISO 3166-1), ja pilsēta nav zināma; kopā ar `place` neraksta.",
      example: "country: NO",
    },
    area: { help: "Vieta, kas nav pilsēta, piemēram, novads vai robeža.", example: "area:" },
    ...below(
      "area",
      pair("Vietas nosaukums", "Latvijas un Krievijas robeža", "the border of Latvia and Russia"),
    ),
    mode: {
      help: `Norises veids: ${labelledValues("mode", MODES, "lv")}.`,
      example: "mode: in_person",
    },
    kind: {
      help: `Vizītes veids: ${labelledValues("kind", KINDS, "lv")}.`,
      example: "kind: incoming_meeting",
    },
    status: {
      help: "held – notikusi, announced – paziņota, bet nekas vēlāks to neapstiprina, cancelled – atcelta.",
      example: "status: held",
    },
    organisations: {
      help: "Organizācijas: failu nosaukumi no mapes organisations.",
      example: "organisations: [frontex]",
    },
    participants: { help: "Dalībnieki: katrs ir persona vai grupa.", example: "participants:" },
    "participants.person": {
      help: "Persona: identifikators no people.md.",
      example: "person: sandis-girgens",
    },
    "participants.group": { help: "Grupa, ja avots nenosauc personas.", example: "group:" },
    ...below(
      "participants.group",
      pair(
        "Grupas nosaukums",
        "Iekšlietu ministrijas delegācija",
        "Delegation of the Ministry of the Interior",
      ),
    ),
    "participants.role": { help: "Amats todien, ja tas atšķiras no people.md.", example: "role:" },
    ...below("participants.role", pair("Amats", "iekšlietu ministrs", "Minister of the Interior")),
    "participants.mode": {
      help: "Kā piedalījās šis dalībnieks, ja citādi nekā pārējie.",
      example: "mode: online",
    },
    listed: {
      help: "`true`, ja vizīte ir ministrijas pašas publicētajā sarakstā.",
      example: "listed: true",
    },
    confirmed: {
      help: "Kas to apstiprina: `independent` – arī avots ārpus ministrijas, `ministry` – tikai ministrija un tās dienesti, `list-only` – tikai ministrijas saraksts.",
      example: "confirmed: ministry",
    },
    doubt: { help: "Kas avotos ir neskaidrs vai pretrunīgs.", example: "doubt:" },
    ...below(
      "doubt",
      pair("Šaubas", "Avoti nosauc dažādas dienas.", "The sources name different days."),
    ),
    ...entry,
  },
  "visit.en": words,
  organisation: {
    name: { help: "Oficiālais nosaukums abās valodās.", example: "name:" },
    ...below("name", pair("Oficiālais nosaukums", "Eiropas Padome", "Council of Europe")),
    abbreviation: { help: "Saīsinājums, ja tādu lieto.", example: "abbreviation:" },
    ...below("abbreviation", pair("Saīsinājums", "ANO", "UN")),
    aliases: { help: "Citi nosaukumi, ar kuriem to var atrast.", example: "aliases: [EDSO, OSCE]" },
    group: {
      help: `Organizāciju grupa: ${labelledValues("group", GROUPS, "lv")}.`,
      example: "group: other",
    },
    parent: { help: "Organizācija, kuras daļa tā ir: faila nosaukums.", example: "parent: un" },
    summary: {
      help: "Viens vai divi teikumi latviski: kas tā ir.",
      example: "summary: Eiropas cilvēktiesību organizācija.",
    },
    seat: { help: "Mītne: pilsēta, valsts un avoti.", example: "seat:" },
    "seat.city": { help: "Mītnes pilsēta abās valodās.", example: "city:" },
    ...below("seat.city", pair("Pilsēta", "Strasbūra", "Strasbourg")),
    "seat.country": { help: "Mītnes valsts kods (ISO 3166-1).", example: "country: FR" },
    "seat.sources": { help: "Avotu `id` no šī faila `sources`.", example: "sources: [coe]" },
    founded: {
      help: "Kad izveidota: gads, mēnesis vai diena, cik precīzi zināms avotos.",
      example: "founded:",
    },
    "founded.day": { help: "Diena, mēnesis vai gads.", example: "day: 1949-05-05" },
    "founded.note": { help: "Piezīme par izveidi.", example: "note:" },
    ...below("founded.note", pair("Piezīme", "ar Londonas līgumu", "by the Treaty of London")),
    "founded.sources": { help: "Avotu `id` no šī faila `sources`.", example: "sources: [coe]" },
    latvia: { help: "Latvijas dalība.", example: "latvia:" },
    "latvia.status": { help: "Dalības veids.", example: "status:" },
    ...below("latvia.status", pair("Dalības veids", "dalībvalsts", "member state")),
    "latvia.since": {
      help: "Kopš kura gada, mēneša vai dienas Latvija piedalās.",
      example: "since: 1995-02-10",
    },
    "latvia.note": { help: "Piezīme par dalību.", example: "note:" },
    ...below("latvia.note", pair("Piezīme", "pēc uzaicinājuma", "by invitation")),
    "latvia.sources": { help: "Avotu `id` no šī faila `sources`.", example: "sources: [coe]" },
    coordinator: { help: "Kas par sadarbību atbild Latvijā.", example: "coordinator:" },
    ...below("coordinator", pair("Atbildīgā iestāde", "Valsts policija", "State Police")),
    "coordinator.sources": { help: "Avotu `id` no šī faila `sources`.", example: "sources: [coe]" },
    site: {
      help: "Organizācijas oficiālā vietne. Adrese sākas ar https://.",
      example: "site: https://www.coe.int/",
    },
    listed: { help: "`true`, ja to nosauc ministrijas lapa.", example: "listed: true" },
    ...entry,
  },
  "organisation.en": { summary: words.summary, translates: words.translates },
  page: {
    title: { help: "Lapas nosaukums latviski.", example: "title: Par arhīvu" },
    statement: {
      help: "Tikai piekļūstamības paziņojumam: veidnē prasītās ziņas.",
      example: "statement:",
    },
    summary: {
      help: "Viens vai divi teikumi latviski.",
      example: "summary: Kas te ir un no kurienes tas zināms.",
    },
    ...source,
    added: entry.added,
    changes: entry.changes,
    ...below("changes", {
      day: entry["changes.day"],
      kind: entry["changes.kind"],
      lv: entry["changes.lv"],
      en: entry["changes.en"],
    }),
  },
  "page.en": words,
  people: {
    people: { help: "Personas pēc identifikatora, alfabētā.", example: "people:" },
    "people.*": {
      help: "Persona; identifikators ir vārds un uzvārds ar mazajiem latīņu burtiem.",
      example: "sandis-girgens:",
    },
    "people.*.name": {
      help: "Vārds un uzvārds, kā tos raksta pati persona.",
      example: "name: Sandis Ģirģens",
    },
    "people.*.latvian": {
      help: "Ārvalstu personas vārds latviskajā rakstībā, ja avots to dod.",
      example: "latvian: Agne Bilotaite",
    },
    "people.*.spellings": {
      help: "Citi rakstības veidi avotos.",
      example: "spellings: [S. Ģirģens]",
    },
    "people.*.organisation": {
      help: "Organizācija, kurā persona strādā. Ministrijas darbiniekiem neraksta.",
      example: "organisation: frontex",
    },
    "people.*.roles": { help: "Amati ar laiku, kad tie ieņemti.", example: "roles:" },
    "people.*.roles.lv": { help: "Amats latviski.", example: "lv: iekšlietu ministrs" },
    "people.*.roles.en": { help: "Amats angliski.", example: "en: Minister of the Interior" },
    "people.*.roles.from": {
      help: "Pirmā diena, mēnesis vai gads amatā, ja avots to saka.",
      example: "from: 2019-01-23",
    },
    "people.*.roles.to": {
      help: "Pēdējā diena, mēnesis vai gads amatā, ja avots to saka.",
      example: "to: 2021-06",
    },
    ...Object.fromEntries(Object.entries(source).map(([path, help]) => [`people.*.${path}`, help])),
  },
  places: {
    places: { help: "Pilsētas pēc identifikatora, alfabētā.", example: "places:" },
    "places.*": {
      help: "Pilsēta; identifikators ir tās angliskais nosaukums ar mazajiem latīņu burtiem.",
      example: "riga:",
    },
    "places.*.lv": { help: "Nosaukums latviešu valodā. Raksta nominatīvā.", example: "lv: Rīga" },
    "places.*.en": { help: "Nosaukums angļu valodā.", example: "en: Riga" },
    "places.*.country": { help: "Valsts kods (ISO 3166-1).", example: "country: LV" },
    "places.*.at": {
      help: "Platums un garums grādos ar diviem cipariem aiz punkta.",
      example: "at: [56.95, 24.11]",
    },
  },
  publishers: {
    publishers: { help: "Publicētāji pēc identifikatora, alfabētā.", example: "publishers:" },
    "publishers.*": { help: "Publicētājs.", example: "iem:" },
    "publishers.*.lv": { help: "Nosaukums latviski.", example: "lv: Iekšlietu ministrija" },
    "publishers.*.en": { help: "Nosaukums angliski.", example: "en: Ministry of the Interior" },
  },
} satisfies Record<FileKind, Record<string, FieldHelp>>;

/** The help for a path, list positions and the ids of tables left out; `null` for a path nobody described. */
export function helpFor(kind: FileKind, path: readonly (string | number)[]): FieldHelp | null {
  const named = path.filter((step) => typeof step === "string");
  const isTable = kind === "people" || kind === "places" || kind === "publishers";
  const key = named.map((step, index) => (isTable && index === 1 ? "*" : step)).join(".");
  const fields: Readonly<Record<string, FieldHelp>> = FIELD_HELP[kind];
  return fields[key] ?? null;
}

const SKELETONS = {
  visit: {
    prefix: "vizīte",
    description: "Jauna vizīte: fakti un latviešu teksts",
    fields: [
      "title",
      "summary",
      "start",
      "place",
      "mode",
      "kind",
      "status",
      "organisations",
      "confirmed",
    ],
  },
  "visit.en": {
    prefix: "tulkojums",
    description: "Vizītes vai lapas angļu teksts",
    fields: ["title", "summary"],
  },
  organisation: {
    prefix: "organizācija",
    description: "Jauna organizācija: fakti un latviešu teksts",
    fields: ["name", "name.lv", "name.en", "group", "summary"],
  },
} as const;

/** Snippets of VS Code by name: what `vizīte`, `organizācija` and `tulkojums` grow into, with the examples to type over. */
export function snippets(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(SKELETONS).map(([kind, { prefix, description, fields }]) => {
      const help: Readonly<Record<string, FieldHelp>> =
        FIELD_HELP[kind === "visit" || kind === "organisation" ? kind : "visit.en"];
      const lines = fields.map((path, index) => {
        const [name = "", ...rest] = (help[path]?.example ?? "").split(": ");
        const indent = "  ".repeat(path.split(".").length - 1);
        const value = rest.join(": ").replaceAll("}", "\\}");
        return value === "" ? indent + name : `${indent}${name}: \${${index + 1}:${value}}`;
      });
      const id = kind === "organisation" ? "\n  - id: iem\n    url: " : "\n  - url: ";
      const sources =
        kind === "visit.en"
          ? []
          : [
              `sources:${id}\${90:https://}\n    publisher: \${91:iem}`,
              "added: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE",
            ];
      const body = ["---", ...lines, ...sources.flatMap((part) => part.split("\n")), "---", "$0"];
      return [description, { prefix, description, scope: "markdown,yaml", body }];
    }),
  );
}
