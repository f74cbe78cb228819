import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "#lib/content/issues/rules";
import { formConfig } from "#lib/editor/form-config";
import { EDITOR_KINDS, editorSchema } from "#lib/schema/editor-schema";
import { exampleLine } from "#lib/schema/field-help";
import { FILE_SCHEMAS, type FileKind } from "#lib/schema/files";
import { describedFields } from "#lib/schema/schema-walk";
import { snippets } from "#lib/schema/snippets";
import { roomsLintConfig, roomsPicture } from "./rooms-files";

const HANDBOOK = "content/README.md";
const ARCHITECTURE = "docs/architecture.md";
const RULE_FIXTURES = "tests/fixtures/content/rules";
const KINDS = Object.keys(FILE_SCHEMAS).filter(isKind);

/**
 * What is generated, by path: from the schemas and the fixtures the JSON Schemas and snippets of VS Code, the
 * configuration of the editors' form and the tables of fields and rules in the handbook; from the rooms the linter's rules and their picture. `npm run docs:generate`
 * writes them.
 */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...EDITOR_KINDS.map(
      (kind) => [`.vscode/schemas/${kind}.json`, json(editorSchema(kind))] as const,
    ),
    [".vscode/content.code-snippets", json(snippets())],
    ["lib/editor/form-config.json", json(formConfig())],
    [HANDBOOK, handbook(readFileSync(HANDBOOK, "utf8"))],
    ["biome.rooms.json", roomsLintConfig()],
    [ARCHITECTURE, between(readFileSync(ARCHITECTURE, "utf8"), "rooms", roomsPicture())],
  ]);
}

function isKind(name: string): name is FileKind {
  return Object.hasOwn(FILE_SCHEMAS, name);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The handbook with its generated parts renewed; all else stays as it is written. */
function handbook(text: string): string {
  const withFields = KINDS.reduce(
    (all, kind) => between(all, `lauki ${kind}`, fieldTable(kind)),
    text,
  );
  return between(withFields, "kļūdas", Object.keys(RULES).map(ruleSection).join("\n"));
}

/** Replaces what is between two comments; throws where they are missing. */
function between(text: string, name: string, part: string): string {
  const [from, to] = [`<!-- begin: ${name} -->\n`, `<!-- end: ${name} -->`];
  const start = text.indexOf(from);
  const end = text.indexOf(to);
  if (start < 0 || end < start) throw new Error(`there is no place for ${name}`);
  return `${text.slice(0, start + from.length)}\n${part}\n${text.slice(end)}`;
}

function fieldTable(kind: FileKind): string {
  const rows = describedFields(FILE_SCHEMAS[kind]).map(({ path, isRequired, ...help }) => {
    const line = exampleLine(path.split(".").at(-1) ?? "", help);
    const meaning = `${isRequired ? "**Obligāts.** " : ""}${help.help}`;
    return `| \`${path}\` | ${help.label} | ${meaning} | \`${line}\` |`;
  });
  const head = "| lauks failā | lauks veidlapā | ko raksta | piemērs failā |";
  return [head, "| --- | --- | --- | --- |", ...rows, ""].join("\n");
}

/** A rule's own report of its first fixture: the line, the caret, the fix. */
function ruleSection(rule: string): string {
  const fixture = readdirSync(RULE_FIXTURES)
    .sort()
    .find((name) => name.split(".")[0] === rule);
  const report = readFileSync(join(RULE_FIXTURES, fixture ?? rule, "expected.lv.txt"), "utf8");
  const example = report.split("\n\n").find((part) => part.includes(`[${rule}]`)) ?? "";
  return `### \`${rule}\`\n\n\`\`\`text\n${example}\n\`\`\`\n`;
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of generatedFiles()) writeFileSync(path, text);
}
