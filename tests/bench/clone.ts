import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generateArchive } from "../support/generate-archive";
import { startLoggedSite } from "./logged-site";
import { printTable, shown } from "./measure";
import { processorSeconds } from "./process-stat";

/** What Hugo needs to write a page of its own for every visit and profile, and lists of twenty. */
const HUGO: Readonly<Record<string, string>> = {
  "config.toml": `baseURL = "http://localhost/"
defaultContentLanguage = "lv"
defaultContentLanguageInSubdir = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
[languages.lv]
[languages.en]
`,
  "layouts/_default/baseof.html": `<!DOCTYPE html><html lang="{{ .Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Params.summary }}"></head><body><nav>{{ range .AllTranslations }}<a href="{{ .RelPermalink }}">{{ .Lang }}</a>{{ end }}</nav>
<main>{{ block "main" . }}{{ end }}</main></body></html>`,
  "layouts/_default/single.html": `{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>
<dl>{{ range $name, $fact := .Params }}<dt>{{ $name }}</dt><dd>{{ $fact }}</dd>{{ end }}</dl>{{ .Content }}
<ul>{{ range .Params.sources }}<li><a href="{{ .url }}">{{ .publisher }}</a></li>{{ end }}</ul>
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}`,
  "layouts/_default/list.html": `{{ define "main" }}<h1>{{ .Title }}</h1>{{ range (.Paginate .Pages 20).Pages }}
<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.summary }}</p></article>{{ end }}{{ end }}`,
};

/** What a fresh clone costs until its first page, and what writing every page costs, with 10,000 visits. */
export async function bench(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "archive-"));
  const content = join(dir, "content");
  generateArchive(content, 10_000);
  hugoSite(join(dir, "hugo"), content);
  const hugo = costOf(() => run("hugo", ["--quiet", "--source", join(dir, "hugo")], {}));
  rmSync(".next", { recursive: true, force: true });
  const site = await startLoggedSite(content);
  const first = processorSeconds(site.pid);
  await site.end();
  const exported = costOf(() =>
    run(process.execPath, ["--import", "tsx", "cli/export.ts", join(dir, "out")], {
      CONTENT_DIR: content,
    }),
  );
  const row = (what: string, here: number, peer: string, ratio: string, aim: string) => ({
    ...{ what: `${what}, 10,000 visits, processor time`, value: `${shown(here)} s` },
    ...{ peer, ratio, aim },
  });
  printTable([
    row(
      "build, reading and index to the first page",
      first,
      `Hugo, every page: ${shown(hugo)} s`,
      `${shown(first / hugo)} ×`,
      "≤ 1 ×",
    ),
    row("every page and export, with Brotli and gzip", exported, "—", "—", "—"),
  ]);
  rmSync(dir, { recursive: true });
}

function hugoSite(dir: string, content: string): void {
  for (const [name, text] of Object.entries(HUGO)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  for (const folder of ["visits", "organisations"])
    cpSync(join(content, folder), join(dir, "content", folder), { recursive: true });
}

function run(command: string, parameters: readonly string[], env: Record<string, string>): void {
  const { status, stderr, error } = spawnSync(command, parameters, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? String(stderr)}`);
}

function costOf(work: () => void): number {
  const before = processorSeconds("self");
  work();
  return processorSeconds("self") - before;
}
