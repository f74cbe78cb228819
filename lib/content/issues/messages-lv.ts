import { plural } from "#lib/locale/plurals";
import { labelledValues } from "#lib/text/value-labels";
import type {
  ExpectedForm,
  IssueParams,
  MarkupKind,
  StrayKind,
  UnreadableReason,
} from "./issue-params";
import {
  hasPlainName,
  type IssueText,
  isShort,
  lowerFirst,
  type Messages,
  newLine,
  quote,
  roleTerms,
  shorten,
} from "./message-parts";

const didYouMean = (suggestion: string | null, sentence: string, name?: string) =>
  suggestion === null
    ? lowerFirst(sentence)
    : `vai domājāt ${quote(suggestion)}${name === undefined ? "" : ` (${name})`}? ${sentence}`;
const writeOr = (suggestion: string | null, otherwise: string) =>
  suggestion === null ? otherwise : `rakstiet ${quote(suggestion)}`;
/** The allowed values, each with what the site calls it. */
const labelled = (field: string, allowed: readonly string[]) =>
  labelledValues(field, allowed, "lv");

const NUMBERS = ["", "vienu", "divām", "trim", "četrām", "piecām", "sešām", "septiņām", "astoņām"];
/** "divām atstarpēm", as it follows "ar" and "par". */
const spaces = (count: number) =>
  `${NUMBERS[count] ?? count} ${plural("lv", count, { one: "atstarpi", other: "atstarpēm" })}`;
/** "ir atkāpta par divām atstarpēm" */
const indented = (count: number) =>
  count === 0 ? "nav atkāpta" : `ir atkāpta par ${spaces(count)}`;

/** "U+200B (nulles platuma atstarpe)" */
const named = ({ code, name }: IssueParams["character-bidi"]) =>
  name === null ? code : `${code} (${name.lv})`;

/** What only the editor knows, by field. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  title: "nosaukumu",
  summary: "vienu vai divus teikumus",
  name: "vārdu un uzvārdu",
  lv: "tekstu latviski",
  en: "tekstu angliski",
  "withdrawn.lv": "iemeslu latviski",
  "withdrawn.en": "iemeslu angliski",
  day: "dienu pēc parauga GGGG-MM-DD",
  start: "dienu pēc parauga GGGG-MM-DD",
  added: "dienu pēc parauga GGGG-MM-DD",
  url: "visu adresi no pārlūka",
};
const ownWords = (within: string | null, field: string) =>
  OWN_WORDS[`${within}.${field}`] ?? OWN_WORDS[field];
/** Where a line is added and how it begins. */
const addLine = (p: IssueParams["field-missing"]) => {
  const below = p.isItem ? "šajā saraksta punktā " : p.within ? `zem \`${p.within}:\` ` : "";
  const begins = p.indent > 0 ? `, kas sākas ar ${spaces(p.indent)}:` : "";
  return `${below}pievienojiet rindu${begins}`;
};

const FORM_NEEDED: Readonly<Record<ExpectedForm, (field: string) => string>> = {
  item: (field) => `saraksta ${field} punktam jāsākas ar apakšlauka nosaukumu un kolu`,
  object: (field) => `zem lauka ${field} jābūt apakšlaukiem`,
  array: (field) => `laukā ${field} jābūt sarakstam`,
  string: (field) => `laukā ${field} jābūt vienai vērtībai, nevis sarakstam vai apakšlaukiem`,
  tuple: (field) => `laukā ${field} jābūt diviem skaitļiem`,
};
const FORMS: Readonly<Record<ExpectedForm, string>> = {
  item: "salīdziniet ar kādu citu failu",
  object:
    "pierakstiet zem tā apakšlaukus, katru savā rindā ar divu atstarpju atkāpi, piemēram, `lv:` un `en:`",
  array: "rakstiet sarakstu: `[a, b]` vai rindas, kas sākas ar `- `",
  string: "rakstiet vienu vērtību tajā pašā rindā, bez saraksta un apakšlaukiem",
  tuple: "rakstiet divus skaitļus kvadrātiekavās: `[56.95, 24.11]`",
};

const fixOfForm = (p: IssueParams["field-form"]) => {
  const rest = p.inside.length > 0 ? ` un zem tās ${p.inside.join(", ")}` : "";
  if (p.suggestion !== null && p.expected === "array") {
    return `ielieciet vērtību kvadrātiekavās: ${quote(p.suggestion)}`;
  }
  if (p.suggestion !== null) {
    const group = "; grupu raksta `- group:` ar `lv:` un `en:` zem tā";
    return `rakstiet rindu ${quote(p.suggestion)}${rest}${p.field === "participants" ? group : ""}`;
  }
  return p.inside.length > 0
    ? `rakstiet apakšlaukus ar atkāpi, katru savā rindā: ${p.inside.join(", ")}`
    : FORMS[p.expected];
};

/** What to do with a field that a participant cannot have. */
const MISPLACED = {
  person: (field: string) =>
    field === "level"
      ? "izdzēsiet šo rindu: amata līmeni raksta pie amata, personas failā vai laukā `role`"
      : "izdzēsiet šo rindu: to, ko persona pārstāv, raksta personas failā mapē content/people",
  group: (field: string) =>
    field === "role"
      ? "izdzēsiet `role`: amatu raksta grupas nosaukumā, bet augstākā amata līmeni laukā `level`"
      : "atstājiet to, ko grupa pārstāv: valsti vai organizāciju; jauktai grupai neraksta nevienu",
};

