import { join } from "node:path";
import { expect, test } from "vitest";
import { report } from "#lib/content/issues/report";
import type { LoadOptions } from "#lib/content/load";
import { LANGS } from "#lib/model/lang";
import {
  afterFixes,
  check,
  ENGLISH,
  edited,
  FIXTURES,
  type Files,
  PAGE,
  VISIT,
  withFile,
} from "./sound";

const TITLE = "Tikšanās ar Frontex izpilddirektoru Rīgā";
const SUMMARY = "Ministrs un Frontex izpilddirektors sprieda par robežu pārvaldību.";
const ENGLISH_TITLE = "Meeting with the Executive Director of Frontex in Riga";
const ENGLISH_SUMMARY = "The minister and the Executive Director discussed border management.";
const URL_OF_SOURCE = "https://www.iem.gov.lv/lv/sadarbiba-ar-starptautiskajam-organizacijam";
const PROFILE = "organisations/frontex.lv.md";
const PERSON = "people/fabrice-leggeri.md";

/** A change of one file of the sound folder. */
type Change = readonly [path: string, from: string, to: string];

const titled = (title: string): Change => [VISIT, `title: ${TITLE}`, `title: ${title}`];
const told = (summary: string): Change => [VISIT, `summary: ${SUMMARY}`, `summary: ${summary}`];
const inEnglish = (summary: string): Change => [ENGLISH, ENGLISH_SUMMARY, summary];
const at = (url: string): Change => [VISIT, `url: ${URL_OF_SOURCE}`, `url: ${url}`];
const HEADING = "## Ministrijas nosauktās vizītes\n";
const below = (text: string): Change => [PAGE, HEADING, `${text}\n\n${HEADING}`];
const printed = (title: string): Change => [
  VISIT,
  "publisher: iem",
  `publisher: iem\n    title: ${title}`,
];
const recorded = (lines: string): Change => [VISIT, "added: 2026-11-24", lines];
const changed = (day: string, added = "2026-11-24"): Change =>
  recorded(
    `added: ${added}\nchanges:\n  - day: ${day}\n    kind: correction\n    lv: Izlabota vieta.\n    en: Place corrected.`,
  );
const linked = (target: string): Change => below(`Ministrija [par to stāsta](${target}).`);

