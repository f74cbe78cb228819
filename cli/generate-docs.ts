import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "#lib/content/issues/rules";
import { editorSchema } from "#lib/schema/editor-schema";
import { FIELD_HELP, type FieldHelp, snippets } from "#lib/schema/field-help";
import { FILE_SCHEMAS, type FileKind } from "#lib/schema/files";

const HANDBOOK = "content/README.md";
const RULE_FIXTURES = "tests/fixtures/content/rules";
const KINDS = Object.keys(FILE_SCHEMAS).filter(isKind);

/**
 * What is made of the schemas, the field help and the fixtures for editors, by path: the JSON Schemas and snippets of
 * VS Code and the tables of fields and rules in the handbook. `npm run docs:generate` writes them.
 */
export function helpFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...KINDS.map((kind) => [`.vscode/schemas/${kind}.json`, json(editorSchema(kind))] as const),
    [".vscode/content.code-snippets", json(snippets())],
    [HANDBOOK, handbook(readFileSync(HANDBOOK, "utf8"))],
  ]);
}

function isKind(name: string): name is FileKind {
  return Object.hasOwn(FILE_SCHEMAS, name);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The handbook with its generated parts made anew; all else stays as it is written. */
function handbook(text: string): string {
  const withFields = KINDS.reduce(
    (all, kind) => between(all, `lauki ${kind}`, fieldTable(FIELD_HELP[kind])),
    text,
  );
  return between(withFields, "kļūdas", Object.keys(RULES).map(ruleSection).join("\n"));
}

/** Replaces what stands between two remarks; throws where they are missing. */
function between(text: string, name: string, part: string): string {
  const [from, to] = [`<!-- sākums: ${name} -->\n`, `<!-- beigas: ${name} -->`];
  const start = text.indexOf(from);
  const end = text.indexOf(to);
  if (start < 0 || end < start) throw new Error(`${HANDBOOK} has no place for ${name}`);
  return `${text.slice(0, start + from.length)}\n${part}\n${text.slice(end)}`;
}

function fieldTable(fields: Readonly<Record<string, FieldHelp>>): string {
  const rows = Object.entries(fields).map(
    ([path, { help, example }]) => `| \`${path}\` | ${help} | \`${example}\` |`,
  );
  return ["| lauks | ko raksta | piemērs |", "| --- | --- | --- |", ...rows, ""].join("\n");
}

/** A rule's own report of its first fixture: the line, the caret, the mend. */
function ruleSection(rule: string): string {
  const fixture = readdirSync(RULE_FIXTURES)
    .sort()
    .find((name) => name.split(".")[0] === rule);
  const report = readFileSync(join(RULE_FIXTURES, fixture ?? rule, "expected.lv.txt"), "utf8");
  const example = report.split("\n\n").find((part) => part.includes(`[${rule}]`)) ?? "";
  return `### \`${rule}\`\n\n\`\`\`text\n${example}\n\`\`\`\n`;
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of helpFiles()) writeFileSync(path, text);
}
