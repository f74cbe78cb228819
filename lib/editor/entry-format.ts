import { Document, isScalar, parse, visit } from "yaml";

/** The values of a form by field: texts, lists and maps, the Markdown as `body`, and what `ORIGINAL` holds. */
export type FormValues = Readonly<Record<string, unknown>>;

/** Where the values hold the text of the file that they were read from, so that a save changes no line besides. */
const ORIGINAL = "original";

/** The field by which the form tells persons from groups; no file has it. */
const KIND = "type";
const KINDS = ["person", "group"] as const;

/** The fields that the form has for coordinates, which a file has as a list. */
export const COORDINATES = ["latitude", "longitude"] as const;

/** Places after the point that degrees have in a file. */
const DECIMALS = 2;

/** The values of a file for the form; every scalar is text, as the check reads it. Throws where there is no front matter. */
export function readEntry(text: string): FormValues {
  const { frontMatter, body } = split(text);
  return { ...Object(toForm(fieldsOf(frontMatter))), body, [ORIGINAL]: text };
}

/**
 * The file that a form's values make: what is empty is left out; lines of fields that have not changed, comments and the
 * order of an existing file stay as they are.
 */
export function writeEntry({ [ORIGINAL]: original, body, ...values }: FormValues): string {
  const before = split(typeof original === "string" ? original : "---\n---\n");
  const fields = Object(fromForm(values));
  const earlier = Object(fromForm(toForm(fieldsOf(before.frontMatter))));
  const lines = linesByField(before.frontMatter);
  const frontMatter = fieldOrder([...lines.keys()], Object.keys(fields)).map((name) => {
    const own = lines.get(name) ?? "";
    if (sortedJson(earlier[name]) === sortedJson(fields[name])) return own;
    return leadingComments(own) + yamlOf({ [name]: fields[name] });
  });
  const markdown = markdownOf(body);
  const rest = markdown === before.body ? before.rest : `\n${markdown}\n`;
  return `---\n${frontMatter.join("")}---\n${markdown === "" ? "" : rest}`;
}

/** Markdown as the archive writes it: the form takes a year at the start of a line for the number of a list. */
export function markdownOf(body: unknown): string {
  const text = typeof body === "string" ? body.trim() : "";
  return text.replaceAll(/^(\s*(?:[-*+]\s+)?\d{4})\\\.(?=\s)/gm, "$1.");
}

/** Says whether the form's values were read from a file. */
export function isExisting(values: FormValues): boolean {
  return ORIGINAL in values;
}

function split(text: string) {
  const [, frontMatter, rest = ""] = /^---\n((?:.*\n)*?)---(?:\n([\s\S]*))?$/.exec(text) ?? [];
  if (frontMatter === undefined) throw new Error("there is no front matter");
  return { frontMatter, rest, body: rest.trim() };
}

function fieldsOf(frontMatter: string): Readonly<Record<string, unknown>> {
  return Object(parse(frontMatter, { schema: "failsafe" }));
}

/** The lines of each field with the comments above it. */
function linesByField(frontMatter: string): ReadonlyMap<string, string> {
  const fields = frontMatter.matchAll(
    /(?:#.*\n|\s*\n)*^([^\s#:]+):.*\n(?:(?:[ \t-].*)?\n)*?(?=^[^\s-]|(?![\s\S]))/gm,
  );
  return new Map([...fields].map(([lines, name = ""]) => [name, lines]));
}

function leadingComments(lines: string): string {
  return /^(?:#.*\n|\s*\n)*/.exec(lines)?.[0] ?? "";
}

/** The names of the fields in the order of the file; a new one follows the one it follows in the form. */
function fieldOrder(inFile: readonly string[], inForm: readonly string[]): readonly string[] {
  const order = inFile.filter((name) => inForm.includes(name));
  for (const [index, name] of inForm.entries()) {
    if (order.includes(name)) continue;
    order.splice(order.indexOf(inForm[index - 1] ?? "") + 1, 0, name);
  }
  return order;
}

/** YAML as the files of the archive are written: block style, nothing folded, coordinates on one line. */
function yamlOf(fields: object): string {
  const document = new Document(fields, { schema: "failsafe" });
  visit(document, {
    Seq: (_, list) => {
      list.flow = isCoordinates(list.items.map((item) => isScalar(item) && item.value));
    },
    // Other programs read the code of Norway as YAML 1.1 did: false.
    Scalar: (key, scalar) => {
      if (key !== "key" && /^(?:y|n|yes|no|on|off)$/i.test(String(scalar.value))) {
        scalar.type = "QUOTE_DOUBLE";
      }
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A value of a file as the form has it. */
function toForm(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) return mapEntries(value, toForm);
  if (isCoordinates(value))
    return Object.fromEntries(COORDINATES.map((name, index) => [name, value[index]]));
  return value.map((item) => {
    const kind = KINDS.find((name) => Object.hasOwn(Object(item), name));
    return kind === undefined ? toForm(item) : { ...Object(toForm(item)), [KIND]: kind };
  });
}

/** A value of the form as the file has it, without what is empty in it; `undefined` for one that holds nothing. */
function fromForm(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/\s*\n\s*/g, " ").trim() || undefined;
  if (typeof value !== "object" || value === null) return value ?? undefined;
  if (Array.isArray(value)) {
    const items = value.map(fromForm).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  const { [KIND]: _, ...fields }: FormValues = { ...value };
  const filled = mapEntries(fields, fromForm);
  const coordinates = COORDINATES.map((name) => filled[name]);
  if (!coordinates.includes(undefined)) return coordinates.map(roundedDegrees);
  return Object.keys(filled).length === 0 ? undefined : filled;
}

/** Degrees as a map gives them, `56,6634`, as the archive writes them, `56.66`. */
function roundedDegrees(value: unknown): string {
  return Number(String(value).replace(",", ".")).toFixed(DECIMALS);
}

/** A map with each value changed, without those that became `undefined`. */
function mapEntries(map: object, change: (value: unknown) => unknown): FormValues {
  return Object.fromEntries(
    Object.entries(map)
      .map(([name, value]) => [name, change(value)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function isCoordinates(list: readonly unknown[]): boolean {
  return (
    list.length === COORDINATES.length && list.every((one) => /^-?\d+\.\d+$/.test(String(one)))
  );
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort())
      : one,
  );
}
