/** What the published fields mean; a field has the same name and meaning in CSV and in JSON. */
export const FIELD_DESCRIPTIONS = {
  id: {
    lv: "Pastāvīgs ieraksta identifikators; vizītei tas sākas ar tās pirmo dienu.",
    en: "Permanent identifier of the record; a visit’s begins with its first day.",
  },
  url: {
    lv: "Ieraksta lapas pastāvīgā adrese.",
    en: "Permanent address of the record’s page.",
  },
  urls: {
    lv: "Ieraksta lapas pastāvīgās adreses abās valodās.",
    en: "Permanent addresses of the record’s page in both languages.",
  },
  title: { lv: "Vizītes nosaukums.", en: "Title of the visit." },
  summary: { lv: "Īss apraksts.", en: "Short description." },
  text: {
    lv: "Pilnais teksts Markdown pierakstā; tukšs, ja ir tikai īss apraksts.",
    en: "The full text in Markdown; empty where there is only the short description.",
  },
  language: {
    lv: "Nosaukuma un apraksta valoda: `lv` arī angļu failā, ja teksts vēl nav iztulkots.",
    en: "Language of title and description: `lv` in an English file too where a text is not translated yet.",
  },
  translation: {
    lv: "Tulkojums angļu valodā: `present` – ir, `outdated` – latviešu teksts pēc tam mainīts, `missing` – vēl nav.",
    en: "The English translation: `present`, `outdated` – the Latvian text has changed since, or `missing`.",
  },
  start: { lv: "Pirmā diena.", en: "First day." },
  end: {
    lv: "Pēdējā diena; vienas dienas vizītei tā pati, kas pirmā.",
    en: "Last day; the same as the first for a visit of one day.",
  },
  kind: { lv: "Vizītes veids.", en: "Kind of visit." },
  kindName: { lv: "Vizītes veids vārdos.", en: "Kind of visit in words." },
  status: {
    lv: "Vai vizīte notika: `held` – notikusi, `announced` – tikai paziņota, `cancelled` – atcelta.",
    en: "Whether it took place: `held`, only `announced`, or `cancelled`.",
  },
  statusName: { lv: "Statuss vārdos.", en: "Status in words." },
  mode: {
    lv: "Norises veids: klātienē, tiešsaistē vai abējādi.",
    en: "Attendance: in person, online or both.",
  },
  modeName: { lv: "Norises veids vārdos.", en: "Attendance in words." },
  place: {
    lv: "Apdzīvotā vieta; tukša, ja avoti to nenosauc.",
    en: "Town; empty where the sources do not name it.",
  },
  placeName: { lv: "Norises vieta un valsts vārdos.", en: "Place and country in words." },
  area: {
    lv: "Vieta, kas nav apdzīvota vieta: novads, robeža.",
    en: "A place that is no town: a municipality, a border.",
  },
  country: {
    lv: "Valsts kods (ISO 3166-1 alpha-2); tukšs, ja avoti valsti nenosauc.",
    en: "Country code (ISO 3166-1 alpha-2); empty where the sources name no country.",
  },
  countryName: { lv: "Valsts nosaukums.", en: "Name of the country." },
  countryBoth: {
    lv: "Valsts kods (ISO 3166-1 alpha-2) un nosaukumi; tukšs, ja avoti valsti nenosauc.",
    en: "Country code (ISO 3166-1 alpha-2) and names; empty where the sources name no country.",
  },
  organisations: {
    lv: "Organizācijas, ar kurām notika tikšanās.",
    en: "Organisations that were met.",
  },
  organisationNames: { lv: "Organizāciju nosaukumi.", en: "Names of the organisations." },
  participants: {
    lv: "Dalībnieki ar amatiem vizītes dienā; arī grupas, kuru dalībniekus avoti nenosauc.",
    en: "Participants with their roles on the day; groups too, where the sources name no persons.",
  },
  people: { lv: "Dalībnieku identifikatori.", en: "Identifiers of the participants." },
  listed: {
    lv: "Vai ieraksts ir nosaukts ministrijas pašas publicētajā sarakstā.",
    en: "Whether the record is on the ministry’s own published list.",
  },
  confirmed: {
    lv: "Kas to apstiprina: `independent` – arī avots ārpus ministrijas, `ministry` – tikai ministrija un tās dienesti, `list-only` – tikai ministrijas saraksts.",
    en: "What confirms it: `independent` – a source outside the ministry too, `ministry` – only the ministry and its services, `list-only` – only the ministry’s list.",
  },
  doubt: {
    lv: "Kas avotos ir neskaidrs vai pretrunīgs.",
    en: "What is unclear or contradictory in the sources.",
  },
  sources: {
    lv: "Avoti, no kuriem fakti ir zināmi.",
    en: "The sources from which the facts are known.",
  },
  formerly: { lv: "Agrākie identifikatori.", en: "Former identifiers." },
  added: { lv: "Diena, kad ieraksts pievienots arhīvam.", en: "Day the record was added." },
  changed: {
    lv: "Diena, kad ieraksts pēdējoreiz mainīts.",
    en: "Day the record last changed.",
  },
  changes: {
    lv: "Ieraksta labojumi: diena, veids un kas mainīts.",
    en: "Changes of the record: day, kind and what changed.",
  },
  name: { lv: "Nosaukums.", en: "Name." },
  abbreviation: { lv: "Saīsinājums.", en: "Abbreviation." },
  aliases: {
    lv: "Citi nosaukumi, ar kuriem to var atrast.",
    en: "Other names under which it is found.",
  },
  group: { lv: "Organizāciju grupa.", en: "Group of organisations." },
  groupName: { lv: "Organizāciju grupa vārdos.", en: "Group of organisations in words." },
  parent: { lv: "Mātesorganizācija.", en: "The organisation it is part of." },
  seat: { lv: "Mītne.", en: "Seat." },
  seatCity: { lv: "Mītnes pilsēta.", en: "City of the seat." },
  seatCountry: {
    lv: "Mītnes valsts kods (ISO 3166-1 alpha-2).",
    en: "Country code of the seat (ISO 3166-1 alpha-2).",
  },
  founded: {
    lv: "Kad izveidota: gads, mēnesis vai diena, cik precīzi zināms avotos.",
    en: "When it was founded: a year, month or day, as exact as the sources are.",
  },
  latvia: { lv: "Latvijas dalība.", en: "Latvia’s participation." },
  latviaSince: {
    lv: "Kopš kura gada, mēneša vai dienas Latvija piedalās.",
    en: "Year, month or day since which Latvia takes part.",
  },
  coordinator: { lv: "Kas par sadarbību atbild Latvijā.", en: "Who is responsible in Latvia." },
  site: { lv: "Organizācijas oficiālā vietne.", en: "The organisation’s official website." },
  visits: { lv: "Cik vizīšu ar to ir arhīvā.", en: "Number of its visits in the archive." },
  personName: {
    lv: "Vārds un uzvārds, kā tos raksta pati persona.",
    en: "Name as its bearer writes it.",
  },
  latvian: {
    lv: "Ārvalstu personas vārds latviskajā rakstībā, ja avots to dod.",
    en: "Latvian form of a foreign name where a source gives one.",
  },
  spellings: { lv: "Citi rakstības veidi avotos.", en: "Other spellings in the sources." },
  personOrganisation: {
    lv: "Organizācija, kurā persona strādā.",
    en: "The organisation the person works for.",
  },
  roles: {
    lv: "Amati, iekavās – no kura līdz kuram laikam; ja gala nav, tas avotos nav zināms.",
    en: "Roles with their time in brackets; an end that is missing is not known from the sources.",
  },
  placeNameLv: { lv: "Nosaukums latviešu valodā.", en: "Name in Latvian." },
  placeNameEn: { lv: "Nosaukums angļu valodā.", en: "Name in English." },
  countryNameLv: { lv: "Valsts nosaukums latviešu valodā.", en: "Name of the country in Latvian." },
  countryNameEn: { lv: "Valsts nosaukums angļu valodā.", en: "Name of the country in English." },
  latitude: { lv: "Ģeogrāfiskais platums grādos (WGS 84).", en: "Latitude in degrees (WGS 84)." },
  longitude: { lv: "Ģeogrāfiskais garums grādos (WGS 84).", en: "Longitude in degrees (WGS 84)." },
  logDay: { lv: "Izmaiņas diena.", en: "Day of the change." },
  logKind: {
    lv: "Izmaiņas veids: pievienots, labojums, papildinājums, avots, tulkojums vai atsaukts.",
    en: "Kind of change: added, correction, addition, source, translation or withdrawn.",
  },
  logTable: {
    lv: "Vai ieraksts ir vizīte, organizācija vai vietnes lapa.",
    en: "Whether the record is a visit, an organisation or a page of the site.",
  },
  logTitle: { lv: "Ieraksta nosaukums.", en: "Title of the record." },
  logLanguage: {
    lv: "Nosaukuma valoda: `lv` arī angļu failā, ja nosaukums vēl nav iztulkots.",
    en: "Language of the title: `lv` in an English file too where it is not translated yet.",
  },
  logText: {
    lv: "Kas mainīts un kāpēc; pievienotam ierakstam tukšs.",
    en: "What changed and why; empty for a record that was added.",
  },
} as const;