/** What a file without a place in the folder is, and what becomes of it; `name` is what it was most likely meant to be. */
const STRAY: Readonly<Record<StrayKind, (found: string, name: string | null) => IssueText>> = {
  leftover: (found) => [
    `failu ${quote(found)} atstājusi kāda programma, un saturam tas nav vajadzīgs`,
    "izdzēsiet to",
  ],
  copy: (found, name) => [
    `${quote(found)} ir cita faila kopija`,
    name === null
      ? "izdzēsiet to; ja tas ir jauns ieraksts, dodiet tam savu nosaukumu bez atstarpēm un iekavām"
      : `izdzēsiet to, ja ir fails ${quote(name)}; citādi pārdēvējiet to šādi`,
  ],
  picture: (found) => [
    `${quote(found)} ir attēls, bet satura mapē attēlus neglabā un lapās nerāda`,
    "izdzēsiet to; uz attēlu citā vietnē tekstā var dot saiti",
  ],
  document: (found, name) => [
    `${quote(found)} ir dokuments, bet satura mapē ir tikai teksta faili`,
    name === null
      ? "izdzēsiet to; uz dokumentu citā vietnē tekstā var dot saiti"
      : `pārkopējiet tā tekstu failā ${quote(name)} un šo failu izdzēsiet`,
  ],
};

const UNREADABLE: Readonly<Record<UnreadableReason, (found: string) => IssueText>> = {
  folder: (found) => [
    `${quote(found)} ir mape, bet ar šādu nosaukumu jābūt failam`,
    "pārdēvējiet vai izdzēsiet mapi; ieraksta tekstam jābūt failā ar šo nosaukumu",
  ],
  link: (found) => [
    `${quote(found)} nav fails, bet saite vai cits īpašs ieraksts`,
    "izdzēsiet to un tā vietā ielieciet pašu failu",
  ],
  denied: (found) => [
    `failu ${quote(found)} neļauj atvērt: trūkst lasīšanas tiesību`,
    "piešķiriet failam lasīšanas tiesības vai izdzēsiet to un pievienojiet no jauna",
  ],
};

const MARKUP: Readonly<Record<MarkupKind, (found: string) => IssueText>> = {
  html: (found) => [
    `tekstā ir HTML: ${found}, un lasītājs redzētu šīs zīmes`,
    "atstājiet tikai vārdus",
  ],
  entity: (found) => [
    `tekstā ir HTML kods ${found}, un lasītājs redzētu to, nevis zīmi, ko tas apzīmē`,
    "rakstiet pašu zīmi",
  ],
  markdown: (found) => [
    `vienas rindas tekstā ir noformējums: ${found}, un lasītājs redzētu šīs zīmes`,
    "atstājiet tikai vārdus; noformēt var tekstu zem laukiem",
  ],
  address: (found) => [
    `vienas rindas tekstā ir adrese ${found}, un tā nebūs saite`,
    "izdzēsiet to; avotu rakstiet laukā `sources`, citu saiti tekstā zem laukiem",
  ],
};

