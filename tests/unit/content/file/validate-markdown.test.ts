import fc from "fast-check";
import { remark } from "remark";
import { expect, test } from "vitest";
import { validateMarkdown } from "#lib/content/file/validate-markdown";
import { checkDepth } from "#lib/content/file/validate-text";
import { SourceFile } from "#lib/content/source/source-file";
import { ARCHIVE } from "../../../support/archive";
import { filesIn } from "../sound";

// The suite's share; MARKDOWN=100000 looks further.
const RUNS = Number(process.env["MARKDOWN"] ?? 2_000);

/** Bodies that once came through with what they must not hold. */
const FOUND = ["- ># [", "> - > 1. # a"];

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

/** The nodes of a body as the parser that shows it sees them, outermost first. */
function nodesOf(body: string): readonly Node[] {
  const below = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(below)];
  return below(remark().parse(body));
}

const fileOf = (body: string) =>
  new SourceFile("content/pages/a.lv.md", `---\ntitle: a\n---\n${body}`);

const urlsOf = (body: string) =>
  nodesOf(body).flatMap(({ type, url }) =>
    (type === "link" || type === "definition") && url !== undefined ? [url] : [],
  );

const PIECES = [
  ..."[]()<>!\\`*_~\"'&:.^",
  ...["a", "Rīga", " ", "  ", "    ", "\t", "\n", "\n\n", "- ", "1. ", "2019. ", "> ", "```\n"],
  ...["# ", "## ", "### ", "#### ", "##", "---", "===", "\n---\n", "\n===\n", " ##"],
  ...["](", ") ", "[a](https://a.lv)", "[a](/lv)", "[a](#b)", "[a](<https://a.lv>)", '"t"'],
  ...["[a]: https://b.lv", "\n[b]: //b.lv\n", "[a][b]", "[b]", "[]", "[^a]", "(https://a.lv(b)c)"],
  ...[
    "https://a.lv/b",
    "http://a.lv",
    "//a.lv",
    "/lv",
    "#b",
    "javascript:a",
    "data:a",
    "JaVaScRiPt:a",
  ],
  ...[
    "<b>",
    "</b>",
    "<br/>",
    "<!--",
    "-->",
    "<?a",
    "<!A",
    "<![CDATA[",
    "<a@b.lv>",
    "<script",
    "<a href='b'>",
  ],
  ...["<https://a.lv>", "<http://a.lv>", "<javascript:a>", "<mailto:a@b.lv>", "![a](https://a.lv)"],
  ...["&lt;", "&#60;", "&#47;", "&colon;", "&sol;", "\\<", "\\[", "\\]", "\\(", "\\#"],
];

function expectSound(body: string, seen: readonly string[]): void {
  const nodes = nodesOf(body);
  expect(nodes.filter(({ type }) => /^(?:html|image|imageReference)$/.test(type))).toEqual([]);
  const levels = nodes.flatMap(({ type, depth = 0 }) => (type === "heading" ? [depth] : []));
  for (const [index, level] of levels.entries()) {
    expect(level).toBeGreaterThan(1);
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1);
  }
  for (const url of urlsOf(body)) {
    expect(url).toMatch(/^(?:https:\/\/|mailto:|\/(?!\/)|#)/);
    // The parser takes escapes out, which the check leaves in: what it then does not know, it reports.
    if (!/[\\&]/.test(body)) expect(seen).toContain(url);
  }
}

test("a body without an issue has, to the parser that shows it, no HTML, no picture, no wrong heading and no other link", () => {
  let sound = 0;
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 })
        .map((pieces) => pieces.join("")),
      (body) => {
        const file = fileOf(body);
        const { links, issues } = validateMarkdown(file);
        if (issues.length > 0 || checkDepth(file).length > 0) return;
        sound += 1;
        expectSound(
          body,
          links.map(({ target }) => target),
        );
      },
    ),
    { numRuns: RUNS, examples: FOUND.map((body): [string] => [body]) },
  );
  expect(sound).toBeGreaterThan(RUNS / 10);
});

test("the links found in all that is published are those that the parser finds", () => {
  let found = 0;
  for (const [path, bytes] of filesIn(ARCHIVE)) {
    if (!path.includes("/")) continue;
    const file = new SourceFile(`content/${path}`, Buffer.from(bytes).toString());
    const { links } = validateMarkdown(file);
    const body = file.textOf(file.body);
    expect(links.map(({ target }) => target).sort(), path).toEqual([...urlsOf(body)].sort());
    found += links.length;
  }
  expect(found).toBeGreaterThan(100);
});