/** What an editor may write or paste that can be read and is still not right, and whether `--fix` mends all of it. */
const MISTAKES: readonly (readonly [what: string, change: Change, isFixed?: boolean])[] = [
  ["a letter and its macron apart in a title", titled(TITLE.normalize("NFD")), true],
  ["the same in an id", [VISIT, "place: riga", "place: ri\u0304ga"]],
  ["the same in a text", below("Ministri Ri\u0304ga\u0304 vienojās."), true],
  [
    "the same in an English file",
    inEnglish("The minister met Mr Ģirģens in Riga.".normalize("NFD")),
    true,
  ],
  [
    "a letter and its macron apart, and an invisible sign, in one word",
    titled("Tikšanās ar Frontex Ri\u0304\u2060ga\u0304\u00ad, Latvijā"),
    true,
  ],
  ["a ligature of a PDF", told("Ministrs apmeklēja ﬁrmu."), true],
  ["bold letters of a social network", titled("𝐓𝐢𝐤𝐬𝐚𝐧𝐚𝐬 Rīgā"), true],
  ["letters of full width", titled("Ｆｒｏｎｔｅｘ Rīgā"), true],
  ["the sign of Kelvin for a letter", titled("\u212Aopīga sēde Rīgā"), true],
  ["a Cyrillic letter in an id", [VISIT, "place: riga", "place: rigа"], true],
  ["a Cyrillic letter in a title", titled("Tikšanās ar Frоntex Rīgā"), true],
  ["a Greek letter in a name", [PERSON, "name: Fabrice", "name: Fαbrice"]],
  [
    "a Greek capital in a name",
    [PERSON, "name: Fabrice Leggeri", "name: Fabrice Leggeri\nspellings: [Leggerι, Νorton]"],
  ],
  ["a word half in Cyrillic", told("Ministrs apmeklēja Mосква pilsētu.")],
  ["a word in Cyrillic", titled("Tikšanās Москва")],
  ["an abbreviation in Cyrillic that looks Latin", told("Ministrs runāja par ЕС robežām.")],
  ["a word in Greek in an English file", inEnglish("The minister visited Αθήνα.")],
  ["a word in Chinese", titled("Tikšanās 北京")],
  ["a sentence in Cyrillic below the fields", below("Министры встретились в Риге.")],
  ["a soft hyphen", titled("Tikšanās ar Frontex izpild\u00addirektoru Rīgā"), true],
  ["a zero width space before a word", titled(`\u200b${TITLE}`), true],
  ["a zero width space between words", titled("Tikšanās\u200bRīgā")],
  ["a zero width non-joiner in an id", [VISIT, "[frontex]", "[front\u200cex]"]],
  ["a word joiner at the end of an address", at(`${URL_OF_SOURCE}\u2060`), true],
  ["a byte order mark in a text", below("\ufeffMinistri vienojās."), true],
  ["a Hangul filler", titled(`${TITLE} \u3164`), true],
  ["a blank Braille pattern", titled(`${TITLE} \u2800`)],
  ["invisible tags", told(`${SUMMARY}\u{e0041}\u{e0042}`), true],
  ["a variation selector", told(`${SUMMARY}\ufe0e`), true],
  ["an interlinear annotation", told(`${SUMMARY}\ufff9`), true],
  ["a left-to-right mark", at(`${URL_OF_SOURCE}\u200e`), true],
  ["a right-to-left override in an address", at("https://www.iem.gov.lv/\u202evl")],
  ["an isolate in a title", titled(`\u2068${TITLE}\u2069`), true],
  ["bold words in HTML", titled("Tikšanās ar <strong>Frontex</strong> Rīgā")],
  ["a line break in HTML", told("Ministrs runāja.<br/>Direktors runāja.")],
  ["a comment in HTML", told("Ministrs un direktors runāja. <!-- pārbaudīt -->")],
  ["a no-break space in HTML", told("Ministrs&nbsp;un direktors runāja par robežām.")],
  ["a quotation mark in HTML", titled("Tikšanās ar &quot;Frontex&quot; Rīgā")],
  ["a number for a letter in HTML", titled("R&#299;gas sanāksme")],
  ["an ampersand in the title of a source", printed("Sadarb&amp;iba")],
  ["italics in the title of a source", printed("Par <i>Frontex</i>")],
  ["bold words in Markdown", titled("Tikšanās ar **Frontex** Rīgā")],
  ["italics in Markdown", told("Ministrs *un* direktors runāja par robežām.")],
  ["underlined words in Markdown", told("Ministrs _un_ direktors runāja par robežām.")],
  ["code in Markdown", told("Ministrs apmeklēja `frontex` Rīgā.")],
  [
    "a heading in Markdown",
    [VISIT, `summary: ${SUMMARY}`, `summary: "## Ministrs un direktors runāja."`],
  ],
  ["a link in a summary", told("Ministrs un [direktors](https://frontex.europa.eu/) runāja.")],
  ["an address in a summary", told("Ministrs runāja, sk. https://www.iem.gov.lv/lv.")],
  ["an address without its scheme", told("Ministrs runāja (www.iem.gov.lv/lv).")],
  [
    "an address in a doubt",
    [VISIT, "sources:", "doubt:\n  lv: Sk. https://www.iem.gov.lv/lv\n  en: Not clear.\nsources:"],
  ],
  [
    "an address in an English summary",
    inEnglish("The minister spoke, see https://www.iem.gov.lv/en."),
  ],
  ["the sample of the handbook", told("Viens vai divi teikumi par to, kas notika.")],
  ["the sample in English", inEnglish("One or two sentences about what happened.")],
  ["a text of printers", told("Lorem ipsum dolor sit amet.")],
  ["a note of a programmer", told("TODO pajautāt nodaļai.")],
  ["question marks", titled("Tikšanās ar ??? Rīgā")],
  ["crosses in place of a name", titled("Tikšanās ar xxx Rīgā")],
  ["words that ask for words", titled("Šeit ierakstiet nosaukumu")],
  ["the same the other way round", told("Ierakstiet šeit kopsavilkumu.")],
  ["words that ask for words in English", [ENGLISH, ENGLISH_TITLE, "Insert the title here"]],
  ["a hyphen in place of words", told('"-"')],
  ["a word that says there is none", told("nav")],
  ["a trial", titled("Test")],
  ["keys pressed at random", titled("asdf")],
  ["a note of a programmer below the fields", below("Ministri vienojās. TBD")],
  ["a Latvian title in the English file", [ENGLISH, ENGLISH_TITLE, TITLE]],
  ["a Latvian summary in the English file", inEnglish(SUMMARY)],
  [
    "a Latvian text below English fields",
    [
      PROFILE.replace(".lv.", ".en."),
      "- On 30 May",
      "Ministrs Rīgā tikās ar izpilddirektoru, un viņi runāja par robežas apsardzību.\n\n- On 30 May",
    ],
  ],
  ["an English title in the Latvian file", titled(ENGLISH_TITLE)],
  ["an English summary in the Latvian file", told(ENGLISH_SUMMARY)],
  [
    "an English text below Latvian fields",
    below("The ministers agreed on the protection of the external border."),
  ],
  [
    "an English role for a Latvian one",
    [PERSON, "lv: Frontex izpilddirektors", "lv: Director of the Agency for the External Borders"],
  ],
  [
    "a Latvian role for an English one",
    [
      PERSON,
      "en: Executive Director of Frontex",
      "en: izpilddirektors, kas vada aģentūru un tās valdi",
    ],
  ],
  ["a title in capitals", titled("TIKŠANĀS AR FRONTEX IZPILDDIREKTORU RĪGĀ")],
  [
    "some words in capitals",
    told("Ministrs un direktors ĻOTI DAUDZAS STUNDAS sprieda par robežām."),
  ],
  ["a pictograph in a title", titled(`${TITLE} 🇱🇻`)],
  ["a pictograph in a summary", told("Ministrs un direktors sprieda par robežām ✅")],
  ["a heart with its selector", inEnglish("The minister and the director met ❤️.")],
  ["German quotation marks", titled("Tikšanās ar „Frontex” Rīgā"), true],
  ["German and straight quotation marks", titled('Tikšanās ar „Frontex" Rīgā'), true],
  ["French quotation marks with spaces", titled("Tikšanās ar « Frontex » Rīgā"), true],
  ["quotation marks of three kinds", told('Ministrs „A" un "B", un «C» runāja.'), true],
  ["a name before the host", at("https://www.iem.gov.lv@evil.example/")],
  ["a name and a password", at("https://www.iem.gov.lv:443@evil.example/lv")],
  ["a backslash in the host", at("https://www.iem.gov.lv\\@evil.example/")],
  ["a backslash in the path", at("https://www.iem.gov.lv\\lv\\jaunumi")],
  ["a Cyrillic letter in the host", at("https://www.іem.gov.lv/lv")],
  ["the same in letters of ASCII", at("https://www.xn--em-goc.gov.lv/lv")],
  ["a host all of look-alikes", at("https://www.хор.lv/")],
  ["a fraction slash in the host", at("https://www.iem.gov.lv⁄evil.example/")],
  ["two addresses without a space", at("https://www.iem.gov.lv/lvhttps://frontex.europa.eu/")],
  ["two addresses with a comma", at("https://www.iem.gov.lv/lv,https://frontex.europa.eu/")],
  ["the scheme twice", at("https://https://www.iem.gov.lv/lv")],
  ["an address of one's own computer", at("http://localhost:3000/lv")],
  ["the number of one's own computer", at("http://127.0.0.1/lv")],
  ["the same in another notation", at("http://0x7f.1/lv")],
  ["the same of version 6", at("http://[::1]/lv")],
  ["an address of version 4 in one of version 6", at("http://[::ffff:10.0.0.5]/lv")],
  ["a number of an internal network", at("https://10.20.30.40/lv")],
  ["a local number of version 6", at("http://[fe80::1]/lv")],
  ["a host without a dot", at("http://intranets/jaunumi/1")],
  ["an internal host", at("https://portals.iem.local/lv")],
  [
    "a redirector of Facebook",
    at("https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.iem.gov.lv%2Flv%3Ffbclid%3D1&h=AT"),
    true,
  ],
  [
    "a redirector of Google",
    at("https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.iem.gov.lv%2Flv&usg=A"),
    true,
  ],
  [
    "a redirector of Outlook",
    at(
      "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.iem.gov.lv%2Flv&data=05",
    ),
    true,
  ],
  [
    "a redirector to a redirector",
    at(
      "https://www.google.com/url?url=https%3A%2F%2Fwww.google.com%2Furl%3Furl%3Dhttps%3A%2F%2Fiem.gov.lv",
    ),
  ],
  [
    "a redirector to an internal page",
    at("https://www.google.lv/url?q=http%3A%2F%2Fintranets%2Flv"),
  ],
  ["a short address", at("https://bit.ly/3abcDEF")],
  ["a short address of X", at("https://t.co/abcDEF")],
  ["a translated page", at("https://www-iem-gov-lv.translate.goog/lv?_x_tr_sl=lv")],
  ["a page passed on by Google", at("https://www.google.com/amp/s/www.iem.gov.lv/lv")],
  ["a campaign in an address", at(`${URL_OF_SOURCE}?utm_source=facebook&utm_medium=social`), true],
  [
    "a campaign between other parameters",
    at(`${URL_OF_SOURCE}?id=5&fbclid=IwAR0&lang=lv#saturs`),
    true,
  ],
  ["a campaign in a link of a text", linked(`${URL_OF_SOURCE}?gclid=1`), true],
  ["a redirector in a link of a text", linked("https://lnkd.in/abc")],
  ["a deceptive link of a text", linked("https://www.iem.gov.lv@evil.example/")],
  [
    "an internal site of an organisation",
    [PROFILE, "summary:", "site: https://frontex.intranet/\nsummary:"],
  ],
  [
    "a copy on one's own computer",
    [VISIT, "publisher: iem", "publisher: iem\n    archived: https://localhost/kopija"],
  ],
  ["a mail address that is none", linked("mailto:iem.gov.lv")],
  ["an online meeting in a city", [VISIT, "mode: in_person", "mode: online"]],
  [
    "an online meeting in a country",
    [VISIT, "place: riga\nmode: in_person", "country: LV\nmode: online"],
  ],
  [
    "an online meeting in a region",
    [VISIT, "place: riga\nmode: in_person", "area:\n  lv: Latgale\n  en: Latgale\nmode: online"],
  ],
  ["a formal Council in Riga", [VISIT, "kind: bilateral_meeting", "kind: eu_council"]],
  [
    "a formal Council in Norway",
    [
      VISIT,
      "place: riga\nmode: in_person\nkind: bilateral_meeting",
      "country: NO\nmode: in_person\nkind: eu_council",
    ],
  ],
  [
    "Latvia among the other countries",
    [VISIT, "participants:", "countries: [LV, EE]\nparticipants:"],
  ],
  [
    "the wrong publisher of a host",
    [
      VISIT,
      "    publisher: iem",
      "    publisher: iem\n  - url: https://frontex.europa.eu/1\n    publisher: frontex\n  - url: https://www.frontex.europa.eu/2\n    publisher: baltic-times",
    ],
  ],
  ["an entry added tomorrow", recorded("added: 2027-01-01")],
  ["a change of next year", changed("2027-11-25")],
  ["a change before the entry", changed("2025-11-25")],
  [
    "a withdrawal to come",
    recorded(
      "added: 2026-11-24\nwithdrawn:\n  day: 2027-01-01\n  lv: Avots atsaukts.\n  en: The source was withdrawn.",
    ),
  ],
  [
    "a withdrawal before the entry",
    recorded(
      "added: 2026-11-24\nwithdrawn:\n  day: 2026-11-23\n  lv: Avots atsaukts.\n  en: The source was withdrawn.",
    ),
  ],
  ["a source of next year", [VISIT, "publisher: iem", "publisher: iem\n    published: 2027"]],
  [
    "a meeting that is held until a day to come",
    [VISIT, "start: 2019-05-30", "start: 2019-05-30\nend: 2027-05-30"],
  ],
  ["an id of a source twice", [PROFILE, "- id: iem", "- id: frontex"]],
  [
    "text below a person",
    [PERSON, "language: en\n---\n", "language: en\n---\n\nAģentūras vadītājs.\n"],
  ],
  ["text below a place", ["places/riga.md", "24.11]\n---\n", "24.11]\n---\nGalvaspilsēta.\n"]],
  [
    "text below a publisher",
    ["publishers/iem.md", "ministry\n---\n", "ministry\n---\n\n## Piezīmes\n"],
  ],
];

