/** The words of the editors' form besides those of its fields; editors work in Latvian alone. */
export const FORM_WORDS = {
  title: "Arhīva redakcija",
  collections: {
    visits: ["Vizītes", "Vizīte"],
    organisations: ["Organizācijas", "Organizācija"],
    people: ["Personas", "Persona"],
    places: ["Pilsētas", "Pilsēta"],
    publishers: ["Avotu publicētāji", "Publicētājs"],
    topics: ["Temati", "Temats"],
    series: ["Sanāksmju cikli", "Cikls"],
    pages: ["Lapas", "Lapa"],
  },
  items: {
    participants: "Dalībnieks",
    sources: "Avots",
    roles: "Amats",
    changes: "Labojums",
    spellings: "Cits rakstības veids",
  },
  body: "Teksts",
  bodyHint:
    "Virsraksti, saraksti un saites. Uz šī ieraksta avotu ved saite, kuras adrese ir # un avota īsais nosaukums.",
  item: "Vērtība",
  yes: "Jā",
  latitude: "Platums",
  longitude: "Garums",
  example: "Piemērs",
  drafts: "Melnraksti",
  year: "Gads",
  slugHint:
    "Adreses beigas un faila nosaukums: mazie burti bez garumzīmēm, cipari un defises. Pēc saglabāšanas to vairs nemaina.",
  visitSlugHint:
    "Adreses beigas un faila nosaukums: vizītes pirmā diena un daži vārdi, piemēram, 2019-05-30-frontex-riga. Pēc saglabāšanas to vairs nemaina.",
  badSlug: "Raksta tikai mazos burtus a–z bez garumzīmēm, ciparus un defises",
  badVisitSlug: "Sākas ar pirmo dienu: GGGG-MM-DD-nosaukums, mazie burti bez garumzīmēm",
  degreesHint: "Grādos, kā norādīts kartē.",
  badDegrees:
    "Raksta grādus ar cipariem, piemēram, 56.95; dienvidu platumu un rietumu garumu – ar mīnusu",
  badForm: "Raksta tā, kā piemērā",
  stillFits:
    "Vai angļu teksts atbilst latviešu tekstam, kāds tas ir tagad?\n\nLabi (OK) – atbilst.\nAtcelt (Cancel) – vēl jāpārskata; lasītāji redzēs, ka tulkojums ir vecāks.",
} as const;
