import { plural } from "#lib/locale/plurals";
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
    : `did you mean ${quote(suggestion)}${name === undefined ? "" : ` (${name})`}? ${sentence}`;
const writeOr = (suggestion: string | null, otherwise: string) =>
  suggestion === null ? otherwise : `write ${quote(suggestion)}`;

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];
const spaces = (count: number) =>
  `${NUMBERS[count] ?? count} ${plural("en", count, { one: "space", other: "spaces" })}`;
const indented = (count: number) =>
  count === 0 ? "is not indented" : `is indented by ${spaces(count)}`;

/** "U+200B (zero width space)" */
const named = ({ code, name }: IssueParams["character-bidi"]) =>
  name === null ? code : `${code} (${name.en})`;

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
const ownWords = (within: string | null, field: string) =>
  OWN_WORDS[`${within}.${field}`] ?? OWN_WORDS[field];
/** Where a line is added and how it begins. */
const addLine = (p: IssueParams["field-missing"]) => {
  const below = p.isItem ? "to this item " : p.within ? `under \`${p.within}:\` ` : "";
  const begins = p.indent > 0 ? ` that begins with ${spaces(p.indent)}:` : "";
  return `${below}add the line${begins}`.replace("add the line that", "add a line that");
};

const FORM_NEEDED: Readonly<Record<ExpectedForm, (field: string) => string>> = {
  item: (field) => `an item of ${field} must begin with the name of a field and a colon`,
  object: (field) => `${field} must have fields of its own below it`,
  array: (field) => `${field} must be a list`,
  string: (field) => `${field} must be one value, no list and no fields of its own`,
  tuple: (field) => `${field} must be two numbers`,
};
const FORMS: Readonly<Record<ExpectedForm, string>> = {
  item: "compare another file",
  object:
    "write fields of its own below it, each on a line indented by two spaces, such as `lv:` and `en:`",
  array: "write a list: `[a, b]`, or lines that begin with `- `",
  string: "write one value on the same line, no list and no fields of its own",
  tuple: "write two numbers in brackets: `[56.95, 24.11]`",
};

const fixOfForm = (p: IssueParams["field-form"]) => {
  const rest = p.inside.length > 0 ? ` and under it ${p.inside.join(", ")}` : "";
  if (p.suggestion !== null && p.expected === "array") {
    return `put the value in brackets: ${quote(p.suggestion)}`;
  }
  if (p.suggestion !== null) {
    const group = "; write a group as `- group:` with `lv:` and `en:` below it";
    return `write the line ${quote(p.suggestion)}${rest}${p.field === "participants" ? group : ""}`;
  }
  return p.inside.length > 0
    ? `write its parts further in, each on a line of its own: ${p.inside.join(", ")}`
    : FORMS[p.expected];
};

/** What to do with a field that a participant cannot have. */
const MISPLACED = {
  person: (field: string) =>
    field === "level"
      ? "delete this line: the level stands with the role, in the person’s file or in `role`"
      : "delete this line: whom a person speaks for is in the person’s file in content/people",
  group: (field: string) =>
    field === "role"
      ? "delete `role`: the group’s name says its role, and `level` the level of its highest office"
      : "keep whom the group speaks for: the country or the organisation; a mixed group has neither",
};

/** What a file without a place in the folder is, and what becomes of it; `name` is what it was most likely meant to be. */
const STRAY: Readonly<Record<StrayKind, (found: string, name: string | null) => IssueText>> = {
  leftover: (found) => [
    `${quote(found)} was left behind by a program, and the content does not need it`,
    "delete it",
  ],
  copy: (found, name) => [
    `${quote(found)} is a copy of another file`,
    name === null
      ? "delete it; if it is a new entry, give it a name of its own without spaces and brackets"
      : `delete it if there is ${quote(name)}; else rename it to that`,
  ],
  picture: (found) => [
    `${quote(found)} is a picture, and the content folder has none and pages show none`,
    "delete it; a text can link to a picture on another site",
  ],
  document: (found, name) => [
    `${quote(found)} is a document, and the content folder has text files only`,
    name === null
      ? "delete it; a text can link to a document on another site"
      : `copy its text to ${quote(name)} and delete this file`,
  ],
};