/** What looks like such a mistake and is none. */
const RIGHT: readonly (readonly [what: string, change: Change])[] = [
  ["a mail address", linked("mailto:pasts@iem.gov.lv")],
  ["a mail address with a subject", linked("mailto:pasts@iem.gov.lv?subject=Arh%C4%ABvs")],
  [
    "a name in Latvian in an English text",
    inEnglish("The minister visited “Iekšlietu ministrija” in Riga."),
  ],
  ["names with Latvian letters alone", inEnglish("Sandis Ģirģens, Žaneta Ozoliņa, Ēriks Ķēniņš")],
  [
    "an English name in a Latvian text",
    told("Ministrs piedalījās sanāksmē “Council of the Baltic Sea States”."),
  ],
  ["an original name in brackets", told("Ministrs runāja Kijivā (Київ) un Atēnās (Αθήνα).")],
  ["abbreviations in capitals", titled("MONEYVAL un GRECO novērtējums Rīgā")],
  ["a number in Roman figures", titled("XXX starptautiskā sanāksme Rīgā")],
  ["an ampersand, an asterisk and a comparison", told("R&D un G20 * valstis, kur 2 < 3 un 5 > 4.")],
  ["a trademark and a degree", told("Ministrs apmeklēja Siemens™ rūpnīcu, kur bija 20 °C.")],
  ["a letter with a mark that has no other form", told("Ministrs tikās ar M̧ājid al Anṣārī.")],
  ["an address in the title of a source", printed("Jaunumi www.iem.gov.lv vietnē")],
  [
    "a pictograph, capitals and Cyrillic in the title of a source",
    printed("СРОЧНО 🔥 VISIEM LASĪTĀJIEM"),
  ],
  [
    "an address of an archive with another in it",
    at("https://web.archive.org/web/2020/https://www.iem.gov.lv/lv?utm_source=a"),
  ],
  ["an address as a parameter", at("https://www.iem.gov.lv/print?url=https://www.iem.gov.lv/lv")],
  [
    "a parameter that names a page",
    at("https://ec.europa.eu/avservices/shotlist.cfm?ref=62040&id=utm"),
  ],
  ["letters of Latvian in a host", at("https://www.rīga.lv/lv")],
  ["a host all in Cyrillic", at("https://кремль.рф/новости")],
  ["a sign @ in a path", at("https://medium.com/@iem/raksts")],
  ["a public number", at("http://193.178.151.10/lv")],
  ["an online meeting without a place", [VISIT, "place: riga\nmode: in_person", "mode: online"]],
  [
    "a formal Council in Luxembourg",
    [
      VISIT,
      "place: riga\nmode: in_person\nkind: bilateral_meeting",
      "country: LU\nmode: in_person\nkind: eu_council",
    ],
  ],
  ["a change of the day on which the entry was added", changed("2026-12-31", "2026-12-31")],
  ["a source of this year", [VISIT, "publisher: iem", "publisher: iem\n    published: 2026"]],
];