/** What happened and the fix, in Latvian, by rule id. */
export const messagesLv: Messages = {
  "file-stray": (p) => {
    if (p.kind !== null) return STRAY[p.kind](p.found, p.suggestion);
    if (p.english !== null && p.suggestion !== null) {
      return [
        `faila ${quote(p.found)} nosaukuma beigās trūkst valodas: \`.lv\` vai \`.en\``,
        `pārdēvējiet to par ${quote(p.suggestion)}; ja teksts ir angļu valodā, par ${quote(p.english)}`,
      ];
    }
    return [
      `failam ${quote(p.found)} satura mapē nav vietas`,
      p.suggestion === null
        ? "vizītes ir visits/GGGG/GGGG-MM-DD-nosaukums.lv.md un .en.md (mazie burti a–z, cipari, defises); pārējās mapes aprakstītas failā content/README.md"
        : `pārdēvējiet to par ${quote(p.suggestion)}${hasPlainName(p.found) ? "" : ": nosaukumā drīkst būt tikai mazie burti a–z, cipari un defises"}`,
    ];
  },
  "file-large": (p) => [
    `fails ir pārāk liels: ${p.size} kB, drīkst būt līdz ${p.most} kB`,
    "saīsiniet tekstu; attēlus un dokumentus failā nelieciet, dodiet uz tiem saiti",
  ],
  "file-unreadable": (p) => UNREADABLE[p.reason](p.found),
  "file-not-text": (p) => [
    `failā ir ${p.found} dokuments, kuram tikai mainīts nosaukums, nevis teksts`,
    "atveriet dokumentu, pārkopējiet no tā tekstu un saglabājiet šo failu kā vienkāršu tekstu (UTF-8)",
  ],
  "file-not-utf8": (p) => [
    p.isUtf16
      ? "fails saglabāts UTF-16 kodējumā (Windows to sauc par “Unicode”), nevis UTF-8"
      : "fails nav UTF-8 teksts, tāpēc latviešu burti nav izlasāmi",
    "atveriet failu redaktorā un saglabājiet UTF-8 kodējumā (programmā Notepad: “Save as”, “Encoding: UTF-8”)",
  ],
  "page-missing": () => [
    "šī faila trūkst, bet bez tā vietne nedarbojas",
    "atjaunojiet to no repozitorija vēstures",
  ],
  "page-unknown": (p) => [
    `vietnei nav lapas ${quote(p.found)}`,
    `pārdēvējiet failu; lapas ir šādas: ${p.allowed.join(", ")}`,
  ],
  "character-control": (p) => [
    `rindā ir neredzama vadības rakstzīme ${p.code}`,
    "izdzēsiet to; visdrošāk ir uzrakstīt šo vietu no jauna ar roku",
  ],
  "character-bidi": (p) => [
    `rindā ir neredzama zīme, kas maina teksta virzienu: ${named(p)}`,
    "izdzēsiet to; visdrošāk ir uzrakstīt šo vietu no jauna ar roku",
  ],
  "character-invisible": (p) => [
    `rindā ir neredzama zīme: ${named(p)}`,
    "izdzēsiet to; parasti tā atnāk līdzi no pārkopēta teksta",
  ],
  "character-lost": () => [
    "rindā ir zīme “�”: te burts ir pazudis, jo teksts reiz pārkopēts nepareizā kodējumā",
    "ierakstiet pazudušo burtu",
  ],
  "character-mojibake": (p) => [
    `teksts saglabāts nepareizā kodējumā: ${quote(p.found)}${p.suggestion === null ? "" : `, kam jābūt ${quote(p.suggestion)}`}; sabojātu burtu skaits failā: ${p.count}`,
    "atjaunojiet tekstu no faila vēstures vai pārkopējiet to no jauna un saglabājiet UTF-8 kodējumā",
  ],
  "character-form": (p) => [
    p.isSplit
      ? `vārdā ${quote(p.found)} burts un tā zīme (garumzīme, mīkstinājuma vai cita zīme) ir divas atsevišķas rakstzīmes`
      : `vārdā ${quote(p.found)} ir īpašas rakstzīmes parastu burtu vietā`,
    `uzrakstiet vārdu no jauna ar tastatūru: ${quote(p.suggestion)}; šādas rakstzīmes atnāk līdzi no PDF failiem un rotātiem tekstiem, un ar tām vārdu nevar atrast`,
  ],
  "character-alike": (p) => [
    `vārdā ${quote(p.found)} ir citas rakstības burts ${quote(p.letter)} (${p.code}), lai gan pārējie burti ir latīņu`,
    writeOr(p.suggestion, "uzrakstiet vārdu no jauna ar vienas rakstības burtiem"),
  ],
  "merge-marker": (p) => [
    p.first === p.last
      ? "rindā palikusi zīme, kas rodas, sapludinot divas faila versijas"
      : `no ${p.first}. līdz ${p.last}. rindai ir divas šīs vietas versijas, kas nav apvienotas`,
    p.first === p.last
      ? "izdzēsiet šo rindu un pārbaudiet, vai apkārtējais teksts nav ierakstīts divreiz"
      : "atstājiet pareizo versiju; otru un rindas ar `<<<<<<<`, `=======` un `>>>>>>>` izdzēsiet",
  ],
  "fence-missing": (p) => [
    p.found === null ? "fails ir tukšs" : `pirmā rinda ir ${quote(p.found)}`,
    p.found === null
      ? "ielieciet tajā paraugu no content/README.md un nomainiet vērtības vai izdzēsiet failu"
      : "pašā faila sākumā ielieciet rindu, kurā ir tikai `---`",
  ],
  "fence-late": (p) => [
    p.found === null
      ? `virs \`---\` ir ${p.line === 2 ? "tukša rinda" : "tukšas rindas"}`
      : `virs \`---\`, kas ir tikai ${p.line}. rindā, ir teksts: ${quote(p.found)}`,
    p.found === null
      ? `izdzēsiet ${p.line === 2 ? "to" : "tās"}: faila pirmajai rindai jābūt \`---\``
      : "izdzēsiet šo tekstu vai pārvietojiet to zem laukiem: faila pirmajai rindai jābūt `---`",
  ],
  "fence-misspelt": (p) => [
    `rinda ${quote(p.found)} ir gandrīz, bet ne gluži \`---\``,
    "rakstiet tajā tieši trīs defises un neko citu, arī ne atstarpi aiz tām",
  ],
  "fence-code": (p) => [
    `rinda ${quote(p.found)} iezīmē koda bloku, bet laukus ierobežo \`---\``,
    p.isExtra
      ? "izdzēsiet šo rindu un to, kas bloku noslēdz; rindas `---` atstājiet"
      : "visu šādu rindu vietā rakstiet `---`",
  ],
  "fence-language": (p) => [
    `pirmajā rindā aiz \`---\` ir vēl kaut kas: ${quote(p.found)}`,
    p.field === null
      ? "atstājiet tikai `---`: lauki ir YAML, un citā valodā tos neraksta"
      : `atstājiet tikai \`---\`, bet ${quote(p.field)} pārceliet uz nākamo rindu`,
  ],
  "fence-open": () => [
    "trūkst rindas `---`, kas noslēdz laukus",
    "aiz pēdējā lauka ielieciet rindu, kurā ir tikai `---`",
  ],
  "yaml-space": (p) => [
    p.found === "-" ? "aiz defises trūkst atstarpes" : "aiz kola trūkst atstarpes",
    `rakstiet ${quote(p.suggestion)}`,
  ],
  "yaml-no-break": (p) => [
    "rindā ir nedalāma atstarpe, kas izskatās kā parasta, bet laukus neatdala",
    `izdzēsiet to un uzrakstiet rindu ar parastām atstarpēm: ${quote(p.suggestion)}; nedalāmas atstarpes atnāk līdzi no Word un tīmekļa lapām`,
  ],
  "yaml-item": (p) => [
    `saraksta punkts sākas ar ${quote(p.found)}, nevis ar defisi`,
    `rakstiet ${quote(p.suggestion)}`,
  ],
  "yaml-colon": (p) => [
    "vērtībā ir otrs kols ar atstarpi aiz tā, tāpēc nav skaidrs, kur beidzas lauka nosaukums",
    `ielieciet vērtību pēdiņās: "${shorten(p.value)}"`,
  ],
  "yaml-no-colon": () => [
    "rindā nav kola, kas atdala lauka nosaukumu no vērtības",
    "rakstiet `lauks: vērtība`; ja rinda turpina iepriekšējās rindas tekstu, sāciet to ar divām atstarpēm",
  ],
  "yaml-indent": (p) => [
    p.lines
      ? `${p.lines.line}. rinda ${indented(p.lines.indent)}, bet ${p.lines.above}. rinda virs tās ${indented(p.lines.aboveIndent)}`
      : "rindas atkāpe neatbilst rindām virs tās",
    `${p.lines ? "pārbaudiet abas rindas: " : ""}viena līmeņa lauki sākas vienā slejā; apakšlaukus atkāpj par divām atstarpēm`,
  ],
  "yaml-tab": (p) => [
    p.isIndent ? "rinda atkāpta ar tabulatoru" : "aiz defises ir tabulators, nevis atstarpe",
    p.spaces === 0
      ? "izdzēsiet tabulatoru: šo rindu neatkāpj"
      : p.isIndent
        ? `izdzēsiet ${p.tabs === 1 ? "tabulatoru" : "tabulatorus"} un atkāpiet rindu ar ${p.spaces === null ? "atstarpēm" : spaces(p.spaces)}`
        : "izdzēsiet tabulatoru un tā vietā ielieciet atstarpi",
  ],
  "yaml-quote": (p) => [
    p.found
      ? `aiz aizverošajām pēdiņām ir vēl teksts: ${quote(p.found)}`
      : p.curly
        ? `vērtība sākas ar taisnām pēdiņām \`"\`, bet beidzas ar ${quote(p.curly)}`
        : "pēdiņas ir atvērtas, bet nav aizvērtas",
    p.curly
      ? 'arī beigās rakstiet taisnās pēdiņas `"`'
      : "ielieciet pēdiņas vērtības sākumā un beigās; tekstā rakstiet “ ”",
  ],
  "yaml-escape": () => [
    "pēdiņās ieliktā vērtībā ir reversā slīpsvītra `\\`, kurai te ir cita nozīme",
    "izdzēsiet reverso slīpsvītru vai ielieciet vērtību apostrofos: '...'",
  ],
  "yaml-list": () => [
    "saraksts kvadrātiekavās nav pareizi atdalīts vai aizvērts",
    "rakstiet `[pirmais, otrais]`: ar komatu starp vārdiem un `]` beigās; tekstu, kas sākas ar `[` vai `{`, lieciet pēdiņās",
  ],
  "yaml-alias": () => [
    "vērtība sākas ar `&` vai `*`, un tas YAML valodā ir atsauce uz citu vietu",
    "ierakstiet pašu vērtību; tekstu, kas tiešām sākas ar šo zīmi, lieciet pēdiņās",
  ],
  "yaml-tag": () => [
    "vērtība sākas ar `!` vai `%`, un tas YAML valodā ir īpašs norādījums",
    "izdzēsiet to; tekstu, kas tiešām sākas ar šo zīmi, lieciet pēdiņās",
  ],
  "yaml-remark": (p) => [
    `teksts ${quote(p.found)} pazustu: viss aiz atstarpes un \`#\` YAML valodā ir piezīme`,
    "ielieciet visu vērtību pēdiņās; piezīmi rakstiet atsevišķā rindā, kas sākas ar `#`",
  ],
  "yaml-document": (p) => [
    p.isSecond
      ? "zem laukiem ar šo rindu sākas vēl vieni lauki"
      : "lauki te ir noslēgti, bet zem šīs rindas tie turpinās",
    p.isSecond
      ? "failā drīkst būt viens ieraksts: izdzēsiet liekos laukus vai, ja tas ir cits ieraksts, pārceliet to uz savu failu"
      : "izdzēsiet šo rindu, lai visi lauki būtu starp pirmo un pēdējo `---`",
  ],
  "yaml-syntax": (p) => [
    p.value
      ? `vērtība sākas ar zīmi ${quote(p.value.charAt(0))}, kurai YAML valodā ir cita nozīme`
      : "šo vietu nevar izlasīt kā lauku",
    p.value
      ? `ielieciet vērtību pēdiņās: "${shorten(p.value)}"`
      : "rakstiet `lauks: vērtība`; vērtību ar neparastām zīmēm lieciet pēdiņās; salīdziniet ar kādu citu failu",
  ],
  "field-repeated": (p) => [
    `lauks ir ierakstīts divreiz: ${quote(p.found)}`,
    p.isList
      ? `pārnesiet punktus, kas ir zem šīs rindas, pirmā ${quote(p.field)} saraksta beigās un izdzēsiet tikai šo rindu`
      : "atstājiet vienu no abiem",
  ],
  "field-missing": (p) => [
    `trūkst lauka ${quote(p.field)}`,
    p.inside.length > 0
      ? `${addLine(p)} ${newLine(p.indent, p.field)} un zem tās ar atkāpi, katru savā rindā: ${p.inside.join(", ")}`
      : p.example
        ? `${addLine(p)} ${newLine(p.indent, p.field)} un aiz kola vērtību, piemēram: ${p.example}`
        : `${addLine(p)} ${newLine(p.indent, p.field)} un aiz kola ierakstiet ${ownWords(p.within, p.field) ?? "vērtību"}`,
  ],
  "field-unknown": (p) => [
    `te nevar būt lauka ${quote(p.field)}`,
    p.owner
      ? `${quote(p.field)} ir lauka ${quote(p.owner.name)} apakšlauks: rakstiet to zem \`${p.owner.name}:\`, rindas sākumā ar ${spaces(p.owner.indent)}`
      : didYouMean(
          p.suggestion,
          isShort(p.allowed)
            ? `Te iespējamie lauki: ${p.allowed.join(", ")}`
            : "Visi lauki uzskaitīti failā content/README.md",
        ),
  ],
  "field-retired": (p) => [
    `lauku ${quote(p.field)} vairs neraksta`,
    "izdzēsiet šo rindu: to, kas vizīti apstiprina, nosaka avotu publicētāji",
  ],
  "field-empty": (p) => [
    `lauks ${quote(p.field)} ir tukšs`,
    p.allowed.length > 0
      ? `ierakstiet vienu no šīm vērtībām: ${labelled(p.field, p.allowed)}`
      : `ierakstiet ${ownWords(p.within, p.field) ?? "vērtību"}${p.example?.includes(": ") ? `, piemēram: ${p.example}` : ""}; ja vērtība nav zināma un lauks nav obligāts, izdzēsiet to`,
  ],
  "field-form": (p) =>
    p.field === ""
      ? [
          "starp abām rindām `---` ir kas cits, nevis lauki",
          `rakstiet katru lauku savas rindas sākumā, bez defises: ${p.inside.join(", ")}`,
        ]
      : [FORM_NEEDED[p.expected](quote(p.field)), fixOfForm(p)],
  "value-unknown": (p) => [
    `lauka ${quote(p.field)} vērtība ir ${quote(p.found)}`,
    didYouMean(p.suggestion, `Jābūt vienai no šīm: ${labelled(p.field, p.allowed)}`),
  ],
  "value-repeated": (p) => [
    `laukā ${quote(p.field)} divreiz minēts ${quote(p.found)}`,
    "atstājiet vienu no abiem",
  ],
  "id-format": (p) => [
    `${quote(p.found)} nevar būt identifikators`,
    writeOr(
      p.suggestion,
      "lietojiet tikai mazos burtus a–z, ciparus un pa vienai defisei starp tiem",
    ),
  ],
  "flag-format": (p) => [
    `lauka ${quote(p.field)} vērtība ir ${quote(p.found)}`,
    writeOr(p.suggestion, "rakstiet `true` (jā) vai `false` (nē)"),
  ],
  "day-format": (p) => [
    `datums ${quote(p.found)} nav pareizajā formātā`,
    writeOr(
      p.suggestion,
      p.isPartial
        ? "rakstiet tik precīzi, cik zināms: `2023`, `2023-02` vai `2023-02-14`"
        : "rakstiet gads-mēnesis-diena, ar diviem cipariem mēnesim un dienai, piemēram, `2019-05-20`",
    ),
  ],
  "day-impossible": (p) => [
    `kalendārā nav ${quote(p.found)}`,
    p.suggestion
      ? `mēneša pēdējā diena ir ${quote(p.suggestion)}; pārbaudiet dienu avotā${p.partial ? ` vai, ja tā nav zināma, rakstiet ${quote(p.partial)}` : ""}`
      : p.partial
        ? `pārbaudiet avotā vai, ja zināms tikai gads, rakstiet \`${p.partial.slice(0, 4)}\``
        : "pārbaudiet mēnesi un dienu avotā",
  ],
  "days-reversed": (p) => [
    `beigu datums ${quote(p.found)} ir pirms sākuma datuma ${quote(p.start)}`,
    "apmainiet datumus vietām vai izlabojiet vienu no tiem",
  ],
  "end-equals-start": () => [
    "`end` ir tas pats datums, kas `start`",
    "izdzēsiet `end`: tas vajadzīgs tikai notikumam, kas ilgst vairāk nekā vienu dienu",
  ],
  "id-not-start": (p) => [
    `faila nosaukums ir ${quote(p.id)}, bet \`start\` ir ${p.found}`,
    "izlabojiet `start` vai pārdēvējiet failu: tā nosaukumam jāsākas ar `start` dienu",
  ],
  "folder-not-year": (p) => [
    `fails ir mapē ${quote(p.folder)}, bet \`start\` ir ${p.found}`,
    "izlabojiet `start` vai pārvietojiet failu uz `start` gada mapi",
  ],
  "planned-past": (p) => [
    `notikums ir plānots, bet tā pēdējā diena ${quote(p.last)} jau ir pagājusi`,
    "rakstiet `held`, ja avots apliecina, ka tas notika, `unconfirmed`, ja tāda avota nav, vai `cancelled`, ja tas atcelts",
  ],
  "changes-order": (p) => [
    `labojums ${quote(p.found)} stāv aiz vēlāka labojuma ${quote(p.before)}`,
    "sakārtojiet labojumus pēc dienas: vecākais vispirms",
  ],
  "day-before-added": (p) => [
    `diena ${quote(p.found)} laukā ${quote(p.field)} ir pirms dienas, kad ieraksts pievienots: ${p.added}`,
    "izlabojiet to dienu, kura nav pareiza: mainīt vai atsaukt var tikai to, kas jau ir pievienots",
  ],
  "day-future": (p) => [
    p.field === "status"
      ? `notikums ir atzīmēts kā noticis, bet tā pēdējā diena ${quote(p.found)} vēl nav pienākusi (šodien ir ${p.today})`
      : `diena ${quote(p.found)} laukā ${quote(p.field)} vēl nav pienākusi (šodien ir ${p.today})`,
    p.field === "status"
      ? "rakstiet `status: planned` vai izlabojiet dienu"
      : "izlabojiet dienu; visbiežāk kļūdains ir gads",
  ],
  "visit-long": (p) => [
    `notikuma ilgums dienās ir ${p.days}: vai gads un mēnesis abos datumos ir pareizi?`,
    "salīdziniet `start` un `end` ar avotu un izlabojiet, ja kāds cipars ir nepareizs",
  ],
  "name-repeated": (p) => [
    `tāds pats ieraksts jau ir: ${quote(p.other)}`,
    "izdzēsiet šo failu un tā vietā visur rakstiet jau esošo; ja tie ir divi dažādi, papildiniet nosaukumu",
  ],
  "visit-repeated": (p) => [
    `tāds pats notikums, ar to pašu dienu un nosaukumu, jau ir failā ${p.other}`,
    "izdzēsiet vienu no failiem; ja tie ir divi notikumi, nosauciet tos atšķirīgi",
  ],
  "topics-many": () => [
    "tematu ir vairāk nekā četri",
    "atstājiet tos, kuriem notikums galvenokārt bija veltīts",
  ],
  "number-format": (p) => [
    `${quote(p.found)} nav kārtas numurs`,
    writeOr(p.suggestion, "rakstiet tikai skaitli, bez punkta un vārdiem: `85`"),
  ],
  "language-unknown": (p) => [
    `${quote(p.found)} nav valodas kods`,
    "rakstiet divus mazos burtus: `en`, `ru`, `lt`",
  ],
  "country-unknown": (p) => [
    `${quote(p.found)} nav valsts kods`,
    writeOr(
      p.suggestion,
      "rakstiet divus lielos burtus pēc ISO 3166-1, piemēram, `LV`, `EE`, `NO`",
    ),
  ],
  "place-and-country": () => [
    "notikumam norādīts gan `place`, gan `country`",
    "izdzēsiet `country`: valsti jau nosaka vieta",
  ],
  "mode-and-place": (p) => [
    `notikums bija tiešsaistē, bet laukā ${quote(p.field)} ir norādīta vieta`,
    `izdzēsiet ${quote(p.field)}; ja daļa dalībnieku bija uz vietas, rakstiet \`mode: hybrid\``,
  ],
  "kind-and-place": (p) => [
    `formāla ES Padomes sanāksme nevar būt notikusi vietā ${quote(p.found)}: tās notiek tikai Briselē un Luksemburgā`,
    "neformālai ministru sanāksmei rakstiet `kind: ministers`; citādi izlabojiet vietu",
  ],
  "countries-latvia": () => [
    "laukā `countries` ir Latvija, bet tur raksta tikai pārējās valstis",
    "izdzēsiet `LV`; Latvijas pārstāvjus raksta laukā `participants`",
  ],
  "coordinate-format": (p) => [
    `${quote(p.found)} nav koordināta`,
    writeOr(
      p.suggestion,
      "rakstiet grādus ar diviem cipariem aiz punkta, vispirms platumu: `at: [56.95, 24.11]`",
    ),
  ],
  "participant-form": (p) => [
    p.misplaced === null
      ? "dalībniekam jābūt vai nu `person`, vai `group`"
      : p.misplaced.owner === "person"
        ? `pie personas ir lauks ${quote(p.misplaced.field)}`
        : p.misplaced.field === "role"
          ? "pie grupas ir lauks `role`"
          : "grupai ir gan `country`, gan `organisation`",
    p.misplaced !== null
      ? MISPLACED[p.misplaced.owner](p.misplaced.field)
      : p.belongs
        ? `${quote(p.belongs)} pieder dalībniekam virs tā: izdzēsiet defisi un ielieciet tās vietā atstarpi, lai rinda sāktos zem \`person\``
        : "rakstiet `person: id` (un `role`, ja amats bija cits) vai `group:` ar `lv` un `en` zem tā",
  ],
  "person-side": (p) => [
    p.hasBoth
      ? "personai ir gan `country`, gan `organisation`"
      : "nav norādīts, ko persona pārstāv",
    p.hasBoth
      ? "atstājiet to, ko persona pārstāv: valsti vai organizāciju"
      : "pievienojiet rindu `country:` ar valsts kodu (ministrijas un tās padotības iestāžu darbiniekiem `country: LV`) vai `organisation:` ar organizāciju",
  ],
  "role-unclear": (p) => [
    p.count === 0
      ? `failā content/people/${p.person}.md nav amata, kas atbilstu datumam ${p.day}`
      : `failā content/people/${p.person}.md datumam ${p.day} atbilst vairāki amati`,
    `pievienojiet šim dalībniekam \`role:\` ar \`lv\`, \`en\` un \`level\` zem tā vai personas failā izlabojiet amata laiku (\`from\`, \`to\`); tagad tur ir: ${roleTerms(p.roles)}`,
  ],
  "parent-loop": () => [
    "sekojot laukam `parent`, nonāk atpakaļ pie tās pašas organizācijas",
    "izdzēsiet `parent` vai norādiet organizāciju, kuras daļa tā ir",
  ],
  "organisation-unknown": (p) => [
    `organizācijai ${quote(p.found)} nav faila mapē content/organisations`,
    didYouMean(
      p.suggestion,
      "Jaunai organizācijai vispirms vajadzīgs fails mapē content/organisations",
      p.name?.lv,
    ),
  ],
  "organisation-withdrawn": (p) => [
    `organizācija ${quote(p.found)} ir atsaukta`,
    "izdzēsiet šo atsauci vai norādiet citu organizāciju",
  ],
  "organisation-draft": (p) => [
    `organizācija ${quote(p.found)} ir melnraksts, un tās lapas vēl nav`,
    "vispirms publicējiet organizāciju (izdzēsiet `draft` tās failā) vai pierakstiet `draft: true` arī šeit",
  ],
  "person-unknown": (p) => [
    `personai ${quote(p.found)} nav faila mapē content/people`,
    didYouMean(p.suggestion, `Jaunai personai vispirms vajadzīgs fails mapē content/people`),
  ],
  "place-unknown": (p) => [
    `vietai ${quote(p.found)} nav faila mapē content/places`,
    didYouMean(p.suggestion, `Jaunai vietai vispirms vajadzīgs fails mapē content/places`),
  ],
  "publisher-unknown": (p) => [
    `publicētājam ${quote(p.found)} nav faila mapē content/publishers`,
    didYouMean(
      p.suggestion,
      `Jaunam publicētājam vispirms vajadzīgs fails mapē content/publishers`,
    ),
  ],
  "topic-unknown": (p) => [
    `tematam ${quote(p.found)} nav faila mapē content/topics`,
    didYouMean(p.suggestion, "Jaunam tematam vispirms vajadzīgs fails mapē content/topics"),
  ],
  "series-unknown": (p) => [
    `ciklam ${quote(p.found)} nav faila mapē content/series`,
    didYouMean(p.suggestion, "Jaunam ciklam vispirms vajadzīgs fails mapē content/series"),
  ],
  "source-repeated": (p) => [
    p.field === "url"
      ? `avots ar adresi ${quote(p.found)} šajā failā jau ir`
      : `avots ar nosaukumu ${quote(p.found)} šajā failā jau ir`,
    p.field === "url" ? "izdzēsiet vienu no abiem" : "dodiet vienam no abiem citu `id`",
  ],
  "source-unknown": (p) => [
    `šī faila avotu sarakstā nav ${quote(p.found)}`,
    didYouMean(p.suggestion, `Jaunu avotu pievienojiet laukam \`sources\` ar savu \`id\``),
  ],
  "source-unused": (p) => [
    `uz avotu ${quote(p.found)} neatsaucas neviens fakts un neviens teikums`,
    `pievienojiet teikumam [nosaukums](#${p.found}) vai izdzēsiet avotu`,
  ],
  "link-malformed": (p) => [
    /\s/.test(p.found.trim())
      ? `adresē ir atstarpe: ${quote(p.found)}`
      : `${quote(p.found)} nav pilna adrese`,
    /^<.*>$/.test(p.found)
      ? "izdzēsiet `<` un `>`"
      : writeOr(p.suggestion, "pārkopējiet no pārlūka visu adresi, kas sākas ar https://"),
  ],
  "link-sample": (p) => [
    `adrese ir tikai paraugs: ${quote(p.found)}`,
    "pārkopējiet no pārlūka visu adresi; daudzpunktes tajā nedrīkst būt",
  ],
  "link-not-https": (p) => [
    `${quote(p.found)} sākas ar http://`,
    "rakstiet https:// un pārbaudiet, vai adrese atveras; http drīkst būt tikai avotam laukā `sources`",
  ],
  "link-no-scheme": (p) => [
    `${quote(p.found)} sākas ar divām slīpsvītrām`,
    `rakstiet \`https:${p.found}\``,
  ],
  "link-deceptive": (p) => [
    `adrese izskatās citāda, nekā ir: ${quote(p.found)} ved uz ${quote(p.host)}`,
    "atveriet īsto lapu un pārkopējiet adresi no pārlūka; tajā nedrīkst būt `@` pirms vietnes nosaukuma, `\\` un citu rakstību burti latīņu burtu vietā",
  ],
  "link-joined": (p) => [
    `kopā ir divas adreses: ${quote(p.found)}`,
    "atstājiet vienu; otru rakstiet kā atsevišķu avotu vai saiti",
  ],
  "link-private": (p) => [
    `adresi ${quote(p.found)} var atvērt tikai šajā datorā vai iestādes iekšējā tīklā`,
    "norādiet adresi, ko var atvērt ikviens; ja tādas nav, šo avotu nevar izmantot",
  ],
  "link-redirector": (p) => [
    `${quote(p.host)} tikai pāradresē uz citu lapu, un to, kas tur bijis, vēlāk vairs nevarēs uzzināt`,
    p.suggestion === null
      ? "atveriet saiti un pārkopējiet no pārlūka tās lapas adresi, kas atvērās"
      : `rakstiet ${quote(p.suggestion)}`,
  ],
  "link-tracking": (p) => [
    `adresē ir pielikums, ar ko uzskaita lasītājus: ${quote(p.found)}`,
    `rakstiet ${quote(p.suggestion ?? "")}`,
  ],
  "publisher-host": (p) => [
    `publicētājs ir ${quote(p.found)}, bet visiem pārējiem avotiem no ${p.host} tas ir ${quote(p.other)}`,
    `pārbaudiet, kas avotu publicējis; ja tā ir kļūda, rakstiet ${quote(p.other)}`,
  ],
  "link-broken": () => [
    "saite nav uzrakstīta līdz galam, un lasītājs redzētu tās zīmes",
    "rakstiet [vārdi](adrese) bez atstarpes starp `]` un `(`; adresē nedrīkst būt atstarpes",
  ],
  "link-empty": () => [
    "saitei nav teksta, uz kura noklikšķināt",
    "ierakstiet kvadrātiekavās, kurp saite ved",
  ],
  "link-inside-unknown": (p) => [
    `šajā vietnē nav lapas ${quote(p.found)}`,
    didYouMean(
      p.suggestion,
      `Atveriet vajadzīgo lapu un pārkopējiet adresi, sākot ar /lv/ vai /en/`,
    ),
  ],
  "link-inside-moved": (p) => [
    `lapai ${quote(p.found)} tagad ir cita adrese`,
    `rakstiet ${quote(p.to)}`,
  ],
  "link-inside-language": (p) => [
    `saite ${quote(p.found)} ved uz lapu otrā valodā`,
    `rakstiet ${quote(p.to)}`,
  ],
  "link-inside-gone": (p) => [
    p.status === "draft"
      ? `lapa ${quote(p.found)} vēl ir melnraksts`
      : `ieraksts ${quote(p.found)} ir atsaukts`,
    "izdzēsiet saiti (vārdus var atstāt) vai norādiet citu lapu",
  ],
  "markdown-html": (p) => [
    `tekstā ir HTML: ${quote(p.found)}, un to lapā nerāda`,
    "rakstiet Markdown: **trekns**, [saite](https://...), `## virsraksts`; zīmi “mazāks par” rakstiet `\\<`",
  ],
  "markdown-image": () => [
    "tekstā ir attēls, bet attēlus lapā nerāda",
    "izdzēsiet izsaukuma zīmi, lai paliktu saite, vai izdzēsiet visu",
  ],
  "heading-level": (p) => [
    `virsraksta līmenis ${quote(p.found)} te neder`,
    `rakstiet ${quote(p.needed)}: pirmais virsraksts ir \`##\`, un nākamais drīkst būt ne vairāk kā vienu līmeni zemāks`,
  ],
  "heading-form": () => [
    "šī rinda nav pareizi pierakstīts virsraksts",
    "virsrakstu raksta vienā rindā: `## Vārdi`, ar atstarpi aiz zīmēm; rindas `---` vai `===` zem teksta neliek",
  ],
  "text-deep": () => [
    "sarakstos vai citātos ir pārāk daudz līmeņu vai vienā rindkopā pārāk daudz zīmju",
    "vienkāršojiet: pietiek ar diviem saraksta līmeņiem; garu rindkopu sadaliet ar tukšu rindu",
  ],
  "text-unexpected": () => [
    "zem laukiem ir teksts, bet šādam failam to nerāda",
    "izdzēsiet to; piezīmi redaktoriem rakstiet starp laukiem rindā, kas sākas ar `#`",
  ],
  "text-markup": (p) => MARKUP[p.kind](quote(p.found)),
  "text-placeholder": (p) => [
    `te palicis teksts, kas bija jānomaina: ${quote(p.found)}`,
    "uzrakstiet īsto tekstu; ja tas nav zināms un lauks nav obligāts, izdzēsiet lauku",
  ],
  "text-language": (p) => [
    p.lang === "en"
      ? `latviešu teksta vietā ir teksts angļu valodā: ${quote(p.found)}`
      : `angļu teksta vietā ir teksts latviešu valodā: ${quote(p.found)}`,
    p.lang === "en"
      ? "uzrakstiet to latviski; angļu teksta vieta ir .en.md failā vai apakšlaukā `en`"
      : "uzrakstiet to angliski; latviešu teksta vieta ir .lv.md failā vai apakšlaukā `lv`",
  ],
  "text-script": (p) => [
    `vārds nav rakstīts ar latīņu burtiem: ${quote(p.found)}`,
    "atveidojiet to latīņu burtiem; oriģinālu var likt iekavās aiz tā",
  ],
  "text-capitals": (p) => [
    `vārdi rakstīti ar lielajiem burtiem: ${quote(p.found)}`,
    "rakstiet ar mazajiem burtiem; lielie paliek saīsinājumos, teikuma sākumā un īpašvārdos",
  ],
  "text-emoji": (p) => [`tekstā ir attēlzīme ${quote(p.found)}`, "izdzēsiet to"],
  "english-fact": (p) => [
    `${quote(p.field)} ir fakts, bet ierakstīts angļu failā`,
    "izdzēsiet to šeit: fakti ir tikai .lv.md failā un attiecas uz abām valodām",
  ],
  "english-alone": (p) => [
    "angļu failam blakus nav latviešu faila",
    p.suggestion
      ? `pārdēvējiet šo failu par ${p.suggestion}; ja tas ir cita ieraksta tulkojums, pievienojiet ${p.latvian}`
      : `pievienojiet ${p.latvian}, pārdēvējiet šo failu tāpat kā latviešu failu vai izdzēsiet to`,
  ],
  "english-missing": (p) => [
    "svarīgam ierakstam nav angļu teksta: tajā piedalījās ministrs vai tas iekļauts ministrijas sarakstā",
    `pievienojiet failu ${p.english}`,
  ],
  "english-source-unknown": (p) => [
    `latviešu faila avotu sarakstā nav ${quote(p.found)}`,
    didYouMean(p.suggestion, `Avotus uzskaita tikai .lv.md failā`),
  ],
  "translation-stale": (p) => [
    `tulkojums ir vecāks par latviešu tekstu: ${quote(p.found)} tam vairs neatbilst`,
    `pārskatiet angļu tekstu un pēc tam nomainiet tā rindu \`translates:\` ar šo: translates: ${p.hash}`,
  ],
  "translation-part": (p) => [
    p.isMissing
      ? `angļu failā nav ${p.part === "outcome" ? "rezultāta, kas ir" : "teksta, kas ir"} latviešu failā`
      : `latviešu failā nav ${p.part === "outcome" ? "rezultāta, kas ir" : "teksta, kas ir"} angļu failā`,
    p.part === "outcome"
      ? "ierakstiet `outcome:` abos failos vai nevienā"
      : "rakstiet tekstu zem laukiem abos failos vai nevienā",
  ],
  "id-repeated": (p) => [
    `identifikators ${quote(p.id)} jau pieder failam ${p.other}`,
    "pārdēvējiet šo failu: aiz datuma ielieciet citu nosaukumu",
  ],
  "formerly-taken": (p) => [
    `agrākais identifikators ${quote(p.id)} jau pieder failam ${p.other}`,
    "viena adrese nekad neved uz diviem ierakstiem: izdzēsiet to šeit vai tur",
  ],
  "formerly-itself": () => [
    "laukā `formerly` ir tas pats identifikators, kas failam jau ir",
    "izdzēsiet to: laukā `formerly` raksta tikai agrākos nosaukumus",
  ],
  "draft-published": (p) => [
    `${quote(p.id)} jau ir publicēts, tāpēc vairs nevar būt melnraksts`,
    "izdzēsiet `draft`; ja ieraksts jānoņem no vietnes, ierakstiet `withdrawn:` ar `day`, `lv` un `en` zem tā",
  ],
  "address-format": (p) => [
    `${quote(p.found)} nav publicēta adrese`,
    "šo sarakstu ar roku nelabo, to papildina `npm run addresses`; atjaunojiet rindu no repozitorija vēstures",
  ],
  "address-vanished": (p) => [
    `adrese ${quote(p.found)} ir publicēta, bet tās faila vairs nav`,
    p.suggestion
      ? `ja fails tagad ir ${quote(p.suggestion)}, ierakstiet tajā: formerly: [${p.id}]`
      : `atjaunojiet failu; ja tas pārdēvēts, ierakstiet jaunajā failā \`formerly: [${p.id}]\`; ja ieraksts jānoņem, atjaunojiet failu un ierakstiet tajā \`withdrawn\``,
  ],
  "style-range": (p) => [
    `starp skaitļiem ir defise: ${quote(p.found)}`,
    `rakstiet domuzīmi bez atstarpēm: \`${p.found.replace("-", "–")}\``,
  ],
  "style-initial": (p) => [
    `aiz iniciāļa ${quote(p.found)} trūkst atstarpes`,
    `rakstiet ${quote(p.suggestion)}`,
  ],
  "style-date": (p) => [
    `aiz skaitļa ${quote(p.found)} trūkst atstarpes`,
    `rakstiet ${quote(p.suggestion)}`,
  ],
  "style-quotes": (p) => [
    `${/"/.test(p.found) ? "taisnās pēdiņas" : "citas valodas pēdiņas"}: ${quote(p.found)}`,
    `rakstiet ${quote(p.suggestion)}`,
  ],
  "style-word": (p) => [`šeit neder ${quote(p.found)}`, `rakstiet ${quote(p.suggestion)}`],
  "title-stop": () => ["virsraksta beigās ir punkts", "izdzēsiet punktu"],
  "summary-long": (p) => [
    `kopsavilkums ir par garu: rakstzīmju skaits ${p.length}, pieļaujamais skaits ${p.most}`,
    "atstājiet galveno; pārējo rakstiet laukā `outcome` vai tekstā zem laukiem",
  ],
  "tense-future": (p) => [
    `par to, kas jau pagājis, teikts ${quote(p.found)}`,
    `rakstiet ${quote(p.suggestion)}`,
  ],
  "name-form": (p) => [
    `latviešu tekstā vārds rakstīts oriģinālvalodā: ${quote(p.found)}`,
    `rakstiet ${quote(p.latvian)} vajadzīgajā locījumā; oriģināls pirmajā reizē ir iekavās aiz tā`,
  ],
};
