import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { z } from "zod";
import { localBackend, readFormBackend } from "#lib/editor/form-backend";
import { formConfig } from "#lib/editor/form-config";
import { choiceOf } from "#lib/schema/fields";
import { FILE_SCHEMAS } from "#lib/schema/files";
import { fieldsOf, isList, requiredFields, schemaAt, unwrap } from "#lib/schema/schema-walk";
import { FORM_WORDS } from "#lib/text/form-words";

interface FormField {
  readonly name: string;
  readonly label?: string | undefined;
  readonly widget: string;
  readonly required?: boolean | undefined;
  readonly i18n?: boolean | undefined;
  readonly multiple?: boolean | undefined;
  readonly collection?: string | undefined;
  readonly options?: readonly { readonly label: string; readonly value: string }[] | undefined;
  readonly fields?: readonly FormField[] | undefined;
  readonly types?: readonly FormField[] | undefined;
}

const formField: z.ZodType<FormField> = z.object({
  name: z.string(),
  label: z.string().optional(),
  widget: z.string(),
  required: z.boolean().optional(),
  i18n: z.boolean().optional(),
  multiple: z.boolean().optional(),
  collection: z.string().optional(),
  options: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
  get fields() {
    return z.array(formField).optional();
  },
  get types() {
    return z.array(formField.and(z.object({ widget: z.string() }))).optional();
  },
});

const { collections } = z
  .object({
    collections: z.array(
      z.object({
        name: z.string(),
        folder: z.string(),
        create: z.boolean(),
        delete: z.literal(false),
        slug: z.object({ editable: z.union([z.literal(false), z.tuple([z.literal("create")])]) }),
        fields: z.array(formField),
      }),
    ),
  })
  .parse(formConfig());

const KINDS = {
  visits: "visit",
  organisations: "organisation",
  people: "person",
  places: "place",
  publishers: "publisher",
  topics: "topic",
  series: "series",
  pages: "page",
} as const;

/** Fields that people do not fill in here. */
const HIDDEN = ["formerly", "statement"];

function fieldsIn(folder: string): readonly FormField[] {
  return collections.find(({ name }) => name === folder)?.fields ?? [];
}

test("the form has a collection for each folder", () => {
  expect(collections.map(({ name }) => name)).toEqual(Object.keys(KINDS));
  expect(collections.map(({ folder }) => folder)).toEqual(
    Object.keys(KINDS).map((name) => `content/${name}`),
  );
  expect(collections.filter(({ create }) => !create).map(({ name }) => name)).toEqual(["pages"]);
});

test.each(Object.entries(KINDS))(
  "the fields of %s are those of its schema, in its order",
  (folder, kind) => {
    const shown = fieldsIn(folder);
    const schema = FILE_SCHEMAS[kind];
    const names = Object.keys(fieldsOf(schema)).filter((name) => !HIDDEN.includes(name));
    expect(shown.map(({ name }) => name).filter((name) => name !== "body")).toEqual(names);
    expectSame(shown, schema);
  },
);

/** Holds each field of the form to the schema's, and those below it. */
function expectSame(shown: readonly FormField[], schema: z.core.$ZodType): void {
  const required = requiredFields(schema);
  for (const one of shown.filter(({ name, widget }) => name !== "body" && widget !== "hidden")) {
    const own = schemaAt(schema, [one.name]);
    if (own === null) throw new Error(`${one.name} is no field of the schema`);
    expect(one.required, one.name).toBe(required.includes(one.name));
    expect(one.label, one.name).toMatch(/^\p{Lu}/u);
    expectSameValues(one, own);
    const below = Object.entries(fieldsOf(own));
    if (below.length === 0 || one.types !== undefined) continue;
    expect(one.fields?.map(({ name }) => name)).toEqual(below.map(([name]) => name));
    const inner = unwrap(own);
    expectSame(one.fields ?? [], inner instanceof z.ZodArray ? inner.element : inner);
  }
}

/** Holds what can be chosen in a field to its schema: the values, what they refer to, whether several. */
function expectSameValues(one: FormField, own: z.core.$ZodType): void {
  const inner = unwrap(own);
  const item = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
  const isChoice = one.widget === "select" || one.widget === "relation";
  if (isChoice) expect(Boolean(one.multiple), one.name).toBe(isList(own));
  if (one.widget === "relation") expect(one.collection).toBe(choiceOf(item));
  if (item instanceof z.ZodEnum) {
    expect(one.options?.map(({ value }) => value)).toEqual(item.options);
  }
}

test("no value of a choice is without a Latvian word, and no choice has the value false", () => {
  const all = (fields: readonly FormField[]): readonly FormField[] =>
    fields.flatMap((one) => [one, ...all(one.fields ?? []), ...all(one.types ?? [])]);
  const options = all(collections.flatMap(({ fields }) => fields)).flatMap(
    (one) => one.options ?? [],
  );
  expect(options.length).toBeGreaterThan(500);
  expect(options.filter(({ label, value }) => label === value || value === "false")).toEqual([]);
});

test("what an entry is called in its address is chosen before its first save, and of a page never", () => {
  const fixed = collections.filter(({ slug }) => slug.editable === false);
  expect(fixed.map(({ name }) => name)).toEqual(["pages"]);
});

test("no hint has a link, which would lead out of the form, and every message of a pattern has an example", () => {
  const config = JSON.stringify(formConfig());
  expect(config).toContain(`"${FORM_WORDS.badForm}: `);
  expect(config).not.toContain(`"${FORM_WORDS.badForm}: "`);
  expect(config).not.toMatch(/"hint":"[^"]*\]\(/);
});

test("a participant is a person or a group, and the schema takes what each may have", () => {
  const participants = fieldsIn("visits").find(({ name }) => name === "participants");
  const [person, group] = participants?.types ?? [];
  expect(person?.fields?.map(({ name }) => name)).toEqual(["person", "role", "mode"]);
  const schema = FILE_SCHEMAS.visit;
  const names = new Set(
    [...(person?.fields ?? []), ...(group?.fields ?? [])].map(({ name }) => name),
  );
  expect([...names].sort()).toEqual(
    Object.keys(fieldsOf(schemaAt(schema, ["participants"]))).sort(),
  );
});

test("only what the English file has can be translated", () => {
  for (const [folder, english] of [
    ["visits", "visit.en"],
    ["organisations", "organisation.en"],
    ["pages", "page.en"],
  ] as const) {
    const translated = fieldsIn(folder).filter(({ i18n }) => i18n);
    const words = Object.keys(fieldsOf(FILE_SCHEMAS[english]));
    expect(translated.map(({ name }) => name).sort()).toEqual(
      [...words.filter((name) => name !== "translates"), "body"].sort(),
    );
  }
});

test("Sveltia's own schema takes the configuration with every host", () => {
  const ajv = new Ajv({ strict: false, logger: false });
  const schema = JSON.parse(
    readFileSync("node_modules/@sveltia/cms/schema/sveltia-cms.json", "utf8"),
  );
  const validate = ajv.compile(schema);
  const repository = { EDITOR_REPOSITORY: "owner/archive" };
  for (const { config } of [
    localBackend("archive"),
    readFormBackend({ ...repository, EDITOR_BACKEND: "github" }),
    readFormBackend({ ...repository, EDITOR_BACKEND: "gitlab", EDITOR_APP_ID: "a1" }),
  ]) {
    validate({ ...formConfig(), ...config });
    expect(validate.errors ?? []).toEqual([]);
  }
});
