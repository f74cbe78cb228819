import type { Lang } from "#lib/model/lang";
import type { Aspect, Conformity, Result, SamplePage } from "#lib/model/statement";

/** The sentences of the accessibility statement, in the form of Annex 2 of Cabinet Regulation No. 445. */
export interface StatementText {
  readonly selfAssessment: string;
  /** The commitment: after the name of who answers for the site, and after the word for what it is. */
  readonly commits: readonly [string, string];
  readonly regulation: string;
  readonly voluntary: string;
  readonly appliesTo: string;
  readonly type: string;
  readonly carriedOut: readonly [string, string];
  readonly methodLead: string;
  readonly method: string;
  readonly statusTitle: string;
  readonly status: readonly [string, string];
  readonly conformities: Readonly<Record<Conformity, string>>;
  readonly contentTitle: string;
  readonly failures: string;
  readonly noFailures: string;
  readonly burdens: string;
  readonly noBurdens: string;
  readonly outside: string;
  readonly noOutside: string;
  readonly alternatives: string;
  readonly preparation: string;
  readonly evaluated: readonly [string, string];
  readonly document: readonly [string, string];
  readonly first: string;
  readonly reviewed: string;
  readonly approved: string;
  readonly protocol: string;
  readonly pagesLead: string;
  readonly samplePages: Readonly<Record<SamplePage, string>>;
  readonly aspect: string;
  readonly result: string;
  readonly aspects: Readonly<Record<Aspect, string>>;
  /** A result for all of the pages, and for those whose numbers are given. */
  readonly results: Readonly<Record<Result, readonly [string, (pages: string) => string]>>;
  readonly how: string;
  readonly feedback: string;
  readonly feedbackLead: string;
  readonly mail: string;
  readonly phone: string;
  readonly time: string;
  readonly complaints: string;
  readonly ombudsmanAdopted: string;
  readonly ombudsmanUnofficial: string;
  readonly ombudsman: string;
  readonly ombudsmanAddress: string;
  readonly ombudsmanSite: string;
}

function pagesOf(pages: string): string {
  return `${/^\d+$/.test(pages) ? "page" : "pages"} ${pages}`;
}

