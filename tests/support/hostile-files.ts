/** A file that nobody sends by accident: what it is, and where in a content folder it lies. */
export interface HostileFile {
  readonly what: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

const VISIT = "visits/2019/2019-05-30-frontex-riga.lv.md";
const PAGE = "pages/overview.lv.md";
const PERSON = "people/sandis-girgens.md";

/** What would set `globalThis.executed` if anything executed it, in the languages that gray-matter has engines for. */
const PROGRAM = '{ get title() { globalThis.executed = true; return "x" } }';

/** Every way in which gray-matter finds a language behind the fence: its engine's name, its aliases, any case, a space. */
const TAGS = [
  ...["js", " js", "\tjs", "JS", "Js", "javascript", " javascript", "JavaScript"],
  ...["coffee", "coffeescript", "cson", "json", "JSON", "yaml", "yml", " yaml", "toml"],
  ...["constructor", "__proto__", "toString", "hasOwnProperty", "-js", "-"],
];

const visit = (fields: string, body = "") => `---\n${fields}\n---\n${body}`;
const page = (body: string) =>
  visit("title: Par arhīvu\nsummary: Kas te ir.\nadded: 2026-11-24", `${body}\n`);

/** Doubles nine times nine times in itself where references are followed. */
const aliasBomb = Array.from(
  { length: 9 },
  (_, index) => `l${index}: &l${index} [${Array(9).fill(index === 0 ? "x" : `*l${index - 1}`)}]`,
).join("\n");

const times = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

/** Files made to execute something, to take long, or to be passed over. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...TAGS.map(
    (tag) =>
      [`fence ${JSON.stringify(`---${tag}`)}`, VISIT, `---${tag}\n${PROGRAM}\n---\n`] as const,
  ),
  [
    "tag !!js/function",
    VISIT,
    visit('title: !!js/function "function () { globalThis.executed = true }"'),
  ] as const,
  ["alias bomb", VISIT, visit(aliasBomb)] as const,
  ["merge of an alias", VISIT, visit("a: &a { b: c }\n<<: *a")] as const,
  ["5,000 brackets", VISIT, visit(`title: ${"[".repeat(5_000)}${"]".repeat(5_000)}`)] as const,
  ["5,000 brackets, open", VISIT, visit(`title: ${"[".repeat(5_000)}`)] as const,
  ["5,000 braces", VISIT, visit(`title: ${"{a: ".repeat(5_000)}`)] as const,
  ["5,000 indentations", VISIT, visit(times(350, (index) => `${" ".repeat(index)}a:`))] as const,
  ["1 MB", VISIT, visit("title: x", "a ".repeat(500_000))] as const,
  ["1 MB of a record", PERSON, visit("name: x", "a ".repeat(500_000))] as const,
  ["2,000-deep quotes", PAGE, page(`${"> ".repeat(2_000)}a`)] as const,
  ["2,000-deep quotes, glued", PAGE, page(`${">".repeat(2_000)}a`)] as const,
  ["500 nested lists", PAGE, page(times(350, (index) => `${" ".repeat(index)}- a`))] as const,
  ["500 nested lists, in one line", PAGE, page(`${"- ".repeat(500)}a`)] as const,
  [
    "500 nested lists, by tabs",
    PAGE,
    page(times(300, (index) => `${"\t".repeat(index)}1. a`)),
  ] as const,
  ["*_ 30,000 times", PAGE, page("*_".repeat(30_000))] as const,
  ["*_ 30,000 times, in lines", PAGE, page(times(3_000, () => "*_".repeat(9)))] as const,
  ["[ 30,000 times", PAGE, page("[".repeat(30_000))] as const,
  ["[a]( 10,000 times", PAGE, page("[a](".repeat(10_000))] as const,
  ["backticks, each run longer", PAGE, page(times(300, (index) => "`".repeat(index + 1)))] as const,
  ["references that refer to none", PAGE, page("[a][b]".repeat(5_000))] as const,
  ["60,000 spaces", PAGE, page(`a${" ".repeat(60_000)}b\n${" ".repeat(1_000)}c`)] as const,
  ["__proto__ as a key", VISIT, visit("title: x\n__proto__:\n  polluted: true")] as const,
  [
    "constructor as a key",
    VISIT,
    visit("title: x\nconstructor:\n  prototype: { polluted: true }"),
  ] as const,
  [
    "__proto__ in a record",
    "places/riga.md",
    visit("name:\n  __proto__:\n    polluted: true\ncountry: LV\nat: [1.00, 1.00]"),
  ] as const,
  [
    "__proto__ as an id",
    VISIT,
    visit("title: x\nplace: __proto__\ntopics: [constructor]"),
  ] as const,
  ["a key of 60,000 letters", VISIT, visit(`${"a".repeat(60_000)}: x`)] as const,
  ["NUL", VISIT, visit("title: a\0b")] as const,
  ["60,000 NUL", VISIT, "\0".repeat(60_000)] as const,
  ["no UTF-8", VISIT, Uint8Array.from({ length: 60_000 }, () => 0xff)] as const,
  ["6,000 unknown fields", VISIT, visit(times(6_000, (index) => `a${index}: x`))] as const,
  ["5,000 broken sources", VISIT, visit(`sources:\n${times(5_000, () => "  - url: x")}`)] as const,
  ["10,000 broken links", PAGE, page(times(4_500, () => "[a](b) "))] as const,
  [
    "5,000 broken roles",
    PERSON,
    visit(`name: x\ncountry: LV\nroles:\n${times(5_000, () => "  - { lv: x }")}`),
  ] as const,
].map(([what, path, text]) => ({ what, path, bytes: Buffer.from(text) }));
