import { helpFor } from "./field-help";

const SKELETONS = [
  {
    kind: "visit",
    prefix: "vizīte",
    description: "Jauna vizīte: fakti un latviešu teksts",
    fields: "title summary start place mode kind status organisations confirmed",
    sourceId: "",
  },
  {
    kind: "visit.en",
    prefix: "tulkojums",
    description: "Vizītes vai lapas angļu teksts",
    fields: "title summary",
    sourceId: null,
  },
  {
    kind: "organisation",
    prefix: "organizācija",
    description: "Jauna organizācija: fakti un latviešu teksts",
    fields: "name name.lv name.en group summary",
    sourceId: "id: iem\n    ",
  },
] as const;

/** Snippets of VS Code by name: what `vizīte`, `organizācija` and `tulkojums` expand to, with the examples to type over. */
export function snippets(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    SKELETONS.map(({ kind, prefix, description, fields, sourceId }) => {
      const lines = fields.split(" ").map((field, index) => {
        const path = field.split(".");
        const indent = "  ".repeat(path.length - 1);
        const value = helpFor(kind, path)?.example?.replaceAll("}", "\\}");
        return `${indent}${path.at(-1)}:${value === undefined ? "" : ` \${${index + 1}:${value}}`}`;
      });
      const sources =
        sourceId === null
          ? []
          : [
              `sources:\n  - ${sourceId}url: \${90:https://}\n    publisher: \${91:iem}`,
              "added: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE",
            ];
      const body = ["---", ...lines, ...sources.flatMap((part) => part.split("\n")), "---", "$0"];
      return [description, { prefix, description, scope: "markdown,yaml", body }];
    }),
  );
}
