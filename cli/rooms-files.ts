import { PACKAGES, ROOMS, type Room } from "./rooms";

/** The linter's rules for the rooms, as `biome.rooms.json`, which `biome.json` extends. */
export function roomsLintConfig(): string {
  const overrides = [...ROOMS].map(([name, { files, imports }]) => ({
    includes: [...files, "!lib/http/next-renderer.ts"],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: "error",
            options: {
              paths: Object.fromEntries(
                PACKAGES.filter(({ only }) => !only.includes(name)).map((one) => [
                  one.name,
                  one.reason,
                ]),
              ),
              patterns: [...ROOMS]
                .filter(([other]) => other !== name && !imports.includes(other))
                .flatMap(([other, { specifiers }]) => forbidden(name, other, specifiers)),
            },
          },
        },
      },
    },
  }));
  return `${JSON.stringify({ overrides }, null, 2)}\n`;
}

function forbidden(name: string, other: string, specifiers: Room["specifiers"]) {
  if (specifiers.length === 0) return [];
  return [{ group: specifiers, message: `${name} may not import from ${other} (cli/rooms.ts)` }];
}

/** The rooms as a table and as a picture, each arrow from a room to one that it imports from. */
export function roomsPicture(): string {
  const rows = [...ROOMS].map(
    ([name, { files, purpose, imports }]) =>
      `| ${name} | ${files.map((file) => `\`${file}\``).join(", ")} | ${purpose} | ${imports.join(", ") || "nothing of ours"} |`,
  );
  const arrows = [...ROOMS].flatMap(([name, { imports }]) =>
    direct(imports).map((other) => `  ${name} --> ${other}`),
  );
  return [
    "| room | files | what lives there | may import from |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    "```mermaid",
    "flowchart TD",
    ...arrows,
    "```",
    "",
  ].join("\n");
}

/** The rooms of a list that no other room of the list leads to: the arrows that a picture needs. */
function direct(imports: readonly string[]): readonly string[] {
  const reached = new Set(imports.flatMap((name) => [...(ROOMS.get(name)?.imports ?? [])]));
  return imports.filter((name) => !reached.has(name));
}
