/** A room of the code: what lives in it, and from which rooms it may import; from itself it always may. */
export interface Room {
  /** The files of the room, as globs from the root. */
  readonly files: readonly string[];
  /** Import specifiers that lead into the room, as globs. */
  readonly specifiers: readonly string[];
  readonly purpose: string;
  readonly imports: readonly string[];
}

function lib(name: string, purpose: string, imports: readonly string[]): readonly [string, Room] {
  const room = { files: [`lib/${name}/**`], specifiers: [`**/${name}/**`], purpose, imports };
  return [name, room];
}

/**
 * The rooms and their arrows, in an order in which each imports only from rooms above it, so that there is no circle.
 * `npm run docs:generate` makes the linter's rules (`biome.rooms.json`) and the picture in `docs/architecture.md` of it.
 */
export const ROOMS: ReadonlyMap<string, Room> = new Map([
  lib("model", "what a record is: languages, days, countries, records, settings", []),
  lib("locale", "rules of the two languages: plurals, lists, days, typesetting, folding", [
    "model",
  ]),
  lib("text", "the visible words in Latvian and English", ["model", "locale"]),
  [
    "archive-store",
    {
      files: ["lib/archive-store.ts"],
      specifiers: ["**/archive-store"],
      purpose: "the published snapshot and its look-ups",
      imports: ["model"],
    },
  ],
  lib("routing", "addresses: the list of pages, the registry of formats, canonical queries", [
    "model",
    "locale",
    "archive-store",
  ]),
  lib("schema", "what an editor may write: a zod schema for each kind of file, and its help", [
    "model",
    "locale",
    "text",
  ]),
  lib("content", "reads, checks and assembles the archive; every mistake is an issue", [
    "model",
    "locale",
    "text",
    "routing",
    "schema",
  ]),
  lib("editor", "the editors' form: its configuration, how it reads and writes files", [
    "model",
    "text",
    "schema",
    "content",
  ]),
  lib("search", "finds visits as Latvians type them: analysis, index, query, relaxing", [
    "model",
    "locale",
    "archive-store",
  ]),
  lib("visits", "selects, counts, pages and relates visits", [
    "model",
    "locale",
    "archive-store",
    "routing",
    "search",
  ]),
  lib("format", "records and queries in words", [
    "model",
    "locale",
    "text",
    "archive-store",
    "routing",
    "search",
    "visits",
  ]),
  lib("export", "records as CSV, JSON, iCalendar, Atom, citations and the files of machines", [
    "model",
    "locale",
    "text",
    "archive-store",
    "routing",
    "search",
    "visits",
    "format",
  ]),
  lib("picture", "draws the pictures that stand for records where links are shared", [
    "model",
    "locale",
    "text",
    "routing",
    "format",
  ]),
  lib("map", "circles and labels of the map", ["model", "text"]),
  lib("http", "the server: requests, responses, caching, the worker that renders", [
    "model",
    "archive-store",
    "routing",
    "content",
    "editor",
    "search",
    "visits",
    "format",
    "export",
    "picture",
  ]),
  [
    "components",
    {
      files: ["app/_ui/**"],
      specifiers: ["#ui/**", "**/_ui/**"],
      purpose: "components: props in, markup out, a CSS module beside each",
      imports: [
        "model",
        "locale",
        "text",
        "archive-store",
        "routing",
        "search",
        "visits",
        "format",
        "export",
        "map",
      ],
    },
  ],
  [
    "pages",
    {
      files: ["app/**/page.tsx", "app/**/layout.tsx"],
      specifiers: [],
      purpose: "pages: what an address shows, a few lines each",
      imports: [
        "model",
        "locale",
        "text",
        "archive-store",
        "routing",
        "visits",
        "format",
        "export",
        "components",
      ],
    },
  ],
]);

/** Packages that only some files may import, each with the reason. */
export const PACKAGES: readonly {
  readonly name: string;
  readonly only: readonly string[];
  readonly reason: string;
}[] = [
  {
    name: "next",
    only: ["components", "pages"],
    reason: "only pages and lib/http/next-renderer know Next",
  },
  { name: "react", only: ["components", "pages"], reason: "components belong in app/_ui" },
  {
    name: "light-my-request",
    only: [],
    reason: "only lib/http/next-renderer asks Next in process",
  },
  {
    name: "node:fs",
    only: ["content", "editor", "picture", "http"],
    reason: "content is read by lib/content",
  },
  { name: "gray-matter", only: ["content"], reason: "content is read by lib/content" },
  { name: "next/image", only: [], reason: "the image optimizer is not served" },
  { name: "next/link", only: [], reason: "plain links: no JavaScript is sent" },
];
