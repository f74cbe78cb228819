/**
 * Names in both languages for one body, country or matter without a profile: a visit whose texts have one of them is
 * found by all of them.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
  ["ES", "Eiropas Savienība", "EU", "European Union"],
  ["ASV", "Amerikas Savienotās Valstis", "US", "USA", "United States", "United States of America"],
  ["Lielbritānija", "Apvienotā Karaliste", "UK", "Great Britain", "Britain", "United Kingdom"],
  ["Čehija", "Czechia", "Czech Republic"],
  ["Nīderlande", "Holande", "Netherlands", "Holland"],
  ["Baltkrievija", "Belarus", "Belorussia"],
  ["IeM", "Iekšlietu ministrija", "MoI", "Ministry of the Interior"],
  ["ĀM", "Ārlietu ministrija", "MFA", "Ministry of Foreign Affairs"],
  ["VP", "Valsts policija", "State Police"],
  ["VRS", "Valsts robežsardze", "State Border Guard"],
  ["VUGD", "Valsts ugunsdzēsības un glābšanas dienests", "State Fire and Rescue Service"],
  [
    "PMLP",
    "Pilsonības un migrācijas lietu pārvalde",
    "OCMA",
    "Office of Citizenship and Migration Affairs",
  ],
  ["IDB", "Iekšējās drošības birojs", "Internal Security Bureau"],
  ["EASO", "Eiropas Patvēruma atbalsta birojs", "European Asylum Support Office"],
  ["ECT", "Eiropas Cilvēktiesību tiesa", "ECHR", "European Court of Human Rights"],
  ["EEZ", "Eiropas Ekonomikas zona", "EEA", "European Economic Area"],
  [
    "cilvēktirdzniecība",
    "cilvēku tirdzniecība",
    "human trafficking",
    "trafficking in human beings",
    "THB",
  ],
  ["NVO", "nevalstiskās organizācijas", "NGO", "non-governmental organisations"],
];