const UNREADABLE: Readonly<Record<UnreadableReason, (found: string) => IssueText>> = {
  folder: (found) => [
    `${quote(found)} is a folder, and a file should have that name`,
    "rename or delete the folder; the text of an entry is in a file of this name",
  ],
  link: (found) => [
    `${quote(found)} is no file but a link or another special entry`,
    "delete it and put the file itself in its place",
  ],
  denied: (found) => [
    `${quote(found)} cannot be opened: reading it is not permitted`,
    "permit reading the file, or delete it and add it again",
  ],
};

const MARKUP: Readonly<Record<MarkupKind, (found: string) => IssueText>> = {
  html: (found) => [
    `the text has HTML: ${found}, and readers would see it`,
    "leave the words only",
  ],
  entity: (found) => [
    `the text has the HTML code ${found}, and readers would see it in place of the sign that it means`,
    "write the sign itself",
  ],
  markdown: (found) => [
    `text of one line has formatting: ${found}, and readers would see its signs`,
    "leave the words only; the text below the fields may be formatted",
  ],
  address: (found) => [
    `text of one line has the address ${found}, which would be no link`,
    "delete it; a source belongs in `sources`, another link in the text below the fields",
  ],
};

/** What happened and the fix, in English, by rule id. */
export const messagesEn: Messages = {
  "file-stray": (p) => {
    if (p.kind !== null) return STRAY[p.kind](p.found, p.suggestion);
    if (p.english !== null && p.suggestion !== null) {
      return [
        `the name of ${quote(p.found)} lacks its language at the end: \`.lv\` or \`.en\``,
        `rename it to ${quote(p.suggestion)}; if its text is English, to ${quote(p.english)}`,
      ];
    }
    return [
      `${quote(p.found)} has no place in the content folder`,
      p.suggestion === null
        ? "visits are visits/YYYY/YYYY-MM-DD-slug.lv.md and .en.md (small letters a–z, digits, hyphens); content/README.md describes the other folders"
        : `rename it to ${quote(p.suggestion)}${hasPlainName(p.found) ? "" : ": a name has small letters a–z, digits and hyphens only"}`,
    ];
  },
  "file-large": (p) => [
    `the file is too large: ${p.size} kB, at most ${p.most} kB are allowed`,
    "shorten the text; link to pictures and documents instead of putting them in",
  ],
  "file-unreadable": (p) => UNREADABLE[p.reason](p.found),
  "file-not-text": (p) => [
    `the file is a ${p.found} document whose name was changed, not text`,
    "open the document, copy its text and save this file as plain text (UTF-8)",
  ],
  "file-not-utf8": (p) => [
    p.isUtf16
      ? "the file is saved as UTF-16, which Windows calls “Unicode”, and not as UTF-8"
      : "the file is not UTF-8 text, so Latvian letters cannot be read",
    "open it in an editor and save it with the encoding UTF-8 (in Notepad: “Save as”, “Encoding: UTF-8”)",
  ],
  "page-missing": () => [
    "the file is missing, and the site cannot be without it",
    "restore it from the repository's history",
  ],
  "page-unknown": (p) => [
    `the site has no page ${quote(p.found)}`,
    `rename the file; the pages are: ${p.allowed.join(", ")}`,
  ],
  "character-control": (p) => [
    `the line has an invisible control character ${p.code}`,
    "remove it; typing the place anew is safest",
  ],
  "character-bidi": (p) => [
    `the line has an invisible sign that changes the direction of text: ${named(p)}`,
    "remove it; typing the place anew is safest",
  ],
  "character-invisible": (p) => [
    `the line has an invisible sign: ${named(p)}`,
    "remove it; it mostly comes along with copied text",
  ],
  "character-lost": () => [
    "the line has the sign “�”: a letter was lost when the text was copied in a wrong encoding",
    "write the lost letter",
  ],
  "character-mojibake": (p) => [
    `the text was saved in a wrong encoding: ${quote(p.found)}${p.suggestion === null ? "" : `, which should be ${quote(p.suggestion)}`}; spoilt letters in the file: ${p.count}`,
    "restore the text from the file’s history, or copy it again and save it with the encoding UTF-8",
  ],
  "character-form": (p) => [
    p.isSplit
      ? `in ${quote(p.found)} a letter and its mark (macron, cedilla, caron or another) are two separate characters`
      : `${quote(p.found)} has special characters in place of plain letters`,
    `type the word anew: ${quote(p.suggestion)}; such characters come along with text from PDF files and ornamental text, and no search finds them`,
  ],
  "character-alike": (p) => [
    `${quote(p.found)} has a letter of another script, ${quote(p.letter)} (${p.code}), among its Latin ones`,
    writeOr(p.suggestion, "type the word anew with letters of one script"),
  ],
  "merge-marker": (p) => [
    p.first === p.last
      ? "the line has a marker that merging two versions of the file left behind"
      : `lines ${p.first} to ${p.last} have two versions of this place that were not made one`,
    p.first === p.last
      ? "delete this line, and check that no text around it stands twice"
      : "keep the right version; delete the other and the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
  ],
  "fence-missing": (p) => [
    p.found === null ? "the file is empty" : `the first line is ${quote(p.found)}`,
    p.found === null
      ? "put the sample of content/README.md in and change its values, or delete the file"
      : "put a line with nothing but `---` at the very beginning of the file",
  ],
  "fence-late": (p) => [
    p.found === null
      ? `there ${p.line === 2 ? "is an empty line" : "are empty lines"} above \`---\``
      : `there is text above \`---\`, which stands in line ${p.line} only: ${quote(p.found)}`,
    p.found === null
      ? `delete ${p.line === 2 ? "it" : "them"}: the first line of the file must be \`---\``
      : "delete this text or move it below the fields: the first line of the file must be `---`",
  ],
  "fence-misspelt": (p) => [
    `the line ${quote(p.found)} is almost, but not quite, \`---\``,
    "write exactly three hyphens and nothing else in it, no space after them either",
  ],
  "fence-code": (p) => [
    `the line ${quote(p.found)} marks code, but fields stand between \`---\``,
    p.isExtra
      ? "delete this line and the one that ends the code; keep the lines `---`"
      : "write `---` in place of each such line",
  ],
  "fence-language": (p) => [
    `the first line has something after \`---\`: ${quote(p.found)}`,
    p.field === null
      ? "leave only `---`: fields are YAML and never written in another language"
      : `leave only \`---\` and move ${quote(p.field)} to the next line`,
  ],
  "fence-open": () => [
    "the line `---` that ends the fields is missing",
    "put a line with nothing but `---` after the last field",
  ],
  "yaml-space": (p) => [
    p.found === "-"
      ? "the space after the hyphen is missing"
      : "the space after the colon is missing",
    `write ${quote(p.suggestion)}`,
  ],
  "yaml-no-break": (p) => [
    "the line has a no-break space, which looks like a space but does not separate fields",
    `delete it and write the line with plain spaces: ${quote(p.suggestion)}; no-break spaces come along from Word and web pages`,
  ],
  "yaml-item": (p) => [
    `the item begins with ${quote(p.found)} and not with a hyphen`,
    `write ${quote(p.suggestion)}`,
  ],
  "yaml-colon": (p) => [
    "the value has a second colon with a space after it, so the name of the field has no clear end",
    `put the value in quotes: "${shorten(p.value)}"`,
  ],
  "yaml-no-colon": () => [
    "the line has no colon between the name of the field and its value",
    "write `field: value`; begin a line that goes on with the text above with two spaces",
  ],
  "yaml-indent": (p) => [
    p.lines
      ? `line ${p.lines.line} ${indented(p.lines.indent)}, but line ${p.lines.above} above it ${indented(p.lines.aboveIndent)}`
      : "the indentation does not fit the lines above",
    `${p.lines ? "check both lines: " : ""}fields of one level begin in one column; fields below another are indented by two spaces`,
  ],
  "yaml-tab": (p) => [
    p.isIndent
      ? "the line is indented with a tab"
      : "there is a tab after the hyphen and not a space",
    p.spaces === 0
      ? "remove the tab: this line is not indented"
      : p.isIndent
        ? `remove the ${p.tabs === 1 ? "tab" : "tabs"} and indent the line with ${p.spaces === null ? "spaces" : spaces(p.spaces)}`
        : "remove the tab and put a space in its place",
  ],
  "yaml-quote": (p) => [
    p.found
      ? `there is text after the closing quote: ${quote(p.found)}`
      : p.curly
        ? `the value begins with a straight quote \`"\` and ends with ${quote(p.curly)}`
        : "a quote is opened and not closed",
    p.curly
      ? 'write a straight quote `"` at the end as well'
      : "put quotes at the beginning and the end of the value; within the text write “ ”",
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
    `the text ${quote(p.found)} would be lost: in YAML all after a space and \`#\` is a remark`,
    "put the whole value in quotes; write a remark on a line of its own that begins with `#`",
  ],
  "yaml-document": (p) => [
    p.isSecond
      ? "below the fields, this line begins a second set of fields"
      : "the fields are closed here, but they go on below this line",
    p.isSecond
      ? "a file has one entry: delete the fields that are too much or, if they are another entry, move it to its own file"
      : "remove this line, so that all fields stand between the first and the last `---`",
  ],
  "yaml-syntax": (p) => [
    p.value
      ? `the value begins with ${quote(p.value.charAt(0))}, which means something else in YAML`
      : "this place cannot be read as a field",
    p.value
      ? `put the value in quotes: "${shorten(p.value)}"`
      : "write `field: value`; put a value with unusual signs in quotes; compare another file",
  ],
  "field-repeated": (p) => [
    `the field stands twice: ${quote(p.found)}`,
    p.isList
      ? `move the items below this line to the end of the list below the first ${quote(p.field)} and delete this line only`
      : "keep one of the two",
  ],
  "field-missing": (p) => [
    `${quote(p.field)} is missing`,
    p.inside.length > 0
      ? `${addLine(p)} ${newLine(p.indent, p.field)} and under it, further in, each on a line of its own: ${p.inside.join(", ")}`
      : p.example
        ? `${addLine(p)} ${newLine(p.indent, p.field)} and after the colon the value, for example: ${p.example}`
        : `${addLine(p)} ${newLine(p.indent, p.field)} and write after the colon ${ownWords(p.within, p.field) ?? "the value"}`,
  ],
  "field-unknown": (p) => [
    `${quote(p.field)} is not a field here`,
    p.owner
      ? `${quote(p.field)} is a field of ${quote(p.owner.name)}: write it under \`${p.owner.name}:\`, with ${spaces(p.owner.indent)} at the beginning of the line`
      : didYouMean(
          p.suggestion,
          isShort(p.allowed)
            ? `The fields here: ${p.allowed.join(", ")}`
            : "content/README.md lists all fields",
        ),
  ],
  "field-retired": (p) => [
    `${quote(p.field)} is not written any more`,
    "delete this line: what confirms a visit follows from the publishers of its sources",
  ],
  "field-empty": (p) => [
    `${quote(p.field)} is empty`,
    p.allowed.length > 0
      ? `write one of these values: ${p.allowed.join(", ")}`
      : `write ${ownWords(p.within, p.field) ?? "a value"}${p.example?.includes(": ") ? `, for example: ${p.example}` : ""}; where none is known and none is required, remove the field`,
  ],
  "field-form": (p) =>
    p.field === ""
      ? [
          "between the two lines `---` there is something other than fields",
          `write each field at the beginning of a line of its own, without a hyphen: ${p.inside.join(", ")}`,
        ]
      : [FORM_NEEDED[p.expected](quote(p.field)), fixOfForm(p)],
  "value-unknown": (p) => [
    `${quote(p.field)} is ${quote(p.found)}`,
    didYouMean(p.suggestion, `It must be one of: ${p.allowed.join(", ")}`),
  ],
  "value-repeated": (p) => [
    `${quote(p.field)} names ${quote(p.found)} twice`,
    "keep one of the two",
  ],
  "id-format": (p) => [
    `${quote(p.found)} cannot be an id`,
    writeOr(p.suggestion, "use small letters a–z, digits and single hyphens between them only"),
  ],
  "flag-format": (p) => [
    `${quote(p.field)} is ${quote(p.found)}`,
    writeOr(p.suggestion, "write `true` or `false`"),
  ],
  "day-format": (p) => [
    `${quote(p.found)} is not written as a day`,
    writeOr(
      p.suggestion,
      p.isPartial
        ? "write it as exactly as it is known: `2023`, `2023-02` or `2023-02-14`"
        : "write year-month-day with two digits for month and day, such as `2019-05-20`",
    ),
  ],
  "day-impossible": (p) => [
    `the calendar has no ${quote(p.found)}`,
    p.suggestion
      ? `the last day of the month is ${quote(p.suggestion)}; check the day in the source${p.partial ? ` or, where it is not known, write ${quote(p.partial)}` : ""}`
      : p.partial
        ? `check the source or, where only the year is known, write \`${p.partial.slice(0, 4)}\``
        : "check month and day in the source",
  ],
  "days-reversed": (p) => [
    `the end ${quote(p.found)} is before the start ${quote(p.start)}`,
    "exchange the days or mend one of them",
  ],
  "end-equals-start": () => [
    "`end` is the same day as `start`",
    "remove `end`: it is only for visits longer than one day",
  ],
  "id-not-start": (p) => [
    `the file is named ${quote(p.id)}, but \`start\` is ${p.found}`,
    "mend `start` or rename the file: its name must begin with the day of `start`",
  ],
  "folder-not-year": (p) => [
    `the file stands in the folder ${quote(p.folder)}, but \`start\` is ${p.found}`,
    "mend `start` or move the file to the folder of the year of `start`",
  ],
  "planned-past": (p) => [
    `the visit is planned, but its last day ${quote(p.last)} is over`,
    "write `held` if a source says that it took place, `unconfirmed` if none does, or `cancelled`",
  ],
  "changes-order": (p) => [
    `the change of ${quote(p.found)} stands after a later one, of ${quote(p.before)}`,
    "put the changes in the order of their days, the oldest first",
  ],
  "day-before-added": (p) => [
    `the day ${quote(p.found)} in ${quote(p.field)} is before the day on which the entry was added: ${p.added}`,
    "correct the day that is wrong: only what was added can be changed or withdrawn",
  ],
  "day-future": (p) => [
    p.field === "status"
      ? `the event is marked as held, but its last day ${quote(p.found)} is still to come (today is ${p.today})`
      : `the day ${quote(p.found)} in ${quote(p.field)} is still to come (today is ${p.today})`,
    p.field === "status"
      ? "write `status: planned`, or correct the day"
      : "correct the day; most often it is the year that is wrong",
  ],
  "visit-long": (p) => [
    `the event lasts ${p.days} days: are year and month right in both days?`,
    "compare `start` and `end` with the source and mend the digit that is wrong, if one is",
  ],
  "name-repeated": (p) => [
    `there is such a record already: ${quote(p.other)}`,
    "remove this file and write the other one wherever it is named; if they are two, make the names differ",
  ],
  "visit-repeated": (p) => [
    `the same event, with the same day and title, is already in ${p.other}`,
    "remove one of the files; if these are two events, give them different titles",
  ],
  "topics-many": () => ["there are more than four topics", "keep those that it was most about"],
  "number-format": (p) => [
    `${quote(p.found)} is no ordinal number`,
    writeOr(p.suggestion, "write the number alone, without a full stop or words: `85`"),
  ],
  "language-unknown": (p) => [
    `${quote(p.found)} is no language code`,
    "write two small letters: `en`, `ru`, `lt`",
  ],
  "country-unknown": (p) => [
    `${quote(p.found)} is not a country code`,
    writeOr(p.suggestion, "write two capital letters of ISO 3166-1, such as `LV`, `EE`, `NO`"),
  ],
  "place-and-country": () => [
    "the visit has both `place` and `country`",
    "remove `country`: the place already says it",
  ],
  "mode-and-place": (p) => [
    `the event was online, but ${quote(p.field)} says where it was`,
    `delete ${quote(p.field)}; if some took part on the spot, write \`mode: hybrid\``,
  ],
  "kind-and-place": (p) => [
    `a formal meeting of the Council of the EU cannot have been in ${quote(p.found)}: they are held in Brussels and Luxembourg only`,
    "for an informal meeting of ministers write `kind: ministers`; otherwise correct the place",
  ],
  "countries-latvia": () => [
    "`countries` has Latvia, but only the other countries belong there",
    "delete `LV`; those who represented Latvia belong in `participants`",
  ],
  "coordinate-format": (p) => [
    `${quote(p.found)} is not a coordinate`,
    writeOr(
      p.suggestion,
      "write degrees with two decimals after a point, latitude first: `at: [56.95, 24.11]`",
    ),
  ],
  "participant-form": (p) => [
    p.misplaced === null
      ? "a participant must be either `person` or `group`"
      : p.misplaced.owner === "person"
        ? `a person has the field ${quote(p.misplaced.field)}`
        : p.misplaced.field === "role"
          ? "a group has the field `role`"
          : "the group has both `country` and `organisation`",
    p.misplaced !== null
      ? MISPLACED[p.misplaced.owner](p.misplaced.field)
      : p.belongs
        ? `${quote(p.belongs)} belongs to the participant above: replace the hyphen with a space, so that the line begins below \`person\``
        : "write `person: id` (and `role` if the role was another) or `group:` with `lv` and `en` below it",
  ],
  "person-side": (p) => [
    p.hasBoth
      ? "the person has both `country` and `organisation`"
      : "it does not say whom the person speaks for",
    p.hasBoth
      ? "keep whom the person speaks for: the country or the organisation"
      : "add a line `country:` with the country’s code (`country: LV` for people of the ministry and its services) or `organisation:` with the organisation",
  ],
  "role-unclear": (p) => [
    p.count === 0
      ? `content/people/${p.person}.md has no role that fits ${p.day}`
      : `content/people/${p.person}.md has several roles that fit ${p.day}`,
    `add \`role:\` with \`lv\`, \`en\` and \`level\` below it to this participant, or mend the time of the role (\`from\`, \`to\`) in the person’s file; it now has: ${roleTerms(p.roles)}`,
  ],
  "parent-loop": () => [
    "following `parent`, the organisation comes back to itself",
    "remove `parent` or name the organisation it is part of",
  ],
  "organisation-unknown": (p) => [
    `${quote(p.found)} is an organisation without a profile`,
    didYouMean(
      p.suggestion,
      "A new organisation needs its file in content/organisations first",
      p.name?.en,
    ),
  ],
  "organisation-withdrawn": (p) => [
    `the organisation ${quote(p.found)} has been withdrawn`,
    "remove this reference or name another organisation",
  ],
  "organisation-draft": (p) => [
    `the organisation ${quote(p.found)} is a draft and has no page yet`,
    "publish the organisation first (remove `draft` from its file) or write `draft: true` here, too",
  ],
  "person-unknown": (p) => [
    `person ${quote(p.found)} has no file in content/people`,
    didYouMean(p.suggestion, `A new person needs a file in content/people first`),
  ],
  "place-unknown": (p) => [
    `place ${quote(p.found)} has no file in content/places`,
    didYouMean(p.suggestion, `A new place needs a file in content/places first`),
  ],
  "publisher-unknown": (p) => [
    `publisher ${quote(p.found)} has no file in content/publishers`,
    didYouMean(p.suggestion, `A new publisher needs a file in content/publishers first`),
  ],
  "topic-unknown": (p) => [
    `topic ${quote(p.found)} has no file in content/topics`,
    didYouMean(p.suggestion, "A new topic needs a file in content/topics first"),
  ],
  "series-unknown": (p) => [
    `series ${quote(p.found)} has no file in content/series`,
    didYouMean(p.suggestion, "A new series needs a file in content/series first"),
  ],
  "source-repeated": (p) => [
    p.field === "url"
      ? `a source with the address ${quote(p.found)} is already in this file`
      : `a source with the id ${quote(p.found)} is already in this file`,
    p.field === "url" ? "remove one of the two" : "give one of the two another `id`",
  ],
  "source-unknown": (p) => [
    `${quote(p.found)} is not among the sources of this file`,
    didYouMean(p.suggestion, `Add a new source to \`sources\` with its \`id\``),
  ],
  "source-unused": (p) => [
    `no fact and no sentence refers to the source ${quote(p.found)}`,
    `put [name](#${p.found}) after a sentence or remove the source`,
  ],
  "link-malformed": (p) => [
    /\s/.test(p.found.trim())
      ? `the address has a space in it: ${quote(p.found)}`
      : `${quote(p.found)} is not a complete address`,
    /^<.*>$/.test(p.found)
      ? "remove `<` and `>`"
      : writeOr(p.suggestion, "copy the whole address from the browser, beginning with https://"),
  ],
  "link-sample": (p) => [
    `the address is only a sample: ${quote(p.found)}`,
    "copy the whole address from the browser; it has no dots in place of its end",
  ],
  "link-not-https": (p) => [
    `${quote(p.found)} begins with http://`,
    "write https:// and check that the address opens; http is allowed only for a source in `sources`",
  ],
  "link-no-scheme": (p) => [
    `${quote(p.found)} begins with two slashes`,
    `write \`https:${p.found}\``,
  ],
  "link-deceptive": (p) => [
    `the address is not what it looks like: ${quote(p.found)} leads to ${quote(p.host)}`,
    "open the true page and copy the address from the browser; it must not have `@` before the name of the site, `\\`, or letters of other scripts in place of Latin ones",
  ],
  "link-joined": (p) => [
    `two addresses are run together: ${quote(p.found)}`,
    "leave one; write the other as a source or a link of its own",
  ],
  "link-private": (p) => [
    `${quote(p.found)} opens only on this computer or in an internal network`,
    "give an address that everyone can open; if there is none, this source cannot be used",
  ],
  "link-redirector": (p) => [
    `${quote(p.host)} only leads on to another page, and later nobody will know to which`,
    p.suggestion === null
      ? "open the link and copy from the browser the address of the page that opened"
      : `write ${quote(p.suggestion)}`,
  ],
  "link-tracking": (p) => [
    `the address has an addition by which readers are counted: ${quote(p.found)}`,
    `write ${quote(p.suggestion ?? "")}`,
  ],
  "publisher-host": (p) => [
    `the publisher is ${quote(p.found)}, but that of all other sources from ${p.host} is ${quote(p.other)}`,
    `check who published the source; if this is a slip, write ${quote(p.other)}`,
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
    `this site has no page ${quote(p.found)}`,
    didYouMean(p.suggestion, `Open the page and copy its address, beginning with /lv/ or /en/`),
  ],
  "link-inside-moved": (p) => [
    `the page ${quote(p.found)} has another address now`,
    `write ${quote(p.to)}`,
  ],
  "link-inside-language": (p) => [
    `the link ${quote(p.found)} leads to a page in the other language`,
    `write ${quote(p.to)}`,
  ],
  "link-inside-gone": (p) => [
    p.status === "draft"
      ? `the page ${quote(p.found)} is still a draft`
      : `the entry ${quote(p.found)} is withdrawn`,
    "remove the link (its words may stay) or name another page",
  ],
  "markdown-html": (p) => [
    `the text has HTML: ${quote(p.found)}, which no page shows`,
    "write Markdown: **bold**, [link](https://...), `## heading`; write the sign “less than” as `\\<`",
  ],
  "markdown-image": () => [
    "the text has a picture, and no page shows pictures",
    "remove the exclamation mark to keep a link, or remove all of it",
  ],
  "heading-level": (p) => [
    `the heading level ${quote(p.found)} does not fit here`,
    `write ${quote(p.needed)}: the first heading is \`##\`, and each deeper one goes down one level`,
  ],
  "heading-form": () => [
    "the line would become a heading other than it looks, or none at all",
    "write a heading on one line: `## Words`, with a space after the signs; put no line `---` or `===` below a text",
  ],
  "text-deep": () => [
    "lists, quotations or signs stand too deep or too dense here",
    "make it simpler: a list within a list is the deepest one needs; divide a long paragraph with an empty line",
  ],
  "text-unexpected": () => [
    "there is text below the fields, but no page shows it for a file like this",
    "delete it; write a note for editors between the fields on a line that begins with `#`",
  ],
  "text-markup": (p) => MARKUP[p.kind](quote(p.found)),
  "text-placeholder": (p) => [
    `text that was to be replaced is still here: ${quote(p.found)}`,
    "write the true text; if it is not known and the field may be left out, delete the field",
  ],
  "text-language": (p) => [
    p.lang === "en"
      ? `English text stands where the Latvian belongs: ${quote(p.found)}`
      : `Latvian text stands where the English belongs: ${quote(p.found)}`,
    p.lang === "en"
      ? "write it in Latvian; the English text belongs in the .en.md file or below `en`"
      : "write it in English; the Latvian text belongs in the .lv.md file or below `lv`",
  ],
  "text-script": (p) => [
    `a word is not in Latin letters: ${quote(p.found)}`,
    "write it in Latin letters; the original may follow in brackets",
  ],
  "text-capitals": (p) => [
    `words are in capital letters: ${quote(p.found)}`,
    "write them in small letters; capitals are for abbreviations, the beginning of a sentence and names",
  ],
  "text-emoji": (p) => [`the text has a pictograph ${quote(p.found)}`, "delete it"],
  "english-fact": (p) => [
    `${quote(p.field)} is a fact and stands in an English file`,
    "remove it here: facts stand only in the .lv.md file and hold for both languages",
  ],
  "english-alone": (p) => [
    "the English file has no Latvian one beside it",
    p.suggestion
      ? `rename this file to ${p.suggestion}; if it translates another entry, add ${p.latvian}`
      : `add ${p.latvian}, give this file the Latvian one's name, or remove it`,
  ],
  "english-missing": (p) => [
    "an important entry has no English text: a minister took part or the ministry’s page names it",
    `add the file ${p.english}`,
  ],
  "english-source-unknown": (p) => [
    `${quote(p.found)} is not among the sources of the Latvian file`,
    didYouMean(p.suggestion, `Sources are listed only in the .lv.md file`),
  ],
  "translation-stale": (p) => [
    `the translation is older than the Latvian text: ${quote(p.found)} no longer fits it`,
    `read the English text again, then replace its line \`translates:\` with: translates: ${p.hash}`,
  ],
  "translation-part": (p) => [
    p.isMissing
      ? `the English file lacks the ${p.part} that the Latvian file has`
      : `the Latvian file lacks the ${p.part} that the English file has`,
    p.part === "outcome"
      ? "write `outcome:` in both files or in neither"
      : "write text below the fields in both files or in neither",
  ],
  "id-repeated": (p) => [
    `the id ${quote(p.id)} already belongs to ${p.other}`,
    "rename this file: put another slug after the day",
  ],
  "formerly-taken": (p) => [
    `the former id ${quote(p.id)} already belongs to ${p.other}`,
    "one address never leads to two records: remove it here or there",
  ],
  "formerly-itself": () => [
    "`formerly` names the id that the file already has",
    "remove it: `formerly` is for earlier names only",
  ],
  "draft-published": (p) => [
    `${quote(p.id)} has been published and cannot be a draft again`,
    "remove `draft`; to take the entry off the site, write `withdrawn:` with `day`, `lv` and `en` below it",
  ],
  "address-format": (p) => [
    `${quote(p.found)} is not a published address`,
    "nobody edits this list by hand, `npm run addresses` adds to it; restore the line from the repository's history",
  ],
  "address-vanished": (p) => [
    `the address ${quote(p.found)} has been published, but its file is gone`,
    p.suggestion
      ? `if the file is now ${quote(p.suggestion)}, write in it: formerly: [${p.id}]`
      : `restore the file; if it was renamed, write \`formerly: [${p.id}]\` in the new one; to take the entry off the site, restore the file and write \`withdrawn\` in it`,
  ],
  "style-range": (p) => [
    `there is a hyphen between numbers: ${quote(p.found)}`,
    `write an en dash without spaces: \`${p.found.replace("-", "–")}\``,
  ],
  "style-initial": (p) => [
    `there is no space after the initial ${quote(p.found)}`,
    `write ${quote(p.suggestion)}`,
  ],
  "style-date": (p) => [
    `there is no space after the number ${quote(p.found)}`,
    `write ${quote(p.suggestion)}`,
  ],
  "style-quotes": (p) => [
    `${/"/.test(p.found) ? "straight quotes" : "quotation marks of another language"}: ${quote(p.found)}`,
    `write ${quote(p.suggestion)}`,
  ],
  "style-word": (p) => [`${quote(p.found)} is not used here`, `write ${quote(p.suggestion)}`],
  "title-stop": () => ["the title ends with a full stop", "delete the full stop"],
  "summary-long": (p) => [
    `the summary has ${p.length} characters, but only ${p.most} fit`,
    "keep the main point; write the rest in `outcome` or in the text below the fields",
  ],
  "tense-future": (p) => [
    `what is past is told with ${quote(p.found)}`,
    `write ${quote(p.suggestion)}`,
  ],
  "name-form": (p) => [
    `a Latvian text has a name in its original spelling: ${quote(p.found)}`,
    `write ${quote(p.latvian)} in the case it needs; the original follows in brackets the first time`,
  ],
};
