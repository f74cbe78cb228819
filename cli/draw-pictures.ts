import { readFileSync, writeFileSync } from "node:fs";
import { type Browser, chromium } from "playwright";
import { LANGS, type Lang } from "#lib/model/lang";
import { settings } from "#lib/model/settings";
import { dictionaryOf } from "#lib/text/dictionary";
import { findChromium } from "../tests/support/chromium";

/**
 * Draws the pictures that stand for the site elsewhere: `share-lv.png` and `share-en.png` (1200 x 630) in its type,
 * band and map, `favicon.ico` and `apple-touch-icon.png` from `favicon.svg`. Run it with `npm run draw:pictures` after a
 * change of home's title, of the site's name, of the look, or of `SITE_ADOPTED`.
 */
async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  for (const lang of LANGS) {
    const size = { width: 1200, height: 630 };
    write(`share-${lang}.png`, await draw(browser, sharePage(lang), size));
  }
  const icon = `<img src="${inline("favicon.svg", "image/svg+xml")}" width="100%">`;
  const square = async (size: number) =>
    draw(browser, `<!doctype html><style>body{margin:0}img{display:block}</style>${icon}`, {
      width: size,
      height: size,
    });
  write("apple-touch-icon.png", await square(180));
  write("favicon.ico", toIcon([await square(16), await square(32), await square(48)]));
  await browser.close();
}

async function draw(
  browser: Browser,
  html: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const page = await browser.newPage({ viewport, colorScheme: "light" });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

function sharePage(lang: Lang): string {
  const land = inline("land.svg", "image/svg+xml");
  const band = inline("band.svg", "image/svg+xml");
  return `<!doctype html><html lang="${lang}"><style>
    ${font("Site Serif", "source-serif-4-base")} ${font("Site Serif Ext", "source-serif-4-ext")}
    ${font("Site Sans", "source-sans-3-base")} ${font("Site Sans Ext", "source-sans-3-ext")}
    * { box-sizing: border-box; margin: 0; }
    body { position: relative; width: 1200px; height: 630px; overflow: hidden; background: #fff; color: #1c1e23; }
    body::before, body::after { content: ""; position: absolute; left: 0; right: 0; height: 24px; z-index: 1;
      background: #8b1a30; mask: url("${band}") repeat-x center / 48px 24px; }
    body::after { bottom: 0; }
    .land { position: absolute; right: -40px; top: 24px; width: 652px; height: 582px; background: #ece7dd;
      mask: url("${land}") no-repeat center / 100% 100%; }
    main { position: absolute; inset: 24px 56px; display: flex; flex-direction: column; justify-content: space-between;
      padding-block: 52px 44px; }
    h1 { max-width: 9.5em; font: 600 80px/1.08 "Site Serif", "Site Serif Ext"; text-wrap: balance;
      paint-order: stroke; -webkit-text-stroke: 6px #ffffffb0; }
    p { font: 600 27px/1.35 "Site Sans", "Site Sans Ext"; color: #8b1a30; }
    p + p { font-weight: 400; color: #4d515a; }
  </style><div class="land"></div><main><h1>${dictionaryOf(lang).home.title}</h1><div><p>${settings.name[lang]}</p>${
    settings.adopted ? "" : `<p>${dictionaryOf(lang).unofficial}</p>`
  }</div></main></html>`;
}

function font(family: string, file: string): string {
  const source = inline(`fonts/${file}.woff2`, "font/woff2");
  return `@font-face { font-family: "${family}"; font-weight: 400 700; src: url("${source}"); }`;
}

function inline(file: string, type: string): string {
  return `data:${type};base64,${readFileSync(`public/${file}`).toString("base64")}`;
}

/** An ICO file of square PNG pictures: a header, a directory entry of 16 bytes for each, then the pictures. */
function toIcon(pictures: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, picture] of pictures.entries()) {
    const at = 6 + 16 * index;
    const side = picture.readUInt32BE(16);
    header.writeUInt8(side, at);
    header.writeUInt8(side, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(picture.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  }
  return Buffer.concat([header, ...pictures]);
}

function write(name: string, bytes: Buffer): void {
  writeFileSync(`public/${name}`, bytes);
  process.stdout.write(`public/${name}: ${bytes.length} bytes\n`);
}

await main();
