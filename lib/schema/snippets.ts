import { helpFor } from "./field-help";

const ADDED = "added: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

/** A list with its first source, which a text can refer to where it has an id. */
const sources = (id: string | null) => [
  "sources:",
  ...(id === null ? [`  - url: \${90:https://}`] : [`  - id: ${id}`, `    url: \${90:https://}`]),
  `    publisher: \${91:iem}`,
];

const SKELETONS = [
  {
    kind: "visit",
    prefix: "vizīte",
    description: "Jauna vizīte: fakti un latviešu teksts",
    fields: "title summary start place mode kind status topics organisations",
    rest: [...sources(null), ADDED],
  },
  {
    kind: "visit.en",
    prefix: "tulkojums",
    description: "Vizītes vai lapas angļu teksts",
    fields: "title summary",
    rest: [],
  },
  {
    kind: "organisation",
    prefix: "organizācija",
    description: "Jauna organizācija: fakti un latviešu teksts",
    fields: "name name.lv name.en group summary",
    rest: [...sources("iem"), ADDED],
  },
  {
    kind: "person",
    prefix: "persona",
    description: "Jauna persona: ko tā pārstāv un kādi tai bijuši amati",
    fields: "name country",
    rest: [
      "roles:",
      `  - lv: \${80:iekšlietu ministrs}`,
      `    en: \${81:Minister of the Interior}`,
      `    level: \${82:minister}`,
      ...sources(null),
    ],
  },
  {
    kind: "topic",
    prefix: "temats",
    description: "Jauns temats: par ko ir vizītes",
    fields: "name name.lv name.en about about.lv about.en words",
    rest: [],
  },
] as const;

/** Snippets of VS Code by name: what `vizīte`, `persona` or `tulkojums` expands to, with the examples to type over. */
export function snippets(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    SKELETONS.map(({ kind, prefix, description, fields, rest }) => {
      const lines = fields.split(" ").map((field, index) => {
        const path = field.split(".");
        const indent = "  ".repeat(path.length - 1);
        const value = helpFor(kind, path)?.example?.replaceAll("}", "\\}");
        return `${indent}${path.at(-1)}:${value === undefined ? "" : ` \${${index + 1}:${value}}`}`;
      });
      const body = ["---", ...lines, ...rest, "---", "$0"];
      return [description, { prefix, description, scope: "markdown,yaml", body }];
    }),
  );
}
