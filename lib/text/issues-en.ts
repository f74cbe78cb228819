import { plural } from "#lib/locale/plurals";
import type { IssueWords } from "./issues";

const meant = (nearest: string | undefined, sentence: string, name?: string) =>
  nearest ? `did you mean \`${nearest}\`${name ? ` (${name})` : ""}? ${sentence}` : lower(sentence);
const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
const instead = (mended: string | undefined, otherwise: string) =>
  mended ? `write \`${mended}\`` : otherwise;
const isShort = (words = "") => words.split(", ").length <= 12;

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];
const spaces = (number = "") =>
  `${NUMBERS[Number(number)] ?? number} ${plural("en", Number(number), { one: "space", other: "spaces" })}`;
const indented = (number = "") =>
  number === "0" ? "is not indented" : `is indented by ${spaces(number)}`;

/** What only the editor knows, by field. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  title: "the title",
  summary: "one or two sentences",
  name: "the name",
  lv: "the words in Latvian",
  en: "the words in English",
  "withdrawn.lv": "the reason in Latvian",
  "withdrawn.en": "the reason in English",
  day: "the day as YYYY-MM-DD",
  start: "the day as YYYY-MM-DD",
  added: "the day as YYYY-MM-DD",
  url: "the whole address from the browser",
};
const own = (within: string | undefined, field = "") =>
  OWN_WORDS[`${within}.${field}`] ?? OWN_WORDS[field];
/** Where a line is added and how it begins. */
const added = (p: Readonly<Record<string, string>>) => {
  const below = p["isItem"] ? "to this item " : p["within"] ? `under \`${p["within"]}:\` ` : "";
  const begins = Number(p["indent"]) > 0 ? ` that begins with ${spaces(p["indent"])}:` : "";
  return `${below}add the line${begins}`.replace("add the line that", "add a line that");
};
const margin = (p: Readonly<Record<string, string>>) => " ".repeat(Number(p["indent"]));

const FORM_NEEDED: Readonly<Record<string, (field: string) => string>> = {
  item: (field) => `an item of \`${field}\` must begin with the name of a field and a colon`,
  object: (field) => `\`${field}\` must have fields of its own below it`,
  record: (field) => `\`${field}\` must have fields of its own below it`,
  array: (field) => `\`${field}\` must be a list`,
  string: (field) => `\`${field}\` must be one value, no list and no fields of its own`,
  tuple: (field) => `\`${field}\` must be two numbers`,
};
const FORMS: Readonly<Record<string, string>> = {
  object:
    "write fields of its own below it, each on a line indented by two spaces, such as `lv:` and `en:`",
  record: "write fields of its own below it, each on a line indented by two spaces",
  array: "write a list: `[a, b]`, or lines that begin with `- `",
  string: "write one value on the same line, no list and no fields of its own",
  tuple: "write two numbers in brackets: `[56.95, 24.11]`",
};

const formMend = (p: Readonly<Record<string, string>>) => {
  const rest = p["inside"] ? ` and under it ${p["inside"]}` : "";
  if (p["mended"] && p["expected"] === "array") {
    return `put the value in brackets: \`${p["mended"]}\``;
  }
  if (p["mended"]) {
    const group = "; write a group as `- group:` with `lv:` and `en:` below it";
    return `write the line \`${p["mended"]}\`${rest}${p["field"] === "participants" ? group : ""}`;
  }
  return p["inside"]
    ? `write its parts further in, each on a line of its own: ${p["inside"]}`
    : (FORMS[p["expected"] ?? ""] ?? "compare another file");
};

