import { counted, plural } from "#lib/locale/plurals";

/** Visits, Council meetings, conferences: what the archive has entries of. */
const events = { zero: "notikumu", one: "notikums", other: "notikumi" };

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}

/** All visible Latvian words; the English ones have the same keys. */
export const lv = {
  /** What is seen, and what is only heard. */
  switchTo: ["English", "version"],
  skip: "Pāriet uz saturu",
  skipToResults: "Pāriet uz rezultātiem",
  /** The section of the page “Par arhīvu” that says what `unofficial` means. */
  publisherAnchor: "kas-arhivu-publice",
  unofficial: "Neoficiāls arhīvs – šī nav ministrijas tīmekļvietne",
  ministry: "Latvijas Republikas Iekšlietu ministrija",
  sections: {
    home: "Sākums",
    organisations: "Organizācijas",
    visits: "Vizītes un tikšanās",
    topics: "Temati",
    people: "Personas",
    countries: "Valstis",
    series: "Sanāksmju cikli",
    overview: "Pārskats",
    about: "Par arhīvu",
    "accessibility-statement": "Piekļūstamība",
    privacy: "Privātums",
    "easy-to-read": "Viegli lasīt",
    "site-map": "Vietnes karte",
    data: "Dati",
    changes: "Izmaiņas",
  },
  navLabel: "Galvenā izvēlne",
  crumbsLabel: "Jūs atrodaties šeit",
  footer: {
    columns: { browse: "Pārlūkot", site: "Par vietni", data: "Dati", help: "Palīdzība" },
    report: "Ziņot par kļūdu",
    changed: "Lapa atjaunota:",
  },
  contact: {
    title: "Kā ziņot par kļūdu",
    write: "Rakstiet uz adresi",
    issue: ["Piesakiet kļūdu", "arhīva pirmkoda krātuvē"],
    public: "Pieteikums ir redzams ikvienam.",
    about: "Norādiet lapu un avotu, kurā ir pareizā informācija.",
    none: "Arhīvam pagaidām nav ne saziņas adreses, ne kļūdu pieteikumu lapas, tāpēc par kļūdu ziņot vēl nevar.",
    report: "Ziņot par kļūdu šajā lapā",
    subject: "Kļūda arhīvā",
    body: (address: string) =>
      `Lapa: ${address}\n\nKas nav pareizi:\n\nAvots, kurā ir pareizā informācija:\n`,
  },
  shareAlt:
    "Balta kartīte ar austas jostas rakstu augšā un apakšā, Eiropas karti un uzrakstu “Sadarbība ar starptautiskajām organizācijām”.",
  map: {
    title: "Vietas kartē",
    caption: (count: number) =>
      `Notikumi ${counted("lv", count, { zero: "vietās", one: "vietā", other: "vietās" })}.`,
    others: "u.\u00a0c.",
    offMap: "Ārpus kartes:",
    online: (count: number) => `Tiešsaistē: ${count}.`,
    unplaced: (count: number) => `Bez norādītas pilsētas: ${count}.`,
    list: "Vietas sarakstā",
    none: "Nevienam no šiem notikumiem norises vieta avotos nav nosaukta.",
  },
  siteMap: {
    title: "Vietnes karte",
    description:
      "Visas vietnes lapas vienuviet: galvenās lapas, organizācijas un notikumi pa gadiem, ar saiti uz katru.",
    pages: "Lapas",
  },
  documentsRequest: {
    heading: "Pieprasīt dokumentus",
    summary: "Vēstule ministrijai saskaņā ar Informācijas atklātības likumu",
    lead: "Vēstulē lūgta šī notikuma programma, dalībnieku saraksts, protokols, pārskati un ziņas par izdevumiem. Pirms sūtīšanas pierakstiet savu vārdu, uzvārdu un adresi, uz kuru sūtīt atbildi.",
    mail: "Atvērt vēstuli e-pasta programmā",
    label: "Vēstules teksts",
    copy: [
      "Nokopējiet vēstuli un nosūtiet to ministrijai. Kā ar to sazināties, norādīts",
      "ministrijas tīmekļvietnē",
    ],
    subject: "Informācijas pieprasījums",
    title: "Notikums",
    days: "Datums",
    place: "Vieta",
    latvia: "Latvijas pārstāvji",
    organisations: "Organizācijas",
    page: "Notikuma lapa",
    letter: (facts: string) => `Iekšlietu ministrijai

Informācijas pieprasījums

Pamatojoties uz Informācijas atklātības likumu, lūdzu izsniegt ministrijas rīcībā esošos dokumentus par šādu notikumu.

${facts}

Lūdzu izsniegt:
– programmu vai darba kārtību;
– dalībnieku sarakstu;
– protokolu un pieņemtos dokumentus;
– ministrijas pārstāvju pārskatus un ziņojumus;
– ziņas par izdevumiem.

Ja kāda dokumenta ministrijas rīcībā nav vai tā pieejamība ir ierobežota, lūdzu to norādīt atbildē. Dokumentus lūdzu nosūtīt elektroniski.

Ar cieņu
`,
  },
  publishedBy: (name: string) => `Publicētājs: ${name}`,
  search: {
    label: "Meklēt arhīvā",
    hint: "Piemēram, Interpols 2019",
    submit: "Meklēt",
  },
  home: {
    title: "Sadarbība ar starptautiskajām organizācijām",
    latest: "Jaunākās vizītes un tikšanās",
    all: (count: number) => `Visi notikumi (${count})`,
    lead: (year: string) =>
      `Kas ar ko ticies, kad, kur un par ko runāts: Iekšlietu ministrijas un tās padotības iestāžu vizītes un tikšanās ar citu valstu un starptautisko organizāciju pārstāvjiem kopš ${year}.\u00a0gada. Katram faktam norādīts avots.`,
    why: "Žurnālistiem, pētniekiem un ikvienam interesentam: atrodiet notikumu, pārbaudiet to avotā, atsaucieties uz to un lejupielādējiet atrasto.",
    ways: "Kur sākt",
    allOf: {
      topics: (count: number) => `Visi temati (${count})`,
      people: (count: number) => `Visas personas (${count})`,
      organisations: (count: number) => `Visas organizācijas (${count})`,
    },
    news: "Jaunumi arhīvā",
    changed: {
      added: (count: number) =>
        counted("lv", count, {
          zero: "jaunu ierakstu",
          one: "jauns ieraksts",
          other: "jauni ieraksti",
        }),
      withdrawn: (count: number) =>
        counted("lv", count, {
          zero: "atsauktu ierakstu",
          one: "atsaukts ieraksts",
          other: "atsaukti ieraksti",
        }),
      correction: (count: number) =>
        counted("lv", count, {
          zero: "labotu ierakstu",
          one: "labots ieraksts",
          other: "laboti ieraksti",
        }),
      addition: (count: number) =>
        counted("lv", count, {
          zero: "papildinātu ierakstu",
          one: "papildināts ieraksts",
          other: "papildināti ieraksti",
        }),
      source: (count: number) =>
        counted("lv", count, {
          zero: "ierakstu ar jaunu avotu",
          one: "ieraksts ar jaunu avotu",
          other: "ieraksti ar jaunu avotu",
        }),
      translation: (count: number) =>
        counted("lv", count, {
          zero: "tulkotu ierakstu",
          one: "tulkots ieraksts",
          other: "tulkoti ieraksti",
        }),
    },
    allChanges: "Visas arhīva izmaiņas",
    cooperation: "Par sadarbību īsumā",
    wholeOverview: "Lasīt visu pārskatu",
    years: "Vizītes un tikšanās pa gadiem",
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
    span: "aptvertais laikposms",
  },
  countVisits: (count: number) => counted("lv", count, events),
  /** The noun of a count that stands alone. */
  visitNoun: (count: number) => plural("lv", count, events),
  yearsTitle: "Notikumi pa gadiem",
  yearsNote:
    "Arhīvs nav pilnīgs: skaitļi rāda, cik notikumu ir dokumentēts, nevis cik to pavisam bijis.",
  yearBar: (year: string, count: number) => `${year}.\u00a0gads: ${counted("lv", count, events)}`,
  groups: {
    un: "ANO sistēma",
    eu: "Eiropas Savienība",
    regional: "Reģionālā sadarbība",
    other: "Citas organizācijas",
  },
  kinds: {
    bilateral_meeting: "Divpusēja tikšanās",
    eu_council: "ES Padomes sanāksme",
    ministers: "Ministru sanāksme",
    committee: "Darba grupas, komitejas vai amatpersonu sanāksme",
    governing_board: "Valdes vai padomes sanāksme",
    assembly: "Ģenerālā asambleja",
    conference: "Konference vai forums",
    evaluation: "Ekspertu novērtējums",
    training: "Mācības vai seminārs",
  },
  modes: { in_person: "Klātienē", online: "Tiešsaistē", hybrid: "Klātienē un tiešsaistē" },
  statuses: {
    held: "Notika",
    planned: "Plānots",
    unconfirmed: "Izziņots; norise avotos nav apstiprināta",
    cancelled: "Atcelts",
  },
  wheres: { latvia: "Latvijā", abroad: "Ārvalstīs", online: "Tiešsaistē" },
  levels: {
    minister: "Ministrs",
    state_secretary: "Valsts sekretārs",
    head: "Iestādes vadītājs",
    deputy: "Vietnieks, parlamentārais sekretārs, direktors vai vēstnieks",
    expert: "Eksperts vai cita amatpersona",
  },
  publisherKinds: {
    ministry: "Ministrija un tās padotības iestādes",
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
    none: "Neregulāri",
  },
  unstated: "Nav norādīts",
  ministryOnly: "Tikai ministrija un tās padotības iestādes",
  doubtful: "Ar neskaidrībām avotos",
  confirmations: {
    independent: "Apstiprina avots, kas nav ministrija vai tās padotības iestāde",
    ministry: "Avoti ir tikai ministrijas un tās padotības iestāžu publikācijas",
    "list-only": "Vienīgais avots ir ministrijas publicētais vizīšu un tikšanos saraksts",
  },
  evidence: {
    ministry: "ministrija vai tās padotības iestādes",
    sentence: (names: string) => `Avoti: ${names}`,
    ministryOnly: "Avoti: tikai ministrija vai tās padotības iestādes",
    more: (count: number) => `vēl ${count}`,
    andMore: (count: number) => ` un vēl\u00a0${count}`,
  },
  covered: (day: string) => `Avoti caurskatīti līdz šim datumam: ${day}.`,
  visit: {
    days: "Datums",
    place: "Vieta",
    /** In a row of other facts, and under the heading “Vieta”. */
    placeUnknown: "Vieta nav norādīta",
    account: "Norise",
    facts: "Fakti",
    placeUnstated: "Vieta avotos nav norādīta",
    townUnknown: (country: string) => `${country}; pilsēta avotos nav norādīta`,
    mode: "Norises veids",
    kind: "Pasākuma veids",
    status: "Norise",
    organisations: "Organizācijas",
    participants: "Dalībnieki",
    outcome: "Rezultāts",
    topics: "Temati",
    with: "Valstis",
    level: "Latviju pārstāvēja",
    series: "Cikls",
    seriesPart: (number: number) => `Nr.\u00a0${number}`,
    documents: "Dokumenti",
    sameSeries: "Iepriekšējā un nākamā sanāksme šajā ciklā",
    sameTopic: (topic: string) => `Citi notikumi ar tematu “${topic}”`,
    allOfTopic: (topic: string) => `Viss par tematu “${topic}”`,
    listed: "Ministrijas saraksts",
    listedYes: "Iekļauts ministrijas nozīmīgāko vizīšu un tikšanos sarakstā",
    doubt: "Neskaidrības avotos",
    sources: "Avoti",
    added: "Pievienots arhīvam",
    changes: "Izmaiņas",
    previous: "Iepriekšējā sanāksme ciklā",
    next: "Nākamā sanāksme ciklā",
  },
  changeKinds: {
    correction: "Labojums",
    addition: "Papildinājums",
    source: "Jauns avots",
    translation: "Tulkojums",
  },
  sourceNote: (count: number): string => (count === 1 ? "avots" : "avoti"),
  archivedCopy: "arhīva kopija",
  inLanguage: (language: string) => `${language} valodā`,
  insecure: "nešifrēts savienojums, http",
  organisation: {
    abbreviation: "Saīsinājums",
    otherName: "Nosaukums angļu valodā",
    aliases: "Citi nosaukumi",
    parent: "Ietilpst organizācijā",
    seat: "Mītne",
    founded: "Izveides laiks",
    latvia: "Latvijas dalība",
    participation: "Par Latvijas dalību",
    since: (day: string) => `(kopš ${day})`,
    coordinator: "Atbildīgā iestāde Latvijā",
    site: "Oficiālā tīmekļvietne",
    listed: "Minējums ministrijas tīmekļvietnē",
    listedYes: "Ir",
    together: "Sadarbība",
    sources: "Avoti",
    listTitle: "Organizācijas",
    listLead:
      "Starptautiskās organizācijas, ar kurām sadarbojas, un sadarbības formāti, kuros piedalās Iekšlietu ministrija un tās padotības iestādes.",
    listDescription:
      "Starptautisko organizāciju saraksts: ANO sistēma, Eiropas Savienība, reģionālā sadarbība un citas organizācijas, ar kurām sadarbojas Iekšlietu ministrija.",
  },
  subject: {
    visits: "Vizītes un tikšanās",
    noVisits: "Arhīvā pagaidām nav neviena notikuma.",
    all: (count: number) => `Atvērt vizīšu un tikšanos sarakstā (${count})`,
    years: "Notikumi pa gadiem",
    follow: "Sekot jaunumiem",
    followFeed: "Atom barotne",
    followCalendar: "Kalendārs",
    offices: "Amati",
    ofPerson: "Ieņemtie amati un to laiks, visas vizītes un tikšanās, avoti.",
    from: (day: string) => `no ${day}`,
    to: (day: string) => `līdz ${day}`,
    latvianForm: "Latviskā forma",
    spellings: "Citi rakstības veidi",
    speaksFor: "Pārstāv",
    organisation: "Organizācija",
    cadence: "Biežums",
    missing: "nav arhīvā",
    missingNumbers: (first: number, last: number) =>
      first === last ? `Nr.\u00a0${first} – nav arhīvā` : `Nr.\u00a0${first}–${last} – nav arhīvā`,
    halves: ["I pusgads", "II pusgads"],
    hosted: (count: number) => `Notikumi šajā valstī: ${count}`,
    came: (count: number) => `Notikumi, kuros tā piedalījās: ${count}`,
    archived: "Arhīvā",
    tookPart: "Piedalījās",
    hosts: "Norisinājās šajā valstī",
    ofCountry:
      "Vizītes un tikšanās, kurās piedalījušies šīs valsts pārstāvji vai kuras notikušas šajā valstī.",
    sources: "Avoti",
    same: "Citās datubāzēs",
  },
  subjects: {
    topics: {
      one: "Temats",
      lead: "Par ko runāts: katram tematam ir lapa ar visām vizītēm un tikšanās reizēm, kurās par to runāts.",
      description:
        "Temati, par kuriem Iekšlietu ministrijas vizītēs un tikšanās reizēs runāts: ārējā robeža, migrācija, Šengena un citi.",
    },
    people: {
      one: "Persona",
      latvia: "Latvijas pārstāvji",
      others: "Citu valstu un organizāciju pārstāvji",
      lead: "Ministri, amatpersonas un viesi, kas minēti avotos: ieņemtie amati un to laiks, vizītes un tikšanās.",
      description:
        "Personas arhīvā par Iekšlietu ministrijas starptautisko sadarbību: ieņemtie amati, visas vizītes un kas ar ko ticies.",
    },
    countries: {
      one: "Valsts",
      lead: "Valstis, kuru pārstāvji piedalījās vai kurās notika vizītes un tikšanās.",
      description:
        "Valstis arhīvā par Iekšlietu ministrijas starptautisko sadarbību: kas no tām piedalījies un kas tajās noticis.",
    },
    series: {
      one: "Sanāksmju cikls",
      lead: "Sanāksmes, kas atkārtojas: pa gadiem un kārtas numuriem; redzams arī tas, kā arhīvā nav.",
      description:
        "Sanāksmju cikli arhīvā par Iekšlietu ministrijas starptautisko sadarbību: ES Tieslietu un iekšlietu padome, Frontex valde un citi.",
    },
  },
  list: {
    title: "Vizītes un tikšanās",
    description:
      "Iekšlietu ministrijas un tās padotības iestāžu dokumentētās vizītes, tikšanās un konferences: meklēšana un filtri pēc gada, organizācijas, valsts un dalībnieka.",
    filters: (active: number) => (active === 0 ? "Filtri" : `Filtri (${active})`),
    query: "Atslēgvārds",
    queryHint: "vārds, vieta, persona",
    facets: {
      year: "Gads",
      org: "Organizācija",
      country: "Norises valsts",
      place: "Pilsēta",
      kind: "Pasākuma veids",
      person: "Dalībnieks",
      mode: "Norises veids",
      status: "Norise",
      topic: "Temats",
      with: "Iesaistītā valsts",
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
    submit: "Atlasīt",
    search: "Meklēt",
    withoutWords: "Ko atrastu bez meklētajiem vārdiem",
    views: {
      list: "Saraksts",
      table: "Tabula",
      statistics: "Statistika",
      map: "Karte",
      follow: "Sekot",
    },
    view: "Skats",
    tools: "Kārtot, lejupielādēt",
    more: (count: number) => `Rādīt vēl ${count}`,
    activeFilters: "Izvēlētie filtri",
    remove: (name: string) => `Noņemt filtru: ${name}`,
    clear: "Notīrīt visus",
    sort: "Kārtot",
    sorts: {
      newest: "Jaunākie",
      oldest: "Vecākie",
      relevance: "Atbilstošākie",
    },
    showing: (first: number, last: number, total: number) => `${first}.–${last}. no ${total}`,
    /** The title where something that was typed is wrong. */
    mistaken: (title: string) => `Kļūda: ${title}`,
    /** The same to be heard. */
    showingSpoken: (first: number, last: number, total: number) =>
      `${first}. līdz ${last}. no ${total}`,
    showAll: "Visi vienā lapā",
    pager: "Lapas",
    page: (page: number) => `${page}. lapa`,
    previousPage: "Iepriekšējā lapa",
    nextPage: "Nākamā lapa",
    searchNotices: {
      guessed: (typed: string, taken: string) =>
        `Vārdam “${typed}” nekas neatbilst; rādīti rezultāti vārdam “${taken}”.`,
      leftOut: (words: readonly string[]) =>
        `Nekas neatbilst visam meklētajam, tāpēc nav ņemts vērā: ${quoted(words)}.`,
      partial:
        "Nekas neatbilst visiem meklētajiem vārdiem; parādīts tas, kam atbilst visvairāk vārdu.",
      readAs: (typed: string, day: string) => `“${typed}” saprasts kā ${day}.`,
      cut: "Meklēti tikai pirmie 12 vārdi un ne vairāk kā četras frāzes pēdiņās (līdz 200 zīmēm).",
      unfinished:
        "Frāzes pēdiņās ir tik bieži sastopamas, ka tās meklētas tikai jaunākajos ierakstos.",
      exact: (search: string) => `Meklēt precīzi: ${search}`,
    },
    inexact: "daļēja atbilstība",
    subjects: (count: number): string => (count === 1 ? "Lapa:" : "Lapas:"),
    onPages: (count: number) => `Tas minēts arī lapās (${count})`,
    since: (day: string) => `No: ${day}`,
    until: (day: string) => `Līdz: ${day}`,
    notDay: (value: string) => `“${value}” nav datums, tāpēc nav ņemts vērā.`,
    none: (filters: string) => `Nekas neatbilst visiem filtriem: ${filters}.`,
    coming: (count: number) => `Gaidāmie notikumi: ${count}`,
    nothingComing: "Gaidāmu notikumu arhīvā šobrīd nav.",
    noneTip:
      "Pārbaudiet rakstību vai meklējiet citādi: pēc organizācijas, vietas, personas vai gada.",
    without: (filter: string) => `Bez filtra “${filter.replace(/^“(.*)”$/, "$1")}”`,
    instead: {
      days: (days: string, count: string) => `Bez vārdiem (${days}): ${count}`,
      words: (words: string, count: string) => `Citā laikā (“${words}”): ${count}`,
    },
    suggestion: (search: string) => `Vai meklējāt “${search}”?`,
    allVisits: "Viss saraksts bez filtriem",
    allOf: (count: number) => `Visi ${count} statistikā`,
    beyond: (asked: number, last: number) => `${asked}. lapas nav; šī ir pēdējā, ${last}. lapa.`,
  },
  table: {
    caption: "Notikumi tabulā",
    columns: {
      day: "Datums",
      title: "Notikums",
      with: "Ar ko",
      who: "Latvijas pārstāvji",
      place: "Vieta",
      topic: "Temats",
      evidence: "Avoti",
    },
    evidence: {
      independent: "ne tikai ministrija",
      ministry: "tikai ministrija",
      "list-only": "tikai ministrijas saraksts",
    },
    doubt: "neskaidrības",
  },
  statistics: {
    by: "Skaitīt pēc",
    minister: "Ministrs",
    rest: (count: number) =>
      `Vēl ${counted("lv", count, { zero: "rindu", one: "rinda", other: "rindas" })} ir tikai CSV failā.`,
    caption: (dimension: string) => `Notikumu skaits: ${dimension.toLowerCase()} un gads`,
    total: "Kopā",
    events: "Notikumi kopā",
    note: "Vienam notikumam var būt vairāki temati, organizācijas un valstis, tāpēc rindu summa var pārsniegt notikumu skaitu.",
    compare: "Lai salīdzinātu tikai dažus gadus, izvēlieties tos filtrā “Gads”.",
    csv: "Šī tabula CSV failā",
  },
  follow: {
    lead: "Ja sekojat šai atlasei, jauni tai atbilstoši notikumi paši parādās jūsu kalendārā vai barotņu lasītājā.",
    calendar: "Kalendārs",
    webcal: "Abonēt savā kalendārā",
    google: "Pievienot Google kalendāram",
    outlook: "Pievienot Outlook kalendāram",
    calendarAddress: "Kalendāra adrese",
    feed: "Barotne",
    whatFeedIs:
      "Barotne ir saraksts, ko regulāri pārbauda barotņu lasītājs – programma, kas parāda tajā pievienoto un laboto.",
    openFeed: "Atvērt Atom barotni",
    feedAddress: "Barotnes adrese",
    recent: "Kas pievienots vai labots",
    since: "Pievienoti vai laboti kopš",
    changedSince: (day: string) => `Pievienoti vai laboti kopš ${day}`,
    show: "Rādīt",
    lastMonth: (day: string) => `Pēdējā mēneša laikā (kopš ${day})`,
    lastYear: (day: string) => `Pēdējā gada laikā (kopš ${day})`,
  },
  exports: {
    label: "Saraksts citos formātos",
    addToCalendar: "Pievienot kalendāram",
    record: { json: "Ieraksts kā dati (JSON)", md: "Ieraksts kā teksts (Markdown)" },
    rights: (data: string, texts: string) => `Dati: ${data}. Teksti: ${texts}.`,
  },
  sheets: {
    about: "Par datiem",
    title: "Saturs",
    site: "Vietne",
    filter: "Atlase",
    notes: "Piezīmes",
    coverage: "Aptvērums",
    revision: "Redakcija",
    page: "Tas pats vietnē",
    dataPage: "Par datiem vietnē",
    columns: ["Lapa", "Kolonna", "Nozīme"],
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
    text: "Šeit bija ieraksts, kas no arhīva ir izņemts. Adrese paliek, lai saites uz to joprojām darbotos.",
    description: (title: string) =>
      `Ieraksts “${title}” no arhīva ir atsaukts; adresē paliek paziņojums par atsaukšanas datumu un iemeslu.`,
  },
  changes: {
    title: "Arhīva izmaiņas",
    lead: "Kas arhīvam pievienots un kas tajā labots, jaunākais vispirms.",
    description:
      "Arhīva izmaiņu žurnāls: kad katrs ieraksts pievienots, kas tajā labots, papildināts vai tulkots un kāpēc.",
    added: "Jauns ieraksts",
    withdrawn: "Atsaukts ieraksts",
    notAll: (shown: number, all: number) =>
      `Šeit redzamas ${shown} no ${all} izmaiņām; visas ir CSV failā.`,
    forms: "Izmaiņas citos formātos",
    sinceTitle: (day: string) => `Arhīva izmaiņas kopš ${day}`,
    none: (day: string) => `Kopš ${day} arhīvā nekas nav mainīts.`,
    records: { visits: "notikums", organisations: "organizācija", pages: "vietnes lapa" },
    manyRecords: { visits: "notikumi", organisations: "organizācijas", pages: "vietnes lapas" },
  },
  data: {
    title: "Dati",
    lead: "Viss arhīvs ir lejupielādējams un brīvi izmantojams: vizītes, organizācijas, personas, vietas, temati, valstis un sanāksmju cikli.",
    description:
      "Visa arhīva lejupielāde Excel, CSV, JSON, iCalendar un Atom formātā, datu vārdnīca, licence un apņemšanās, ka adreses un lauki nemainīsies.",
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
      "Katru sarakstu var lejupielādēt tieši tādu, kāds tas atlasīts: izvēlieties filtrus un nospiediet “Excel”, CSV, JSON, “Kalendārs” vai Atom virs saraksta (tālrunī – “Kārtot, lejupielādēt”). Katram notikumam ir arī savs JSON un kalendāra fails, katrai organizācijai, tematam, personai, valstij un ciklam – JSON.",
    toList: "Atlasīt notikumus",
    ways: {
      title: "Kā datus izmantot",
      spreadsheet: "Izklājlapā",
      spreadsheetWords:
        "Lejupielādējiet visas vizītes vai tikai atlasītās un atveriet tās ar Excel, LibreOffice vai citu programmu: atsevišķās lapās ir vizītes, dalībnieki, organizācijas, avoti un temati, bet pēdējā lapā – skaidrojums par atlasi, licenci un kolonnām.",
      toSpreadsheet: "Visas vizītes (XLSX)",
      calendar: "Kalendārā",
      calendarWords:
        "Pievienojiet vizītes savam kalendāram, un jaunas tajā parādīsies pašas. Kalendārs var būt arī par vienu organizāciju, tematu vai valsti.",
      toCalendar: "Pievienot kalendāram vai sekot",
      feed: "Ziņu lasītājā",
      feedWords: "Abonējiet barotni, un lasītājs parādīs katru ierakstu, ko arhīvam pievieno.",
      toFeed: "Vizīšu barotne (Atom)",
      database: "Datubāzē",
      databaseWords:
        "Viss arhīvs vienā SQLite failā: tabulas, gatavi skati un meklēšana. To atver, piemēram, Datasette un DB Browser for SQLite.",
      program: "Programmā",
      programWords:
        "Pievienojiet jebkura saraksta vai ieraksta adresei paplašinājumu .json. Lai saņemtu tikai to, kas mainījies, pievienojiet parametru since.",
      toFiles: "Visi faili un shēmas",
      example: (program: string) => `Piemērs: ${program}`,
    },
    downloads: "Viss arhīvs",
    tables: {
      visits: "Vizītes un tikšanās",
      visit_people: "Vizīšu dalībnieki",
      visit_organisations: "Vizīšu organizācijas",
      visit_countries: "Vizīšu dalībvalstis",
      visit_topics: "Vizīšu temati",
      sources: "Avoti",
      organisations: "Organizācijas",
      people: "Personas",
      roles: "Amati",
      places: "Vietas",
      topics: "Temati",
      countries: "Valstis",
      series: "Sanāksmju cikli",
      changes: "Izmaiņas",
    },
    languages: { lv: "latviski", en: "angliski" },
    bothLanguages: "abās valodās",
    packageNote:
      "pēc Frictionless Data Package standarta uzskaita visas CSV tabulas un apraksta to kolonnas.",
    revision: (day: string, revision: string) => `Satura redakcija: ${day}, ${revision}.`,
    archiveFiles: {
      "/data/archive.sqlite": "SQLite datubāze (tabulas, skati un meklēšana)",
      "/data/archive.zip": "ZIP arhīvs ar visām CSV tabulām",
    },
    catalogueNote: "apraksta datus datu portāliem pēc DCAT-AP 3.0.",
    llmsNote: "pasaka programmām, kas lasa tekstu, kur ir teksti un dati.",
    schemas: "JSON shēmas",
    licence: "Licence",
    licenceText: [
      "Dati ir publiskajā īpašumā (CC0\u00a01.0): tos drīkst izmantot bez nosacījumiem.",
      "Teksti (nosaukumi, apraksti un organizāciju profili) ir izmantojami saskaņā ar licenci CC\u00a0BY\u00a04.0: norādiet arhīvu kā avotu.",
      "Tiesības uz saitēs norādītajiem avotiem pieder to publicētājiem; arhīvs uz tiem tikai atsaucas.",
    ],
    values: "Ko nozīmē vērtības",
    valueWords: {
      held: "Avots, kas publicēts notikuma laikā vai pēc tā, apliecina, ka tas noticis.",
      planned: "Notikums ir vēl gaidāms.",
      unconfirmed:
        "Avots publicēts pirms notikuma, un vēlāk neviens avots to neapstiprina. Tas nenozīmē, ka notikums nav noticis.",
      cancelled: "Avots apliecina, ka notikums atcelts.",
      independent:
        "To apstiprina vismaz viens avots, kas nav ministrija vai tās padotības iestāde.",
      ministry: "Avoti ir tikai ministrijas un tās padotības iestāžu publikācijas.",
      "list-only": "Vienīgais avots ir ministrijas publicētais vizīšu un tikšanos saraksts.",
    },
    reading: "Kā lasīt failus",
    readingText: [
      "CSV faili atbilst RFC 4180: UTF-8 bez baitu secības zīmes, komats starp laukiem, virsraksta rinda. Kolonnu nosaukumi abās valodās ir vieni un tie paši, teksti ir faila valodā.",
      "Vairākas vērtības vienā šūnā atdala “; ”. Tukša šūna nozīmē, ka avotos šādas informācijas nav.",
      "Ja šūnas saturs sāktos ar =, +, -, @ vai tabulēšanas zīmi, tam priekšā ir apostrofs, lai izklājlapa to neizpildītu kā formulu.",
      "CSV tabulās nav ierakstu pilno tekstu un avotu publicētāju nosaukumu; dalībnieki ir vienā šūnā, izmaiņas – atsevišķā tabulā “Izmaiņas”. JSON failos tas viss ir atsevišķos laukos.",
      "JSON failā katrs ieraksts ir pilnā apjomā un abās valodās; ja angļu teksta vēl nav, vērtība ir null; laukā translation norādīts, vai tulkojums ir novecojis. Dokumenta versija ir laukā version.",
      "Failā ir tie paši notikumi, kas saraksta lapās. Ja kāds parametrs nav ņemts vērā vai meklējums nav precīzs, JSON failā tas norādīts laukos ignored un search, Atom un kalendāra failā – aprakstā, CSV failā – pēdējā kolonnā search_note.",
      "Atom barotnē vispirms ir tas, kas arhīvam pievienots pēdējais, pa 100 ierakstiem lapā; uz pārējām lapām ved saites (RFC 5005).",
      "XLSX failā datumi ir datumi, skaitļi – skaitļi, bet viss pārējais ir teksts, ko neviena programma neizpilda kā formulu.",
      "Adreses parametrs since atlasa to, kas pievienots vai labots kopš norādītās dienas: since=2026-10-28. Tas der vizīšu sarakstam, izmaiņu žurnālam, to failiem un organizāciju JSON failam.",
      "Lai uzturētu kopiju, vienreiz lejupielādējiet vizīšu un organizāciju JSON failu, bet pēc tam prasiet to ar parametru since un dienu, kas pēdējā kopijā ir laukā updated: saņemtos ierakstus ielieciet, bet laukos formerly un withdrawn nosauktos identifikatorus izņemiet. Izmaiņas ir tās, ko pierakstījuši redaktori, tāpēc kopiju reizēm salīdziniet ar visu failu.",
      "Kalendārā visi notikumi ir visas dienas notikumi, un DTEND, kā prasa RFC 5545, ir diena pēc pēdējās dienas.",
    ],
    stability: "Ko apņemamies",
    stabilityText: [
      "Ieraksta adrese un identifikators nemainās. Ja ierakstu pārdēvē, vecā adrese ved uz jauno; ja to atsauc, adresē paliek paziņojums ar datumu un iemeslu.",
      "CSV kolonnas un JSON lauki nemaina nosaukumu un nozīmi. Var tikt pievienoti jauni lauki: CSV beigās, JSON jebkurā vietā. Ja būs nepieciešamas izmaiņas, JSON dokumentam būs jauns versijas numurs un tā shēmai – jauna adrese.",
      "Kalendāra un barotnes ierakstu identifikatori ir atkarīgi tikai no paša ieraksta un nemainās arī tad, ja vietne pārceļas.",
      "Nekas failos nav atkarīgs no lejupielādes brīža: no viena un tā paša satura vienmēr veidojas viens un tas pats fails.",
    ],
    changes: "Kas mainījies, lasāms izmaiņu žurnālā.",
    dictionary: "Datu vārdnīca",
    csvColumns: (table: string) => `CSV kolonnas: ${table}`,
    jsonFields: (table: string) => `JSON lauki: ${table}`,
    example: "Piemērs",
    types: {
      string: "teksts",
      date: "datums",
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
    reversed: () => "Laikposma beigas bija pirms sākuma, tāpēc datumi ir apmainīti vietām.",
  },
  untranslated: "Šī ieraksta teksts vēl nav iztulkots angļu valodā; tas rādīts latviski.",
  staleTranslation: "Šīs lapas tulkojums ir vecāks par latviešu tekstu.",
  missing: {
    title: "Lapa nav atrasta",
    description:
      "Šajā adresē nav lapas. Pārbaudiet adresi vai meklējiet pēc vārda, vietas vai gada.",
    text: "Šajā adresē nav nevienas lapas. Iespējams, adresē ir kļūda.",
  },
  gone: {
    title: "Lapas vairs nav",
    description: "Šajā adresē bija lapa, uz kuru arhīvā vairs neattiecas neviens ieraksts.",
    text: "Šajā adresē bija lapa, bet arhīvā vairs nav neviena ieraksta, kas uz to attiektos. Adrese netiks izmantota citai lapai.",
  },
  /** Above the pages that an address which leads nowhere may have meant. */
  near: "Varbūt meklējāt",
  preview: {
    label: "Priekšskatījums",
    notice: "Priekšskatījums ar melnrakstiem: šī nav publicētā vietne.",
    found: "Ko atrada satura pārbaude",
    leftOut:
      "Faili, kurus kļūdas dēļ nevar izlasīt, un ieraksti, kas uz tiem atsaucas, šeit nav redzami. Kamēr ir kaut viena kļūda, publicēt neko nevar; brīdinājumi publicēšanu neaptur.",
  },
  draft: "Melnraksts",
  draftNotice: "Melnraksts: šis ieraksts vēl nav publicēts.",
  error: {
    title: "Lapu neizdevās parādīt",
    description: "Vietnē radās kļūda; tā ir reģistrēta. Mēģiniet vēlreiz pēc brīža.",
    text: "Vietnē radās kļūda; tā ir reģistrēta. Mēģiniet vēlreiz pēc brīža.",
  },
  busy: {
    title: "Vietne šobrīd ir noslogota",
    description:
      "Pieprasījumu ir vairāk, nekā vietne spēj apstrādāt uzreiz. Mēģiniet vēlreiz pēc dažām sekundēm.",
    text: "Pieprasījumu ir vairāk, nekā vietne spēj apstrādāt uzreiz. Mēģiniet vēlreiz pēc dažām sekundēm.",
  },
};
