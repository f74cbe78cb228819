import { z } from "zod";
import { COUNTRY_CODES, countryName } from "#lib/model/countries";
import { choiceOf, helpOf } from "#lib/schema/fields";
import { FILE_SCHEMAS, type FileKind } from "#lib/schema/files";
import { fieldsOf, unwrap } from "#lib/schema/schema-walk";
import { FORM_WORDS } from "#lib/text/form-words";
import { valueLabels } from "#lib/text/value-labels";
import { COORDINATES } from "./entry-format";

type Schema = z.core.$ZodType;

type Config = Readonly<Record<string, unknown>>;

/** What an entry of a folder is called in lists, and of what its id is made. */
interface Folder {
  readonly kind: FileKind;
  readonly summary: string;
  /** `null` where no entry is added. */
  readonly slug: string | null;
}

const FOLDERS = {
  visits: { kind: "visit", summary: "{{start}} {{title}}", slug: "{{start}}-{{title}}" },
  organisations: {
    kind: "organisation",
    summary: "{{name.lv}}",
    slug: "{{abbreviation.en | default('{{name.en}}')}}",
  },
  people: { kind: "person", summary: "{{name}}", slug: "{{name}}" },
  places: { kind: "place", summary: "{{name.lv}}", slug: "{{name.en}}" },
  publishers: { kind: "publisher", summary: "{{name.lv}}", slug: "{{name.lv}}" },
  topics: { kind: "topic", summary: "{{name.lv}}", slug: "{{name.en}}" },
  series: { kind: "series", summary: "{{name.lv}}", slug: "{{name.en}}" },
  pages: { kind: "page", summary: "{{title}}", slug: null },
} as const satisfies Readonly<Record<string, Folder>>;

type FolderName = keyof typeof FOLDERS;

/**
 * Fields that the form does not show: the program fills `translates`, a file is renamed outside the form, and the
 * accessibility statement follows a form of its own. A save keeps them as they are.
 */
const HIDDEN: ReadonlySet<string> = new Set(["translates", "formerly", "statement"]);

/** Fields whose texts are sentences, their own or those in both languages below them. */
const SENTENCES: ReadonlySet<string> = new Set([
  "summary",
  "outcome",
  "about",
  "doubt",
  "note",
  "changes",
  "withdrawn",
]);

/** What identifies an item of a list while it is folded. */
const ITEM_SUMMARIES: Readonly<Record<string, string>> = {
  sources: "{{publisher}} {{title}}",
  roles: "{{lv}}",
  changes: "{{day}} {{lv}}",
};

/** What a field holds when its map is added: a correction is recorded on the day that it is made. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  changes: { day: "{{now}}", kind: "correction" },
  withdrawn: { day: "{{now}}" },
};

/** The kinds of participant, each with its fields: what the schema's refinement allows. */
const PARTICIPANTS = {
  person: ["person", "role", "mode"],
  group: ["group", "country", "organisation", "level", "mode"],
} as const;

/**
 * The configuration of the editors' form, Sveltia CMS, but for where the files are: made of the schemas that the check
 * uses, so that the form has their fields, in their order, with their words.
 */
export function formConfig(): Config {
  return {
    load_config_file: false,
    app_title: FORM_WORDS.title,
    logo: { src: "favicon.svg" },
    media_folder: "",
    media_libraries: { default: false, stock_assets: false },
    editor: { preview: false },
    show_preview_links: false,
    slug: { encoding: "ascii", clean_accents: true, maxlength: 100 },
    i18n: {
      structure: "multiple_files",
      locales: ["lv", "en"],
      default_locale: "lv",
      initial_locales: ["lv"],
    },
    collections: Object.keys(FOLDERS).filter(isFolder).map(collection),
  };
}

function isFolder(name: string): name is FolderName {
  return Object.hasOwn(FOLDERS, name);
}

