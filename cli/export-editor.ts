import { parseArgs } from "node:util";
import { readFormBackend } from "#lib/editor/form-backend";
import { formFiles, formPolicy } from "#lib/editor/form-files";
import { ROOT } from "#lib/http/next-build";
import { baseHeaders, headerLines, withPolicy } from "#lib/http/security-headers";
import { StaticExport } from "#lib/http/static-export";
import { typeOf } from "#lib/http/static-files";
import { type Outcome, runIfMain } from "./command";

/**
 * `npm run export:editor -- DIR`: writes the editors' form for a repository on GitHub or GitLab (`EDITOR_BACKEND` and the
 * others, see deploy/editor/README.md) into a folder for a static host of its own. Its headers are in `_headers` and, for
 * nginx, in `headers.conf`.
 */
export async function exportEditorCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Outcome> {
  const [dir] = parseArgs({ args: [...args], allowPositionals: true }).positionals;
  if (dir === undefined) throw new Error("name the folder to write: npm run export:editor -- DIR");
  const backend = readFormBackend(env);
  const base = baseHeaders({ https: true, noindex: true })("own");
  const headers = withPolicy(base, formPolicy(backend));
  const folder = new StaticExport(dir);
  for (const [name, body] of await formFiles(ROOT, backend)) {
    await folder.put(name, { type: typeOf(name), body });
  }
  const text = (lines: readonly string[]) => ({
    type: "text/plain",
    body: Buffer.from(lines.map((line) => `${line}\n`).join("")),
  });
  const lines = headerLines(headers);
  await folder.put("_headers", text(["/*", ...lines.map((line) => `  ${line}`)]));
  await folder.put("headers.conf", text(lines.map(nginxHeader)));
  const { written, unchanged, removed } = await folder.finish();
  const out = `${dir}: ${written} written, ${unchanged} unchanged, ${removed} removed\n`;
  return { status: 0, out };
}

function nginxHeader(line: string): string {
  const [, name, value] = /^([^:]+): (.*)$/.exec(line) ?? [];
  return `add_header ${name} "${value}" always;`;
}

await runIfMain(import.meta.url, exportEditorCommand);