const folder = ([path, from, to]: Change): Files => edited(path, from, to);

test.each(LANGS)(
  "each mistake of facts and words has its answer in %s, and no other one",
  async (lang) => {
    const answers = MISTAKES.map(([what, change]) => {
      const { issues } = check(folder(change));
      expect(issues, what).not.toEqual([]);
      return `## ${what}\n\n${report(issues, lang)}`;
    });
    const golden = join(process.cwd(), FIXTURES, `slips/facts.${lang}.txt`);
    await expect(answers.join("\n")).toMatchFileSnapshot(golden);
  },
);

const mistakes = MISTAKES.map(([what, change, isFixed = false]) => ({ what, change, isFixed }));

test.each(mistakes)(
  "`--fix` mends it wholly or leaves it to a person: $what",
  ({ change, isFixed }) => {
    const [path] = change;
    const { issues } = afterFixes(path, folder(change).get(path) ?? Buffer.from(""));
    expect(issues.length === 0).toBe(isFixed);
  },
);

test.each(RIGHT)("nothing is said of %s", (_, change) => {
  expect(check(folder(change)).issues).toEqual([]);
});

test("days to come are looked for only where the day of today is given, and not of what is planned", () => {
  const held = folder([VISIT, "start: 2019-05-30", "start: 2019-05-30\nend: 2027-05-30"]);
  const rules = (files: Files, options?: LoadOptions) =>
    check(files, options).issues.map(({ rule }) => rule);
  expect(rules(held)).toEqual(["day-future", "visit-long"]);
  expect(rules(held, {})).toEqual(["visit-long"]);
  const planned = Buffer.from(held.get(VISIT) ?? "")
    .toString()
    .replace(": held", ": planned");
  expect(rules(withFile(VISIT, planned))).toEqual(["visit-long"]);
});