function collection(name: FolderName): Config {
  const { kind, summary, slug } = FOLDERS[name];
  const [label, singular] = FORM_WORDS.collections[name];
  const words = wordsOf(kind);
  const isVisit = name === "visits";
  return {
    name,
    label,
    label_singular: singular,
    folder: `content/${name}`,
    ...(isVisit && { path: "{{start | date('YYYY')}}/{{slug}}" }),
    format: "entry",
    create: slug !== null,
    // What was published once is withdrawn, never deleted.
    delete: false,
    duplicate: false,
    identifier_field: /[a-z.]+(?=\}\}$)/.exec(summary)?.[0],
    slug: slug === null ? { editable: false } : slugOptions(slug, isVisit),
    summary,
    ...(isVisit && visitLists()),
    ...(words !== null && { i18n: true }),
    fields: [...fileFields(kind, words), ...(words === null ? [] : [bodyField()])],
  };
}

function slugOptions(template: string, isVisit: boolean): Config {
  const id = "[a-z0-9]+(-[a-z0-9]+)*";
  return {
    template,
    editable: ["create"],
    hint: isVisit ? FORM_WORDS.visitSlugHint : FORM_WORDS.slugHint,
    pattern: isVisit
      ? [`^\\d{4}-\\d{2}-\\d{2}-${id}$`, FORM_WORDS.badVisitSlug]
      : [`^${id}$`, FORM_WORDS.badSlug],
  };
}

function visitLists(): Config {
  return {
    sortable_fields: {
      fields: ["start", "title"],
      default: { field: "start", direction: "descending" },
    },
    view_filters: [{ label: FORM_WORDS.drafts, field: "draft", pattern: "true" }],
    view_groups: [{ label: FORM_WORDS.year, field: "start", pattern: "\\d{4}" }],
  };
}

/** The names of the fields that have their own words in the English file; `null` for a record in both languages at once. */
function wordsOf(kind: FileKind): ReadonlySet<string> | null {
  const english = `${kind}.en`;
  return isKind(english) ? new Set(Object.keys(fieldsOf(FILE_SCHEMAS[english]))) : null;
}

function isKind(name: string): name is FileKind {
  return Object.hasOwn(FILE_SCHEMAS, name);
}

function bodyField(): Config {
  return {
    name: "body",
    label: FORM_WORDS.body,
    hint: FORM_WORDS.bodyHint,
    widget: "richtext",
    required: false,
    i18n: true,
    buttons: ["bold", "italic", "link", "heading-two", "heading-three", "bulleted-list"],
    editor_components: [],
  };
}

/** The fields of a file that the form shows, in the order of the schema. */
function fileFields(kind: FileKind, words: ReadonlySet<string> | null): readonly Config[] {
  return fields(FILE_SCHEMAS[kind], "").map((one) => ({
    ...one,
    // The English words have the same hint beside them.
    ...(words?.has(String(one["name"])) && {
      i18n: true,
      hint: String(one["hint"]).replace(" latviski", ""),
    }),
  }));
}

/** The fields of a map, which is in a field itself or is the whole file. */
function fields(schema: Schema, within: string): readonly Config[] {
  return Object.entries(fieldsOf(schema))
    .filter(([name]) => !HIDDEN.has(name))
    .map(([name, one]) => formField(name, one, within));
}

function formField(name: string, schema: Schema, within: string): Config {
  if (name === "added") {
    return { name, widget: "hidden", default: "{{datetime | date('YYYY-MM-DD')}}" };
  }
  const control = controlOf(name, schema, within);
  const hint = hintOf(schema, control);
  const initial = DEFAULTS[within]?.[name];
  return {
    name,
    label: helpOf(schema)?.label ?? name,
    required: schema._zod.optin === undefined,
    ...(hint !== "" && { hint }),
    ...(initial !== undefined && { default: initial }),
    ...control,
  };
}

/** The help where it says more than the label, without what only those need who write files, and an example. */
function hintOf(schema: Schema, { widget }: Config): string {
  const { label, help, example } = helpOf(schema) ?? { label: "", help: "", example: null };
  const isChosen = widget === "relation" || widget === "select";
  const [first = "", rest = ""] = help.split(/:(.*)/, 2);
  const words = isChosen || rest.includes("`") ? `${first.replace(/\.$/, "")}.` : help;
  return [
    ...(words === `${label}.` ? [] : [words]),
    ...(widget === "string" && example !== null && !example.startsWith("http")
      ? [`${FORM_WORDS.example}: ${example}`]
      : []),
  ].join(" ");
}

