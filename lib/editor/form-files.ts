import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { FORM_WORDS } from "#lib/text/form-words";
import type { FormBackend } from "./form-backend";

const SVELTIA = join("node_modules", "@sveltia", "cms", "npm");

/** Packages of Sveltia that no field of ours needs: code, maps, pictures. */
const UNUSED = [
  "@shikijs/*",
  "exifr",
  "leaflet",
  "svgo",
  "terra-draw",
  "terra-draw-leaflet-adapter",
];

/**
 * The files of the editors' form by name, beside each other on a host: the page, the script with Sveltia CMS in it, the
 * fonts and icons of its package, the configuration. Throws where the packages for development are not installed.
 */
export async function formFiles(
  root: string,
  backend: FormBackend,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const config = JSON.parse(readFileSync(join(root, "lib", "editor", "form-config.json"), "utf8"));
  const fonts = readdirSync(join(root, SVELTIA, "assets"))
    .filter((name) => name.endsWith(".woff2"))
    .map((name) => `assets/${name}`);
  return new Map([
    ["index.html", Buffer.from(page(backend.connect.length === 0))],
    ["config.json", Buffer.from(JSON.stringify({ ...backend.config, ...config }))],
    ["favicon.svg", readFileSync(join(root, "public", "favicon.svg"))],
    ...fonts.map((name) => [name, readFileSync(join(root, SVELTIA, name))] as const),
    ...(await scripts(root, fonts)),
  ]);
}

/** `form.js` and what it loads when needed. */
async function scripts(root: string, fonts: readonly string[]): Promise<[string, Uint8Array][]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join("lib", "editor", "form.ts")],
    outdir: root,
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    external: UNUSED,
  });
  return outputFiles.map(({ path, text }) => [
    relative(root, path),
    Buffer.from(withOwnFonts(text, fonts)),
  ]);
}

/** Sveltia's styles name fonts of a CDN; its script names the package's own, but Chromium asks for both. */
function withOwnFonts(script: string, fonts: readonly string[]): string {
  const cdn = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)[^)]*(?=\))/g;
  return script.replaceAll(cdn, (_, name: string) => {
    const own = fonts.find((font) => font.startsWith(`assets/${name}-`));
    if (own === undefined) throw new Error(`@sveltia/cms has no font ${name}`);
    return own;
  });
}

/**
 * The policy of the form's page: it runs and asks nothing but its own files and the host of the repository, and its
 * styles are set by script.
 */
export function formPolicy({ connect, images }: FormBackend): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src ${["'self'", "blob:", "data:", ...images].join(" ")}`,
    `connect-src ${["'self'", "blob:", "data:", ...connect].join(" ")}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function page(isLocal: boolean): string {
  return `<!doctype html>
<html lang="lv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${FORM_WORDS.title}</title>
${isLocal ? "<style>.buttons > button.secondary { display: none }</style>\n" : ""}<script type="module" src="form.js"></script>
`;
}