/** What happened and the mend, in English, by rule id. */
export const issuesEn: IssueWords = {
  "file-stray": (p) => [
    p["english"]
      ? `the name of \`${p["found"]}\` lacks its language at the end: \`.lv\` or \`.en\``
      : `\`${p["found"]}\` has no place in the content folder`,
    p["english"]
      ? `rename it to \`${p["mended"]}\`; if its text is English, to \`${p["english"]}\``
      : p["mended"]
        ? `rename it to \`${p["mended"]}\`: a name has small letters a–z, digits and hyphens only`
        : "visits are visits/YYYY/YYYY-MM-DD-slug.lv.md and .en.md (small letters a–z, digits, hyphens); content/README.md describes the other folders",
  ],
  "file-large": (p) => [
    `the file is too large: ${p["size"]} kB, at most ${p["most"]} kB are allowed`,
    "shorten the text; link to pictures and documents instead of putting them in",
  ],
  "file-not-utf8": () => [
    "the file is not UTF-8 text, so Latvian letters cannot be read",
    "open it in an editor and save it with the encoding UTF-8",
  ],
  "page-missing": () => [
    "the file is missing, and the site cannot be without it",
    "restore it from the repository's history",
  ],
  "character-control": (p) => [
    `the line has an invisible control character ${p["code"]}`,
    "remove it; typing the place anew is safest",
  ],
  "character-bidi": (p) => [
    `the line has an invisible sign ${p["code"]} that changes the direction of text`,
    "remove it; typing the place anew is safest",
  ],
  "character-invisible": (p) => [
    `the line has an invisible sign ${p["code"]}`,
    "remove it; it mostly comes along with copied text",
  ],
  "character-lost": () => [
    "the line has the sign “�”: a letter was lost when the text was copied in a wrong encoding",
    "write the lost letter",
  ],
  "fence-missing": (p) => [
    p["found"] ? `the first line is \`${p["found"]}\`` : "the first line is empty",
    "put a line with nothing but `---` at the very beginning of the file",
  ],
  "fence-misspelt": (p) => [
    `the line \`${p["found"]}\` is almost, but not quite, \`---\``,
    "leave exactly three hyphens and nothing else in it, no space after them either",
  ],
  "fence-language": (p) => [
    `the first line has something after \`---\`: \`${p["found"]}\``,
    "leave only `---`: fields are YAML and never written in another language",
  ],
  "fence-open": () => [
    "the line `---` that ends the fields is missing",
    "put a line with nothing but `---` after the last field",
  ],
  "yaml-colon": (p) => [
    "the value has a second colon with a space after it, so the name of the field has no clear end",
    `put the value in quotes: "${p["value"]}"`,
  ],
  "yaml-no-colon": () => [
    "the line has no colon between the name of the field and its value",
    "write `field: value`; begin a line that goes on with the text above with two spaces",
  ],
  "yaml-indent": (p) => [
    p["line"]
      ? `line ${p["line"]} ${indented(p["indent"])}, but line ${p["above"]} above it ${indented(p["aboveIndent"])}`
      : "the indentation does not fit the lines above",
    `${p["line"] ? "check both lines: " : ""}fields of one level begin in one column; fields below another are indented by two spaces`,
  ],
  "yaml-tab": (p) => [
    "the line is indented with a tab",
    p["tabs"] === "1" && p["spaces"]
      ? "remove the tab and put two spaces in its place"
      : p["spaces"]
        ? `remove the tabs and indent the line with ${spaces(p["spaces"])}`
        : "remove the tab and indent with spaces",
  ],
  "yaml-quote": (p) => [
    p["found"]
      ? `there is text after the closing quote: \`${p["found"]}\``
      : "a quote is opened and not closed",
    "put quotes at the beginning and the end of the value; within the text write “ ”",
  ],
  "yaml-escape": () => [
    "the quoted value has a backslash `\\`, which means something else here",
    "remove the backslash or put the value in single quotes: '...'",
  ],
  "yaml-list": () => [
    "the list in brackets is not separated or closed",
    "write `[first, second]`, with a comma between words and `]` at the end; put a text that begins with `[` or `{` in quotes",
  ],
  "yaml-alias": () => [
    "the value begins with `&` or `*`, which in YAML refers to another place",
    "write the value itself; put a text that does begin with that sign in quotes",
  ],
  "yaml-tag": () => [
    "the value begins with `!` or `%`, which in YAML is an instruction",
    "remove it; put a text that does begin with that sign in quotes",
  ],
  "yaml-remark": (p) => [
    `the text \`${p["found"]}\` would be lost: in YAML all after a space and \`#\` is a remark`,
    "put the whole value in quotes; write a remark on a line of its own that begins with `#`",
  ],
  "yaml-document": () => [
    "the fields are closed here, but they go on below this line",
    "remove this line, so that all fields stand between the first and the last `---`",
  ],
  "yaml-syntax": (p) => [
    p["value"]
      ? `the value begins with \`${p["found"]}\`, which means something else in YAML`
      : "this place cannot be read as a field",
    p["value"]
      ? `put the value in quotes: "${p["value"]}"`
      : "write `field: value`; put a value with unusual signs in quotes; compare another file",
  ],
  "field-repeated": (p) => [`the field stands twice: \`${p["found"]}\``, "keep one of the two"],
  "field-missing": (p) => [
    `\`${p["field"]}\` is missing`,
    p["inside"]
      ? `${added(p)} \`${margin(p)}${p["field"]}:\` and under it, further in, each on a line of its own: ${p["inside"]}`
      : p["example"]
        ? `${added(p)} \`${margin(p)}${p["field"]}:\` and after the colon the value, for example: ${p["example"]}`
        : `${added(p)} \`${margin(p)}${p["field"]}:\` and write after the colon ${own(p["within"], p["field"]) ?? "the value"}`,
  ],
  "field-unknown": (p) => [
    `\`${p["field"]}\` is not a field here`,
    p["owner"]
      ? `\`${p["field"]}\` is a field of \`${p["owner"]}\`: write it under \`${p["owner"]}:\`, with ${spaces(p["indent"])} at the beginning of the line`
      : meant(
          p["nearest"],
          isShort(p["allowed"])
            ? `The fields here: ${p["allowed"]}`
            : "content/README.md lists all fields",
        ),
  ],
  "field-empty": (p) => [
    `\`${p["field"]}\` is empty`,
    p["allowed"]
      ? `write one of these values: ${p["allowed"]}`
      : `write ${own(p["within"], p["field"]) ?? "a value"}${p["example"]?.includes(": ") ? `, for example: ${p["example"]}` : ""}; where none is known and none is required, remove the field`,
  ],
  "field-form": (p) => [
    FORM_NEEDED[p["expected"] ?? ""]?.(p["field"] ?? "") ??
      `the value of \`${p["field"]}\` does not fit`,
    formMend(p),
  ],
  "value-unknown": (p) => [
    `\`${p["field"]}\` is \`${p["found"]}\``,
    meant(p["nearest"], `It must be one of: ${p["allowed"]}`),
  ],
  "value-repeated": (p) => [
    `\`${p["field"]}\` names \`${p["found"]}\` twice`,
    "keep one of the two",
  ],
  "id-format": (p) => [
    `\`${p["found"]}\` cannot be an id`,
    instead(p["mended"], "use small letters a–z, digits and single hyphens between them only"),
  ],
  "flag-format": (p) => [
    `\`${p["field"]}\` is \`${p["found"]}\``,
    instead(p["mended"], "write `true` or `false`"),
  ],
  "day-format": (p) => [
    `\`${p["found"]}\` is not written as a day`,
    instead(
      p["mended"],
      p["partial"]
        ? "write it as exactly as it is known: `2023`, `2023-02` or `2023-02-14`"
        : "write year-month-day with two digits for month and day, such as `2019-05-20`",
    ),
  ],
  "day-impossible": (p) => [
    `the calendar has no \`${p["found"]}\``,
    p["mended"]
      ? `the last day of the month is \`${p["mended"]}\`; check the day in the source${p["partial"] ? ` or, where it is not known, write \`${p["partial"]}\`` : ""}`
      : p["partial"]
        ? `check the source or, where only the year is known, write \`${p["partial"].slice(0, 4)}\``
        : "check month and day in the source",
  ],
  "days-reversed": (p) => [
    `the end \`${p["found"]}\` is before the start \`${p["start"]}\``,
    "exchange the days or mend one of them",
  ],
  "end-equals-start": () => [
    "`end` is the same day as `start`",
    "remove `end`: it is only for visits longer than one day",
  ],
  "id-not-start": (p) => [
    `the file is named \`${p["id"]}\`, but \`start\` is ${p["found"]}`,
    "mend `start` or rename the file: its name must begin with the day of `start`",
  ],
  "folder-not-year": (p) => [
    `the file stands in the folder \`${p["folder"]}\`, but \`start\` is ${p["found"]}`,
    "mend `start` or move the file to the folder of the year of `start`",
  ],
  "country-unknown": (p) => [
    `\`${p["found"]}\` is not a country code`,
    instead(p["mended"], "write two capital letters of ISO 3166-1, such as `LV`, `EE`, `NO`"),
  ],
  "place-and-country": () => [
    "the visit has both `place` and `country`",
    "remove `country`: the place already says it",
  ],
  "coordinate-format": (p) => [
    `\`${p["found"]}\` is not a coordinate`,
    instead(
      p["mended"],
      "write degrees with two decimals after a point, latitude first: `at: [56.95, 24.11]`",
    ),
  ],
  "participant-form": (p) => [
    "a participant must be either `person` or `group`",
    p["belongs"]
      ? `\`${p["belongs"]}\` belongs to the participant above: replace the hyphen with a space, so that the line begins below \`person\``
      : "write `person: id` (and `role` if the role was another) or `group:` with `lv` and `en` below it",
  ],
  "role-unclear": (p) => [
    p["count"] === "0"
      ? `\`${p["person"]}\` has no role in content/people.md that fits ${p["day"]}`
      : `\`${p["person"]}\` has several roles in content/people.md that fit ${p["day"]}`,
    `add \`role:\` with \`lv\` and \`en\` below it to this participant, or mend the time of the role (\`from\`, \`to\`) in content/people.md; it now has: ${p["terms"]}`,
  ],
  "parent-loop": () => [
    "following `parent`, the organisation comes back to itself",
    "remove `parent` or name the organisation it is part of",
  ],
  "organisation-unknown": (p) => [
    `\`${p["found"]}\` is an organisation without a profile`,
    meant(
      p["nearest"],
      "A new organisation needs its file in content/organisations first",
      p["nameEn"],
    ),
  ],
  "organisation-withdrawn": (p) => [
    `the organisation \`${p["found"]}\` has been withdrawn`,
    "remove this reference or name another organisation",
  ],
  "organisation-draft": (p) => [
    `the organisation \`${p["found"]}\` is a draft and has no page yet`,
    "publish the organisation first (remove `draft` from its file) or write `draft: true` here, too",
  ],
  "person-unknown": (p) => [
    `\`${p["found"]}\` is not in content/people.md`,
    meant(p["nearest"], `A new person needs an entry in content/people.md first`),
  ],
  "place-unknown": (p) => [
    `\`${p["found"]}\` is not in content/places.md`,
    meant(p["nearest"], `A new place needs an entry in content/places.md first`),
  ],
  "publisher-unknown": (p) => [
    `\`${p["found"]}\` is not in content/publishers.md`,
    meant(p["nearest"], `A new publisher needs an entry in content/publishers.md first`),
  ],
  "source-unknown": (p) => [
    `\`${p["found"]}\` is not among the sources of this file`,
    meant(p["nearest"], `Add a new source to \`sources\` with its \`id\``),
  ],
  "source-unused": (p) => [
    `no fact and no sentence refers to the source \`${p["found"]}\``,
    `put [name](#${p["found"]}) after a sentence or remove the source`,
  ],
  "link-malformed": (p) => [
    /\s/.test(p["found"]?.trim() ?? "")
      ? `the address has a space in it: \`${p["found"]}\``
      : `\`${p["found"]}\` is not a complete address`,
    /^<.*>$/.test(p["found"] ?? "")
      ? "remove `<` and `>`"
      : instead(p["mended"], "copy the whole address from the browser, beginning with https://"),
  ],
  "link-sample": (p) => [
    `the address is only a sample: \`${p["found"]}\``,
    "copy the whole address from the browser; it has no dots in place of its end",
  ],
  "link-not-https": (p) => [
    `\`${p["found"]}\` begins with http://`,
    "write https:// and check that the address opens; http is allowed only for a source in `sources`",
  ],
  "link-no-scheme": (p) => [
    `\`${p["found"]}\` begins with two slashes`,
    `write \`https:${p["found"]}\``,
  ],
  "link-broken": () => [
    "the link is not complete, and readers would see its signs",
    "write [words](address) without a space between `]` and `(`; an address has no spaces",
  ],
  "link-empty": () => [
    "the link has no words to press",
    "write in the brackets where the link leads",
  ],
  "link-inside-unknown": (p) => [
    `this site has no page \`${p["found"]}\``,
    meant(p["nearest"], `Open the page and copy its address, beginning with /lv/ or /en/`),
  ],
  "link-inside-moved": (p) => [
    `the page \`${p["found"]}\` has another address now`,
    `write \`${p["to"]}\``,
  ],
  "link-inside-language": (p) => [
    `the link \`${p["found"]}\` leads to a page in the other language`,
    `write \`${p["to"]}\``,
  ],
  "link-inside-gone": (p) => [
    `the page \`${p["found"]}\` is a draft or withdrawn`,
    "remove the link or name another page",
  ],
  "markdown-html": (p) => [
    `the text has HTML: \`${p["found"]}\`, which no page shows`,
    "write Markdown: **bold**, [link](https://...), `## heading`; write the sign “less than” as `\\<`",
  ],
  "markdown-image": () => [
    "the text has a picture, and no page shows pictures",
    "remove the exclamation mark to keep a link, or remove all of it",
  ],
  "heading-level": (p) => [
    `the heading level \`${p["found"]}\` does not fit here`,
    `write \`${p["needed"]}\`: the first heading is \`##\`, and each deeper one goes down one level`,
  ],
  "heading-form": () => [
    "the line would become a heading other than it looks, or none at all",
    "write a heading on one line: `## Words`, with a space after the signs; put no line `---` or `===` below a text",
  ],
  "text-deep": () => [
    "lists, quotations or signs stand too deep or too dense here",
    "make it simpler: a list within a list is the deepest one needs; divide a long paragraph with an empty line",
  ],
  "english-fact": (p) => [
    `\`${p["field"]}\` is a fact and stands in an English file`,
    "remove it here: facts stand only in the .lv.md file and hold for both languages",
  ],
  "english-alone": (p) => [
    "the English file has no Latvian one beside it",
    p["nearest"]
      ? `rename this file to ${p["nearest"]}; if it translates another entry, add ${p["latvian"]}`
      : `add ${p["latvian"]}, give this file the Latvian one's name, or remove it`,
  ],
  "english-source-unknown": (p) => [
    `\`${p["found"]}\` is not among the sources of the Latvian file`,
    meant(p["nearest"], `Sources are listed only in the .lv.md file`),
  ],
  "translation-stale": (p) => [
    `the translation is older than the Latvian text: \`${p["found"]}\` no longer fits it`,
    `read the English text again, then put this line in: translates: ${p["hash"]}`,
  ],
  "id-repeated": (p) => [
    `the id \`${p["id"]}\` already belongs to ${p["other"]}`,
    "rename this file: put another slug after the day",
  ],
  "formerly-taken": (p) => [
    `the former id \`${p["id"]}\` already belongs to ${p["other"]}`,
    "one address never leads to two records: remove it here or there",
  ],
  "formerly-itself": () => [
    "`formerly` names the id that the file already has",
    "remove it: `formerly` is for earlier names only",
  ],
  "draft-published": (p) => [
    `\`${p["id"]}\` has been published and cannot be a draft again`,
    "remove `draft`; to take the entry off the site, write `withdrawn:` with `day`, `lv` and `en` below it",
  ],
  "address-format": (p) => [
    `\`${p["found"]}\` is not a published address`,
    "nobody edits this list by hand, `npm run addresses` adds to it; restore the line from the repository's history",
  ],
  "address-vanished": (p) => [
    `the address \`${p["found"]}\` has been published, but its file is gone`,
    p["nearest"]
      ? `if the file is now \`${p["nearest"]}\`, write in it: formerly: [${p["id"]}]`
      : `restore the file; if it was renamed, write \`formerly: [${p["id"]}]\` in the new one; to take the entry off the site, restore the file and write \`withdrawn\` in it`,
  ],
  "style-range": (p) => [
    `there is a hyphen between numbers: \`${p["found"]}\``,
    `write an en dash without spaces: \`${p["found"]?.replace("-", "–")}\``,
  ],
  "style-initial": (p) => [
    `there is no space after the initial \`${p["found"]}\``,
    `write \`${p["mended"]}\``,
  ],
  "style-date": (p) => [
    `there is no space after the number \`${p["found"]}\``,
    `write \`${p["mended"]}\``,
  ],
  "style-quotes": (p) => [`straight quotes: \`${p["found"]}\``, `write \`${p["mended"]}\``],
};