/** The control for the value of a field. */
function controlOf(name: string, field: Schema, within: string): Config {
  const schema = unwrap(field);
  if (schema instanceof z.ZodArray) return listControl(name, unwrap(schema.element));
  if (schema instanceof z.ZodObject) {
    return { widget: "object", collapsed: "auto", fields: fields(schema, name) };
  }
  if (schema instanceof z.ZodTuple) return coordinates();
  const isSentence = SENTENCES.has(name) || SENTENCES.has(within);
  return (
    choiceControl(name, schema) ??
    (isSentence ? { widget: "text" } : lineControl(schema, helpOf(field)?.example ?? ""))
  );
}

function listControl(name: string, item: Schema): Config {
  const choice = choiceControl(name, item);
  if (choice !== null) return { ...choice, multiple: true };
  const singular = new Map(Object.entries(FORM_WORDS.items)).get(name);
  const shared = { widget: "list", collapsed: "auto", label_singular: singular };
  if (!(item instanceof z.ZodObject)) {
    return { ...shared, field: { name: "item", label: FORM_WORDS.item, widget: "string" } };
  }
  return {
    ...shared,
    ...(name === "participants"
      ? { types: participantTypes(item) }
      : { summary: ITEM_SUMMARIES[name], fields: fields(item, name) }),
  };
}

function participantTypes(item: Schema): readonly Config[] {
  const all = new Map(fields(item, "").map((one) => [one["name"], one]));
  return Object.entries(PARTICIPANTS).map(([name, names]) => ({
    name,
    label: all.get(name)?.["label"],
    widget: "object",
    summary: name === "group" ? "{{group.lv}}" : `{{${name}}}`,
    fields: names.map((one) => ({ ...all.get(one), ...(one === name && { required: true }) })),
  }));
}

/** The control for a value that is chosen; `null` for one that is typed. */
function choiceControl(name: string, schema: Schema): Config | null {
  const choice = choiceOf(schema);
  if (choice === "day") return { widget: "datetime", type: "date", format: "YYYY-MM-DD" };
  if (choice === "flag") return select([{ label: FORM_WORDS.yes, value: "true" }]);
  if (choice === "country") return select(countries());
  if (choice !== null) return relation(choice);
  if (!(schema instanceof z.ZodEnum)) return null;
  const labels = valueLabels(name, "lv");
  const values = schema.options.map(String);
  return select(values.map((value) => ({ label: labels[value] ?? value, value })));
}

function select(options: readonly { readonly label: string; readonly value: string }[]): Config {
  return { widget: "select", options };
}

function relation(folder: FolderName): Config {
  const { summary } = FOLDERS[folder];
  return {
    widget: "relation",
    collection: folder,
    value_field: "{{slug}}",
    display_fields: [summary],
    ...(folder === "organisations" && {
      search_fields: [summary, "{{abbreviation.lv}}", "{{abbreviation.en}}"],
    }),
  };
}

function countries() {
  const byName = new Intl.Collator("lv").compare;
  return COUNTRY_CODES.map((value) => ({ label: countryName(value, "lv"), value })).sort((a, b) =>
    byName(a.label, b.label),
  );
}

/** Two numbers that the file has as a list. */
function coordinates(): Config {
  const [latitude, longitude] = COORDINATES;
  const degrees = (name: string, label: string, example: string) => ({
    name,
    label,
    widget: "string",
    pattern: ["^-?\\d{1,3}([.,]\\d+)?$", FORM_WORDS.badDegrees],
    hint: `${FORM_WORDS.degreesHint} ${FORM_WORDS.example}: ${example}`,
  });
  return {
    widget: "object",
    fields: [
      degrees(latitude, FORM_WORDS.latitude, "56.95"),
      degrees(longitude, FORM_WORDS.longitude, "24.11"),
    ],
  };
}

function lineControl(schema: Schema, example: string): Config {
  const pattern = z.globalRegistry.get(schema)?.["pattern"];
  return {
    widget: "string",
    ...(typeof pattern === "string" && {
      pattern: [pattern, `${FORM_WORDS.badForm}: ${example}`],
    }),
  };
}
