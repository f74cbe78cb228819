import { counted, plural } from "#lib/locale/plurals";

const visits = { zero: "vizīšu", one: "vizīte", other: "vizītes" };

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}

/** All visible Latvian words; the English ones have the same keys. */
export const lv = {
  /** What is seen, and what is only heard. */
  switchTo: ["English", "version"],
  skip: "Pāriet uz saturu",
  skipToResults: "Pāriet uz rezultātiem",
  unofficial: "Neoficiāls arhīvs; nav ministrijas vietne",
  ministry: "Latvijas Republikas Iekšlietu ministrija",
  sections: {
    home: "Pārskats",
    organisations: "Organizācijas",
    visits: "Vizītes",
    topics: "Temati",
    people: "Personas",
    countries: "Valstis",
    series: "Sanāksmju cikli",
    about: "Par arhīvu",
    "accessibility-statement": "Piekļūstamība",
    privacy: "Privātums",
    "easy-to-read": "Viegli lasīt",
    "site-map": "Lapas karte",
    data: "Dati",
    changes: "Izmaiņas",
  },
  navLabel: "Galvenā",
  crumbsLabel: "Atrašanās vieta vietnē",
  footer: {
    columns: { browse: "Pārlūkot", site: "Par vietni", data: "Dati", help: "Palīdzība" },
    report: "Ziņot par kļūdu",
    changed: "Lapas saturs mainīts:",
  },
  contact: {
    title: "Kā ziņot par kļūdu",
    write: "Rakstiet uz adresi",
    about: "Nosauciet lapu un avotu, kurā redzams pareizais.",
    none: "Arhīvam pagaidām nav saziņas adreses, uz kuru rakstīt.",
  },
  shareAlt:
    "Balta kartīte ar austu jostas rakstu augšā un apakšā, Eiropas karti un uzrakstu “Sadarbība ar starptautiskajām organizācijām”.",
  map: {
    title: "Vietas kartē",
    caption: (count: number) =>
      `Vizītes ${counted("lv", count, { zero: "vietās", one: "vietā", other: "vietās" })}.`,
    none: "Nevienai no šīm vizītēm nav vietas kartē.",
    offMap: "Ārpus kartes:",
    online: (count: number) => `Tiešsaistē bez vietas: ${counted("lv", count, visits)}.`,
    unplaced: (count: number) => `Pilsēta nav nosaukta: ${counted("lv", count, visits)}.`,
    list: "Vietas sarakstā",
  },
  siteMap: {
    title: "Lapas karte",
    description:
      "Visas vietnes lapas vienuviet: galvenās lapas, organizācijas un vizītes pa gadiem, katra ar saiti.",
    pages: "Lapas",
  },
  publishedBy: (name: string) => `Publicētājs: ${name}`,
  search: {
    label: "Meklēt vizītēs",
    hint: "Piemēram, Interpols 2019",
    submit: "Meklēt",
  },
  home: {
    latest: "Jaunākās vizītes un tikšanās",
    all: (count: number) => `Skatīt visas: ${counted("lv", count, visits)}`,
    years: "Vizītes pa gadiem",
    organisations: "Organizācijas",
    figures: "Arhīvs skaitļos",
    visits: (count: number) =>
      plural("lv", count, {
        zero: "dokumentētu vizīšu un tikšanos",
        one: "dokumentēta vizīte vai tikšanās",
        other: "dokumentētas vizītes un tikšanās",
      }),
    bodies: (count: number) =>
      plural("lv", count, { zero: "organizāciju", one: "organizācija", other: "organizācijas" }),
    countries: (count: number) =>
      plural("lv", count, { zero: "valstu", one: "valsts", other: "valstis" }),
    span: "gadi, ko aptver arhīvs",
  },
  countVisits: (count: number) => counted("lv", count, visits),
  yearBar: (year: string, count: number) => `${year}.\u00a0gads: ${counted("lv", count, visits)}`,
  groups: {
    un: "ANO saime",
    eu: "Eiropas Savienība",
    regional: "Reģionālā sadarbība",
    other: "Citas organizācijas",
  },
  kinds: {
    bilateral_meeting: "Divpusēja tikšanās",
    eu_council: "ES Padomes sanāksme",
    ministers: "Ministru sanāksme",
    committee: "Darba grupas vai komitejas sanāksme",
    governing_board: "Valdes sēde",
    assembly: "Ģenerālā asambleja",
    conference: "Konference vai forums",
    evaluation: "Ekspertu novērtējums",
    training: "Mācības vai seminārs",
  },
  modes: { in_person: "Klātienē", online: "Tiešsaistē", hybrid: "Klātienē un tiešsaistē" },
  statuses: {
    held: "Notikusi",
    planned: "Plānota",
    unconfirmed: "Bija paziņota; par norisi ziņu nav",
    cancelled: "Atcelta",
  },
  wheres: { latvia: "Latvijā", abroad: "Ārvalstīs", online: "Tiešsaistē" },
  levels: {
    minister: "Ministrs",
    state_secretary: "Valsts sekretārs",
    head: "Dienesta vadītājs",
    deputy: "Vietnieks, direktors vai vēstnieks",
    expert: "Eksperts",
  },
  publisherKinds: {
    ministry: "Ministrija un tās dienesti",
    state: "Cita valsts iestāde",
    organisation: "Starptautiska organizācija",
    media: "Medijs",
    other: "Cits publicētājs",
  },
  sourceKinds: {
    news: "Ziņa",
    declaration: "Deklarācija",
    report: "Ziņojums",
    minutes: "Protokols",
    agenda: "Darba kārtība",
    law: "Tiesību akts",
    list: "Saraksts",
  },
  cadences: {
    year: "Vismaz reizi gadā",
    "half-year": "Vismaz reizi pusgadā",
    none: "Bez noteikta ritma",
  },
  unstated: "Nav norādīts",
  ministryOnly: "Tikai ministrija un tās dienesti",
  doubtful: "Ar neskaidrībām avotos",
  confirmations: {
    independent: "Apstiprina avots ārpus ministrijas un tās dienestiem",
    ministry: "Zināms tikai no ministrijas un tās dienestu publikācijām",
    "list-only": "Zināms tikai no ministrijas publicētā vizīšu saraksta",
  },
  evidence: {
    ministry: "ministrija",
    sentence: (names: string) => `Avoti: ${names}`,
    ministryOnly: "Avots: tikai ministrija",
    more: (count: number) => `vēl ${count}`,
  },
  covered: (day: string) => `Diena, līdz kurai avoti caurskatīti: ${day}.`,
  visit: {
    days: "Datums",
    place: "Vieta",
    placeUnknown: "Vieta avotos nav norādīta",
    townUnknown: (country: string) => `${country}; pilsēta avotos nav norādīta`,
    mode: "Norises veids",
    kind: "Veids",
    status: "Statuss",
    organisations: "Organizācijas",
    participants: "Dalībnieki",
    outcome: "Rezultāts",
    topics: "Temati",
    with: "Valstis",
    level: "Latviju pārstāvēja",
    series: "Cikls",
    seriesPart: (number: number) => `${number}. sanāksme`,
    documents: "Dokumenti",
    sameSeries: "Iepriekšējā un nākamā šajā ciklā",
    sameTopic: (topic: string) => `Citas vizītes ar tematu “${topic}”`,
    allOfTopic: (topic: string) => `Viss par tematu “${topic}”`,
    listed: "Ministrijas saraksts",
    listedYes: "Iekļauta ministrijas nozīmīgāko vizīšu sarakstā",
    doubt: "Neskaidrības avotos",
    sources: "Avoti",
    added: "Pievienota arhīvam",
    changes: "Labojumi",
    previous: "Iepriekšējā ciklā",
    next: "Nākamā ciklā",
  },
  changeKinds: {
    correction: "Labojums",
    addition: "Papildinājums",
    source: "Jauns avots",
    translation: "Tulkojums",
  },
  archivedCopy: "arhīva kopija",
  inLanguage: (language: string) => `${language} valodā`,
  insecure: "nešifrēts savienojums, http",
  organisation: {
    abbreviation: "Saīsinājums",
    otherName: "Angļu valodā",
    aliases: "Citi nosaukumi",
    parent: "Mātesorganizācija",
    seat: "Mītne",
    founded: "Izveidota",
    latvia: "Latvijas dalība",
    since: (day: string) => `(kopš ${day})`,
    coordinator: "Atbild Latvijā",
    site: "Oficiālā vietne",
    listed: "Minēta ministrijas lapā",
    listedYes: "Jā",
    together: "Sadarbība",
    sources: "Avoti",
    listTitle: "Organizācijas",
    listLead:
      "Starptautiskās organizācijas un sadarbības formāti, ar kuriem strādā Iekšlietu ministrija un tās dienesti.",
    listDescription:
      "Starptautisko organizāciju saraksts: ANO saime, Eiropas Savienība, reģionālā sadarbība un citas organizācijas, ar kurām strādā Iekšlietu ministrija.",
  },
  subject: {
    visits: "Vizītes un tikšanās",
    noVisits: "Arhīvā pagaidām nav nevienas vizītes.",
    all: (count: number) =>
      `${plural("lv", count, { zero: "Visas", one: "Visa", other: "Visas" })} ${counted("lv", count, visits)} sarakstā ar filtriem`,
    years: "Vizītes pa gadiem",
    caveat:
      "Arhīvs nav pilnīgs: no vizīšu skaita nevar spriest, cik bieži tikšanās notikušas. Redzams tikai tas, kas atrodams avotos.",
    follow: "Sekot jaunumiem",
    followFeed: "Atom barotne",
    followCalendar: "Kalendārs",
    offices: "Amati",
    ofPerson: "Amati ar laiku, visas vizītes un tikšanās, avoti.",
    from: (day: string) => `no ${day}`,
    to: (day: string) => `līdz ${day}`,
    latvianForm: "Latviskā forma",
    spellings: "Citi rakstības veidi",
    speaksFor: "Pārstāv",
    organisation: "Organizācija",
    cadence: "Biežums",
    missing: "nav arhīvā",
    missingNumbers: (first: number, last: number) =>
      first === last ? `${first}. – nav arhīvā` : `${first}.–${last}. – nav arhīvā`,
    halves: ["I pusgads", "II pusgads"],
    hosted: (count: number) => `Vizītes šajā valstī: ${count}`,
    came: (count: number) => `Vizītes, kurās tā piedalījās: ${count}`,
    sources: "Avoti",
    same: "Tas pats citur",
  },
  subjects: {
    topics: {
      one: "Temats",
      lead: "Par ko vizītes bija: katram tematam ir lapa ar visām tā vizītēm.",
      description:
        "Temati, par kuriem Iekšlietu ministrijas vizītēs un tikšanās reizēs runāts: ārējā robeža, migrācija, Šengena un citi.",
    },
    people: {
      one: "Persona",
      lead: "Ministri, amatpersonas un viesi, kas nosaukti avotos: amati ar laiku, vizītes un tikšanās.",
      description:
        "Personas Iekšlietu ministrijas starptautisko vizīšu arhīvā: amati ar laiku, visas vizītes un kas ar ko ticies.",
    },
    countries: {
      one: "Valsts",
      lead: "Valstis, kuru pārstāvji piedalījās vai kurās vizītes notika.",
      description:
        "Valstis Iekšlietu ministrijas starptautisko vizīšu arhīvā: kas no tām piedalījies un kas tajās noticis.",
    },
    series: {
      one: "Sanāksmju cikls",
      lead: "Sanāksmes, kas atkārtojas: pa gadiem un kārtas numuriem; redzams arī tas, kā arhīvā nav.",
      description:
        "Sanāksmju cikli Iekšlietu ministrijas starptautisko vizīšu arhīvā: ES Tieslietu un iekšlietu padome, Frontex valde un citi.",
    },
  },
  list: {
    title: "Vizītes un tikšanās",
    description:
      "Iekšlietu ministrijas un tās dienestu dokumentētās vizītes, tikšanās un konferences: meklēšana un filtri pēc gada, organizācijas, valsts un dalībnieka.",
    filters: (active: number) => (active === 0 ? "Filtri" : `Filtri (${active})`),
    query: "Atslēgvārds",
    queryHint: "vārds, vieta, persona",
    facets: {
      year: "Gads",
      org: "Organizācija",
      country: "Norises valsts",
      place: "Pilsēta",
      kind: "Veids",
      person: "Dalībnieks",
      mode: "Norises veids",
      status: "Statuss",
      topic: "Temats",
      with: "Ar kuru valsti",
      where: "Kur",
      level: "Līmenis",
      evidence: "Avoti",
      doubt: "Neskaidrības",
      series: "Sanāksmju cikls",
    },
    from: "No",
    to: "Līdz",
    dayHint: "Piemēram, 2019, 05.2019, 20.05.2019 vai 2019.\u00a0gada 20.\u00a0maijs",
    period: "Laikposms",
    submit: "Rādīt",
    more: (count: number) => `Vēl ${count}`,
    activeFilters: "Izvēlētie filtri",
    remove: (name: string) => `Noņemt filtru: ${name}`,
    clear: "Notīrīt visus",
    sort: "Kārtot",
    sorts: {
      newest: "Jaunākās vispirms",
      oldest: "Vecākās vispirms",
      relevance: "Pēc atbilstības",
    },
    showing: (first: number, last: number, total: number) => `${first}.–${last}. no ${total}`,
    showAll: "Visas vienā lapā",
    pager: "Lapas",
    page: (page: number) => `${page}. lapa`,
    previousPage: "Iepriekšējā lapa",
    nextPage: "Nākamā lapa",
    searchNotices: {
      guessed: (typed: string, taken: string) => `Vārda “${typed}” arhīvā nav; meklēts “${taken}”.`,
      leftOut: (words: readonly string[]) =>
        `Nevienai vizītei neatbilst viss meklētais, tāpēc nav ņemts vērā: ${quoted(words)}.`,
      partial:
        "Nevienai vizītei neatbilst visi meklētie vārdi; rādītas tās, kurām to atbilst visvairāk.",
      cut: "Meklēti tikai pirmie 12 vārdi (līdz 200 zīmēm).",
      exact: (search: string) => `Meklēt precīzi: ${search}`,
    },
    inexact: "aptuveni",
    found: {
      organisations: (count: number): string =>
        count === 1 ? "Meklējumā nosaukta organizācija" : "Meklējumā nosauktas organizācijas",
      topics: (count: number): string =>
        count === 1 ? "Meklējumā nosaukts temats" : "Meklējumā nosaukti temati",
      people: (count: number): string =>
        count === 1 ? "Meklējumā nosaukta persona" : "Meklējumā nosauktas personas",
      countries: (count: number): string =>
        count === 1 ? "Meklējumā nosaukta valsts" : "Meklējumā nosauktas valstis",
      series: (count: number): string =>
        count === 1 ? "Meklējumā nosaukts sanāksmju cikls" : "Meklējumā nosaukti sanāksmju cikli",
    },
    since: (day: string) => `No: ${day}`,
    until: (day: string) => `Līdz: ${day}`,
    notDay: (value: string) => `“${value}” nav datums, tāpēc nav ņemts vērā.`,
    none: (filters: string) => `Nav nevienas vizītes, kas atbilstu: ${filters}.`,
    coming: (count: number) => `Gaidāmās: ${counted("lv", count, visits)}`,
    nothingComing: "Gaidāmu vizīšu arhīvā šobrīd nav.",
    noneTip:
      "Pārbaudiet rakstību vai meklējiet citādi: pēc organizācijas, vietas, personas vai gada.",
    without: (filter: string) => `Bez filtra ${filter}`,
    suggestion: (search: string) => `Vai meklējāt “${search}”?`,
    allVisits: "Visas vizītes bez filtriem",
    rest: (count: number) => `Vēl ${count} šeit nav parādīti; meklējiet tos pēc nosaukuma.`,
    beyond: (asked: number, last: number) => `${asked}. lapas nav; šī ir pēdējā, ${last}. lapa.`,
  },
  exports: {
    label: "Saraksts citos formātos",
    addToCalendar: "Pievienot kalendāram",
    rights: (data: string, texts: string) => `Dati: ${data}. Teksti: ${texts}.`,
  },
  openSearch: { name: "IeM sadarbība" },
  cite: {
    title: "Kā atsaukties",
    words: (site: string, day: string, address: string) =>
      `${site}. Satura redakcija: ${day}. Pieejams: ${address}`,
    bibtex: "BibTeX pieraksts",
    files: "Citēšanas programmām:",
    revision: (day: string) => `Satura redakcija: ${day}`,
  },
  withdrawn: {
    title: "Ieraksts ir atsaukts",
    crumb: "Atsaukts ieraksts",
    day: "Atsaukts",
    reason: "Iemesls",
    text: "Šeit bija ieraksts, kas no arhīva ir izņemts. Adrese paliek, lai saites uz to nepazustu.",
    description: (title: string) =>
      `Ieraksts “${title}” no arhīva ir atsaukts; adresē paliek paziņojums par atsaukšanas dienu un iemeslu.`,
  },
  changes: {
    title: "Arhīva izmaiņas",
    lead: "Kas arhīvam pievienots un kas tajā labots, jaunākais vispirms.",
    description:
      "Arhīva izmaiņu žurnāls: kad katrs ieraksts pievienots, kas tajā labots, papildināts vai tulkots un kāpēc.",
    added: "Pievienots",
    withdrawn: "Atsaukts",
    latestOnly: (shown: number, all: number) =>
      `Rādītas ${shown} jaunākās izmaiņas no ${all}; visas ir CSV failā.`,
    forms: "Izmaiņas citos formātos",
  },
  data: {
    title: "Dati",
    lead: "Viss arhīvs ir lejupielādējams un brīvi izmantojams: vizītes, organizācijas, personas, vietas, temati, valstis un sanāksmju cikli.",
    description:
      "Visa arhīva lejupielāde CSV, JSON, iCalendar un Atom formātā, datu vārdnīca, licence un solījums, ka adreses un lauki nemainīsies.",
    contents: "Kas šeit ir",
    figures: (visits: string, bodies: string, people: string, places: string) =>
      `Arhīvā ir ${visits}, ${bodies}, ${people} un ${places}.`,
    countOrganisations: (count: number) =>
      counted("lv", count, {
        zero: "organizāciju",
        one: "organizācija",
        other: "organizācijas",
      }),
    countPeople: (count: number) =>
      counted("lv", count, {
        zero: "personu",
        one: "persona",
        other: "personas",
      }),
    countPlaces: (count: number) =>
      counted("lv", count, {
        zero: "vietu",
        one: "vieta",
        other: "vietas",
      }),
    filtered:
      "Katru vizīšu sarakstu var lejupielādēt tieši tādu, kāds tas atlasīts: izvēlieties filtrus un nospiediet CSV, JSON, “Kalendārs” vai Atom virs saraksta. Katrai vizītei ir arī savs JSON un kalendāra fails, katrai organizācijai, tematam, personai, valstij un ciklam – JSON.",
    toList: "Atlasīt vizītes",
    downloads: "Viss arhīvs",
    tables: {
      visits: "Vizītes",
      organisations: "Organizācijas",
      people: "Personas",
      places: "Vietas",
      topics: "Temati",
      countries: "Valstis",
      series: "Sanāksmju cikli",
      changes: "Izmaiņas",
    },
    languages: { lv: "latviski", en: "angliski" },
    bothLanguages: "abās valodās",
    packageNote:
      "pēc Frictionless Data Package standarta nosauc visas CSV tabulas un apraksta to kolonnas.",
    schemas: "JSON shēmas",
    licence: "Licence",
    licenceText: [
      "Dati ir nodoti sabiedrībai: tiem piemērota CC0 1.0, tos drīkst izmantot bez nosacījumiem.",
      "Teksti (nosaukumi, apraksti un organizāciju profili) ir izmantojami ar CC\u00a0BY\u00a04.0: norādiet arhīvu kā avotu.",
      "Avoti, uz kuriem ved saites, pieder to publicētājiem; arhīvs uz tiem tikai atsaucas.",
    ],
    values: "Ko nozīmē vērtības",
    valueWords: {
      held: "Avots, kas publicēts vizītes laikā vai pēc tās, apliecina, ka tā notikusi.",
      planned: "Notikums ir vēl gaidāms.",
      unconfirmed:
        "Avots publicēts pirms notikuma, un vēlāk neviens avots to neapstiprina. Tas nenozīmē, ka notikums nav noticis.",
      cancelled: "Avots apliecina, ka notikums atcelts.",
      independent: "To apstiprina vismaz viens avots ārpus ministrijas un tās dienestiem.",
      ministry: "Tas zināms tikai no ministrijas un tās dienestu publikācijām.",
      "list-only": "Tas zināms tikai no ministrijas publicētā vizīšu saraksta.",
    },
    reading: "Kā lasīt failus",
    readingText: [
      "CSV ir pēc RFC 4180: UTF-8 ar baitu secības zīmi, komats starp laukiem, virsraksta rinda. Kolonnu nosaukumi abās valodās ir vieni un tie paši, vārdi ir faila valodā.",
      "Vairākas vērtības vienā šūnā atdala “; ”. Tukša šūna nozīmē: avotos nav zināms.",
      "Ja šūna sāktos ar =, +, -, @ vai tabulēšanas zīmi, pirms tās ir apostrofs, lai izklājlapa to neizpildītu kā formulu.",
      "CSV tabulās nav ierakstu pilno tekstu un avotu publicētāju nosaukumu; dalībnieki ir vienā šūnā, labojumi – atsevišķā tabulā “Izmaiņas”. JSON failos tas viss ir atsevišķos laukos.",
      "JSON katrs ieraksts ir pilns un abās valodās; angļu teksts, kura vēl nav, ir null, un lauks translation pasaka, vai tulkojums nav novecojis. Dokumenta versija ir laukā version.",
      "Failā ir tās pašas vizītes, kas saraksta lapās. Ja kāds parametrs nav ņemts vērā vai meklējums nav precīzs, JSON to nosauc laukos ignored un search, Atom un kalendārs – aprakstā; CSV tam vietas nav.",
      "Kalendārā notikums ilgst veselas dienas, un DTEND, kā prasa RFC 5545, ir diena pēc pēdējās.",
    ],
    stability: "Solījums",
    stabilityText: [
      "Ieraksta adrese un identifikators nemainās. Ja ierakstu pārdēvē, vecā adrese ved uz jauno; ja to atsauc, adresē paliek paziņojums ar dienu un iemeslu.",
      "CSV kolonnas un JSON lauki nemaina nosaukumu un nozīmi. Jauni lauki var nākt klāt: CSV beigās, JSON jebkurā vietā. Ja kādreiz vajadzēs ko mainīt, JSON saņems jaunu versijas numuru un jaunu adresi shēmai.",
      "Kalendāra un barotnes ieraksta identifikatori ir atkarīgi tikai no paša ieraksta un nemainās arī tad, ja vietne pārceļas.",
      "Nekas failos nav atkarīgs no lejupielādes brīža: tas pats saturs vienmēr dod tos pašus baitus.",
    ],
    changes: "Kas mainījies, lasāms izmaiņu žurnālā.",
    dictionary: "Datu vārdnīca",
    csvColumns: (table: string) => `CSV kolonnas: ${table}`,
    jsonFields: (table: string) => `JSON lauki: ${table}`,
    example: "Piemērs",
    types: {
      string: "teksts",
      date: "diena",
      boolean: "true vai false",
      integer: "vesels skaitlis",
      number: "skaitlis",
      object: "objekts",
      array: "saraksts",
    },
  },
  ignored: {
    name: (name: string) => `Nezināms parametrs “${name}” netika ņemts vērā.`,
    value: (name: string, value: string) =>
      `Parametra “${name}” vērtība “${value}” nav zināma un netika ņemta vērā.`,
    repeated: (name: string, value: string) =>
      `Parametrs “${name}” norādīts vairākkārt; vērtība “${value}” netika ņemta vērā.`,
  },
  untranslated: "Šī ieraksta teksts vēl nav iztulkots angļu valodā; tas rādīts latviski.",
  staleTranslation: "Šīs lapas tulkojums ir vecāks par latviešu tekstu.",
  missing: {
    title: "Lapa nav atrasta",
    description:
      "Šajā adresē nav lapas. Pārbaudiet adresi vai meklējiet vizīti pēc vārda, vietas vai gada.",
    text: "Šajā adresē nav nevienas lapas. Iespējams, adresē ir kļūda.",
  },
  preview: "Priekšskatījums ar melnrakstiem: šī nav publicētā vietne.",
  error: {
    title: "Lapu neizdevās parādīt",
    description: "Vietnē radās kļūda, un tā ir pierakstīta. Mēģiniet vēlreiz pēc brīža.",
    text: "Vietnē radās kļūda, un tā ir pierakstīta. Mēģiniet vēlreiz pēc brīža.",
  },
  busy: {
    title: "Vietne šobrīd ir noslogota",
    description:
      "Pieprasījumu ir vairāk, nekā vietne spēj apstrādāt uzreiz. Mēģiniet vēlreiz pēc dažām sekundēm.",
    text: "Pieprasījumu ir vairāk, nekā vietne spēj apstrādāt uzreiz. Mēģiniet vēlreiz pēc dažām sekundēm.",
  },
};