/** The sentences of the statement by language. */
export const STATEMENT: Readonly<Record<Lang, StatementText>> = {
  lv: {
    selfAssessment: "Piekļūstamības pašnovērtējums",
    commits: ["apņemas veidot savu", "piekļūstamu saskaņā ar"],
    regulation:
      "Ministru kabineta 2020. gada 14. jūlija noteikumiem Nr. 445 “Kārtība, kādā iestādes ievieto informāciju internetā” (turpmāk – noteikumi Nr. 445)",
    voluntary:
      "Noteikumi Nr. 445 attiecas uz iestādēm. Arhīvs nav iestādes vietne; tas noteikumus ievēro brīvprātīgi, un šis ir tā veidotāju pašnovērtējums piekļūstamības paziņojuma formā.",
    appliesTo: "Šis piekļūstamības paziņojums attiecas uz:",
    type: "tīmekļvietni",
    carriedOut: ["Tīmekļvietnei veikts", "vienkāršotais piekļūstamības izvērtējums"],
    methodLead: "Izmantotā metode –",
    method:
      "vienkāršotā izvērtējuma vadlīnijas: piecas lapas un vienpadsmit piekļūstamības aspekti katrā",
    statusTitle: "Atbilstības statuss",
    status: ["Tīmekļvietne", "noteikumu Nr. 445 prasībām."],
    conformities: {
      full: "pilnībā atbilst",
      partial: "daļēji atbilst",
      none: "neatbilst",
    },
    contentTitle: "Nepiekļūstamais saturs",
    failures: "Neatbilstība prasībām",
    noFailures: "Izvērtētajās lapās neatbilstības nav konstatētas.",
    burdens: "Nesamērīgs slogs",
    noBurdens: "Izņēmums nesamērīga sloga dēļ nav piemērots.",
    outside: "Saturs, uz kuru prasības neattiecas",
    noOutside: "Šāda satura nav.",
    alternatives: "Piekļūstamības alternatīvas",
    preparation: "Ziņas par paziņojuma sagatavošanu",
    evaluated: ["Tīmekļvietne pēdējo reizi izvērtēta", "Izvērtēšanu veica"],
    document: ["Izvērtējumu apliecinošs dokuments:", "izvērtējuma protokols šajā lapā"],
    first: "Paziņojums pirmo reizi sagatavots",
    reviewed: "Paziņojums pēdējo reizi pārskatīts",
    approved: "Paziņojumu apstiprināja",
    protocol: "Izvērtējuma protokols",
    pagesLead: "Izvērtētās lapas:",
    samplePages: {
      home: "sākums",
      organisations: "organizācijas",
      visits: "vizītes un tikšanās",
    },
    aspect: "Aspekts",
    result: "Rezultāts",
    aspects: {
      navigation: "Galvenā navigācija",
      structure: "Pamatstruktūra",
      keyboard: "Tastatūras piekļuve un vizuālais fokuss",
      forms: "Formu lauki un kļūdu paziņojumi",
      images: "Attēlu tekstuālā alternatīva",
      headings: "Virsraksti",
      contrast: "Krāsu kontrasti",
      zoom: "Teksta izmēra tālummaiņa",
      titles: "Lapu nosaukumi",
      motion: "Saturs, kas kustas, mirgo un zibsnī",
      media: "Multimediju satura alternatīvas",
    },
    results: {
      fits: ["atbilst visās lapās", (pages) => `atbilst (${pages} lapa)`],
      partly: ["daļēji atbilst visās lapās", (pages) => `daļēji atbilst (${pages} lapa)`],
      fails: ["neatbilst nevienā lapā", (pages) => `neatbilst (${pages} lapa)`],
      absent: ["šāda satura vietnē nav", (pages) => `šāda satura nav (${pages} lapa)`],
      unchecked: ["vēl nav pārbaudīts", (pages) => `vēl nav pārbaudīts (${pages} lapa)`],
    },
    how: "Kā un ar ko vērtēts",
    feedback: "Atsauksmēm un saziņai",
    feedbackLead:
      "Ja konstatējat problēmas, kas nav minētas šajā paziņojumā, vai vēlaties saņemt saturu citā formātā, sazinieties ar mums. Norādiet lapas adresi un vajadzīgo formātu.",
    mail: "E-pasts:",
    phone: "Tālrunis:",
    time: "Atbildi sniegsim",
    complaints: "Izpildes nodrošināšanas procedūra un sūdzību iesniegšanas kārtība",
    ombudsmanAdopted:
      "Ja neesam pienācīgi reaģējuši uz jūsu iesniegumu vai sūdzību par tīmekļvietnes satura piekļūstamību, varat iesniegt sūdzību Latvijas Republikas tiesībsargam.",
    ombudsmanUnofficial:
      "Noteikumos Nr. 445 paredzētā sūdzību kārtība attiecas uz iestāžu tīmekļvietnēm, tāpēc par šo neoficiālo arhīvu to izmantot nevar. Ja iestāde nav pienācīgi reaģējusi uz iesniegumu par tās tīmekļvietnes piekļūstamību, sūdzību var iesniegt Latvijas Republikas tiesībsargam.",
    ombudsman: "Tiesībsarga birojs",
    ombudsmanAddress: "Baznīcas iela 25, Rīga, LV-1010",
    ombudsmanSite: "Tiesībsarga tīmekļvietne",
  },
  en: {
    selfAssessment: "Accessibility self-assessment",
    commits: ["undertakes to make its", "accessible in accordance with"],
    regulation:
      "Cabinet Regulation No. 445 of 14 July 2020, “Procedures by which institutions place information on the internet” (“Regulation No. 445”)",
    voluntary:
      "Regulation No. 445 applies to institutions. The archive is not the website of an institution; it follows the Regulation voluntarily, and this is its makers’ self-assessment in the form of an accessibility statement.",
    appliesTo: "This accessibility statement applies to:",
    type: "website",
    carriedOut: ["The website underwent a", "simplified evaluation of accessibility"],
    methodLead: "The method used:",
    method:
      "the guidelines for the simplified evaluation: five pages, and eleven aspects of accessibility on each",
    statusTitle: "Compliance status",
    status: ["The website", "with the requirements of Regulation No. 445."],
    conformities: {
      full: "fully complies",
      partial: "partially complies",
      none: "does not comply",
    },
    contentTitle: "Content that is not accessible",
    failures: "Non-compliance with the requirements",
    noFailures: "No non-compliance was found on the evaluated pages.",
    burdens: "Disproportionate burden",
    noBurdens: "No content is exempted as a disproportionate burden.",
    outside: "Content to which the requirements do not apply",
    noOutside: "There is no such content.",
    alternatives: "Accessible alternatives",
    preparation: "Preparation of this statement",
    evaluated: ["The website was last evaluated on", "It was evaluated by"],
    document: [
      "Document that confirms the evaluation:",
      "the record of the evaluation on this page",
    ],
    first: "The statement was first prepared on",
    reviewed: "The statement was last reviewed on",
    approved: "The statement was approved by",
    protocol: "Record of the evaluation",
    pagesLead: "Pages that were evaluated:",
    samplePages: {
      home: "home",
      organisations: "organisations",
      visits: "visits and meetings",
    },
    aspect: "Aspect",
    result: "Result",
    aspects: {
      navigation: "Main navigation",
      structure: "Basic structure",
      keyboard: "Keyboard access and visible focus",
      forms: "Form fields and error messages",
      images: "Text alternatives for images",
      headings: "Headings",
      contrast: "Colour contrast",
      zoom: "Zooming of text",
      titles: "Page titles",
      motion: "Content that moves, blinks or flashes",
      media: "Alternatives to multimedia",
    },
    results: {
      fits: ["complies on all pages", (pages) => `complies (${pagesOf(pages)})`],
      partly: [
        "partially complies on all pages",
        (pages) => `partially complies (${pagesOf(pages)})`,
      ],
      fails: ["complies on no page", (pages) => `does not comply (${pagesOf(pages)})`],
      absent: ["the site has no such content", (pages) => `no such content (${pagesOf(pages)})`],
      unchecked: ["not checked yet", (pages) => `not checked yet (${pagesOf(pages)})`],
    },
    how: "How and with what it was evaluated",
    feedback: "Feedback and contact",
    feedbackLead:
      "If you notice problems that this statement does not mention, or would like to have content in another format, write to us. Give the address of the page and the format you need.",
    mail: "Email:",
    phone: "Telephone:",
    time: "We will reply",
    complaints: "Enforcement procedure and complaints",
    ombudsmanAdopted:
      "If we have not responded properly to your submission or complaint about the accessibility of the website’s content, you may complain to the Ombudsman of the Republic of Latvia.",
    ombudsmanUnofficial:
      "The complaints procedure of Regulation No. 445 applies to the websites of institutions, so it cannot be used for this unofficial archive. If an institution has not responded properly to a submission about the accessibility of its website, a complaint may be made to the Ombudsman of the Republic of Latvia.",
    ombudsman: "Ombudsman’s Office",
    ombudsmanAddress: "Baznīcas iela 25, Rīga, LV-1010, Latvia",
    ombudsmanSite: "Website of the Ombudsman",
  },
};
