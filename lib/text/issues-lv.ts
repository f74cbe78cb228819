import type { IssueWords } from "./issues";

const meant = (nearest: string | undefined) => (nearest ? `vai domājāt \`${nearest}\`? ` : "");

/** What happened and the mend, in Latvian, by rule id. */
export const issuesLv: IssueWords = {
  "file-stray": (p) => [
    `failam \`${p["found"]}\` satura mapē nav vietas`,
    "vizītes ir visits/GGGG/GGGG-MM-DD-nosaukums.lv.md un .en.md; par pārējām mapēm lasiet content/README.md",
  ],
  "file-not-utf8": () => ["fails nav UTF-8 teksts", "saglabājiet to UTF-8 kodējumā"],
  "fence-missing": (p) => [`pirmā rinda ir \`${p["found"]}\``, "pirmajai rindai jābūt tieši `---`"],
  "fence-open": () => [
    "trūkst rindas `---`, kas noslēdz laukus, vai aiz tās kaut kas ir pierakstīts",
    "aiz pēdējā lauka ielieciet rindu, kurā ir tikai `---`",
  ],
  "yaml-syntax": (p) => [
    `šo rindu nevar izlasīt kā YAML: ${p["found"]}`,
    'pārbaudiet atkāpes; tekstu ar kolu lieciet pēdiņās: "..."',
  ],
  "yaml-alias": () => ["vērtība ir atsauce (`&`, `*`)", "katrā vietā ierakstiet pašu vērtību"],
  "field-repeated": () => ["lauks ir ierakstīts divreiz", "atstājiet vienu no abiem"],
  "field-missing": (p) => [
    `trūkst lauka \`${p["field"]}\``,
    `pievienojiet lauku \`${p["field"]}\``,
  ],
  "field-unknown": (p) => [
    `šajā failā nav lauka \`${p["field"]}\``,
    `${meant(p["nearest"])}Šeit iespējamie lauki: ${p["allowed"]}`,
  ],
  "field-empty": (p) => [
    `lauks \`${p["field"]}\` ir tukšs`,
    "ierakstiet vērtību vai izdzēsiet lauku",
  ],
  "field-form": (p) => [
    `laukam \`${p["field"]}\` ir cita forma, nekā vajag`,
    `jābūt: ${p["expected"]}; salīdziniet ar kādu citu failu`,
  ],
  "value-unknown": (p) => [
    `lauka \`${p["field"]}\` vērtība ir \`${p["found"]}\``,
    `${meant(p["nearest"])}Jābūt vienai no šīm: ${p["allowed"]}`,
  ],
  "value-repeated": (p) => [
    `laukā \`${p["field"]}\` divreiz minēts \`${p["found"]}\``,
    "atstājiet vienu no abiem",
  ],
  "id-format": (p) => [
    `\`${p["found"]}\` neatbilst identifikatora formai`,
    "tikai mazie burti a–z, cipari un vienkāršas defises, kā `2019-05-20-kirkenes-forum`",
  ],
  "flag-format": (p) => [
    `lauka \`${p["field"]}\` vērtība ir \`${p["found"]}\``,
    "rakstiet `true` vai `false`",
  ],
  "day-format": (p) => [
    `\`${p["found"]}\` nav kalendāra diena`,
    "rakstiet gads-mēnesis-diena ar diviem cipariem mēnesim un dienai, kā `2019-05-20`",
  ],
  "days-reversed": (p) => [
    `beigu diena \`${p["found"]}\` ir pirms sākuma dienas \`${p["start"]}\``,
    "apmainiet dienas vai izlabojiet vienu no tām",
  ],
  "end-equals-start": () => [
    "`end` ir tā pati diena, kas `start`",
    "izdzēsiet `end`: tas vajadzīgs tikai vizītei, kas ilgst vairāk nekā vienu dienu",
  ],
  "id-not-start": (p) => [
    `faila nosaukums ir \`${p["id"]}\`, bet \`start\` ir ${p["found"]}`,
    "faila nosaukumam jāsākas ar lauka `start` dienu",
  ],
  "folder-not-year": (p) => [
    `fails ir mapē \`${p["folder"]}\`, bet \`start\` ir ${p["found"]}`,
    "pārvietojiet failu uz lauka `start` gada mapi",
  ],
  "country-unknown": (p) => [
    `\`${p["found"]}\` nav valsts kods`,
    "divi lielie burti pēc ISO 3166-1, piemēram, `LV`, `EE`, `NO`",
  ],
  "place-and-country": () => [
    "vizītei norādīts gan `place`, gan `country`",
    "izdzēsiet `country`: valsti jau nosaka vieta",
  ],
  "coordinate-format": (p) => [
    `\`${p["found"]}\` nav koordināta`,
    "grādi ar diviem cipariem aiz punkta, vispirms platums: `at: [56.95, 24.11]`",
  ],
  "link-malformed": (p) => [
    `\`${p["found"]}\` nav pilna adrese`,
    "pārkopējiet no pārlūka visu adresi kopā ar https://",
  ],
  "link-not-https": (p) => [
    `\`${p["found"]}\` nesākas ar https://`,
    "izmantojiet https adresi; http drīkst būt tikai avotiem",
  ],
  "organisation-unknown": (p) => [
    `organizācijai \`${p["found"]}\` nav apraksta`,
    `${meant(p["nearest"])}Jaunai organizācijai vispirms vajag failu content/organisations/${p["found"]}.lv.md`,
  ],
  "person-unknown": (p) => [
    `personas \`${p["found"]}\` nav failā content/people.md`,
    `${meant(p["nearest"])}Jauna persona vispirms jāieraksta failā content/people.md`,
  ],
  "place-unknown": (p) => [
    `vietas \`${p["found"]}\` nav failā content/places.md`,
    `${meant(p["nearest"])}Jauna vieta vispirms jāieraksta failā content/places.md`,
  ],
  "publisher-unknown": (p) => [
    `publicētāja \`${p["found"]}\` nav failā content/publishers.md`,
    `${meant(p["nearest"])}Jauns publicētājs vispirms jāieraksta failā content/publishers.md`,
  ],
  "source-unknown": (p) => [
    `šī faila avotu sarakstā nav \`${p["found"]}\``,
    `${meant(p["nearest"])}Pievienojiet to laukam \`sources\` ar savu \`id\``,
  ],
  "source-unused": (p) => [
    `uz avotu \`${p["found"]}\` neatsaucas neviens fakts un neviens punkts`,
    `atsaucieties uz to ar [nosaukums](#${p["found"]}) vai izdzēsiet to`,
  ],
  "participant-form": () => [
    "dalībnieks ir vai nu `person`, vai `group`",
    "rakstiet `person: id` (ar `role`, ja amats atšķiras) vai `group` ar `lv` un `en`",
  ],
  "role-unclear": (p) => [
    `personas \`${p["person"]}\` amatu skaits ${p["day"]}: ${p["count"]}`,
    "pievienojiet šim dalībniekam `role` ar `lv` un `en` vai izlabojiet amatu dienas failā content/people.md",
  ],
  "english-fact": (p) => [
    `\`${p["field"]}\` ir fakts, bet ierakstīts angļu failā`,
    "izdzēsiet to: fakti stāv vienreiz, .lv.md failā",
  ],
  "english-alone": (p) => [
    "angļu failam blakus nav latviešu faila",
    `pievienojiet ${p["latvian"]} vai izdzēsiet šo failu`,
  ],
  "english-source-unknown": (p) => [
    `latviešu faila avotu sarakstā nav \`${p["found"]}\``,
    `${meant(p["nearest"])}Avotus uzskaita .lv.md failā`,
  ],
  "id-repeated": (p) => [
    `identifikators \`${p["id"]}\` jau pieder failam ${p["other"]}`,
    "dodiet šim failam citu nosaukumu aiz datuma",
  ],
  "formerly-taken": (p) => [
    `agrākais identifikators \`${p["id"]}\` pieder failam ${p["other"]}`,
    "vienu adresi nekad nelieto diviem ierakstiem: izdzēsiet to no viena",
  ],
  "formerly-itself": () => [
    "`formerly` nosauc to pašu identifikatoru, kas failam jau ir",
    "izdzēsiet to: laukā `formerly` raksta tikai agrākos nosaukumus",
  ],
  "translation-stale": (p) => [
    `tulkojums ir vecāks par latviešu tekstu: \`${p["found"]}\` vairs neatbilst`,
    `pārskatiet angļu tekstu un pēc tam ielieciet šo rindu: translates: ${p["hash"]}`,
  ],
  "organisation-withdrawn": (p) => [
    `organizācija \`${p["found"]}\` ir atsaukta`,
    "izdzēsiet atsauci vai norādiet citu organizāciju",
  ],
  "organisation-draft": (p) => [
    `organizācija \`${p["found"]}\` ir melnraksts un vēl netiek rādīta`,
    "vispirms publicējiet organizāciju (izdzēsiet tās failā `draft`) vai atzīmējiet arī šo failu ar `draft: true`",
  ],
  "draft-published": (p) => [
    `\`${p["id"]}\` jau ir publicēts, tāpēc nevar būt melnraksts`,
    "izdzēsiet `draft`; ja ieraksts jānoņem no vietnes, ierakstiet `withdrawn` ar `day`, `lv` un `en`",
  ],
  "address-format": (p) => [
    `\`${p["found"]}\` nav publicēta adrese`,
    "šo sarakstu papildina komanda `npm run addresses`; atjaunojiet rindu no repozitorija vēstures",
  ],
  "address-vanished": (p) => [
    `adrese \`${p["found"]}\` reiz ir publicēta, bet faila tai vairs nav`,
    p["nearest"]
      ? `ja fails tagad ir \`${p["nearest"]}\`, ierakstiet tajā: formerly: [${p["id"]}]`
      : `atjaunojiet failu; ja tas pārdēvēts, ierakstiet jaunajā failā \`formerly: [${p["id"]}]\`; ja ieraksts jānoņem, atjaunojiet failu un ierakstiet tajā \`withdrawn\``,
  ],
  "parent-loop": () => [
    "organizācija norādīta kā pati sev pakļauta",
    "izdzēsiet `parent` vai norādiet citu organizāciju",
  ],
  "page-missing": () => [
    "šī faila trūkst, bet bez tā vietne nevar būt",
    "atjaunojiet to no repozitorija vēstures",
  ],
};
