import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import satori, { type Font } from "satori";
import type { ShareCard } from "#lib/format/share-card";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { settings } from "#lib/model/settings";
import { PICTURE } from "#lib/routing/formats";
import { dictionaryOf } from "#lib/text/dictionary";

const { resolve } = createRequire(import.meta.url);

/** Families of their own: of two files with one family name the second would hide the letters of the first. */
const SERIF = "Serif, Serif Extended";
const SANS = "Sans, Sans Extended";

const FONTS: Font[] = [
  ...fontFiles("source-serif-4", "Serif", 600),
  ...fontFiles("source-sans-3", "Sans", 400),
  ...fontFiles("source-sans-3", "Sans", 600),
];

const PAPER = "#fbfaf7";
const INK = "#1c1e23";
const GREY = "#4d515a";
const CARMINE = "#8b1a30";
const BAND = bandImage();

/** Font sizes in pixels by how long the longest title may be, so that most titles are whole in four lines. */
const TITLE_SIZES = [
  { most: 24, size: 88 },
  { most: 60, size: 68 },
  { most: 120, size: 56 },
  { most: Number.POSITIVE_INFINITY, size: 48 },
] as const;

/**
 * A card as PNG, 1200 x 630, in the type and with the band of the site. `onMissing` hears of letters that the fonts do not
 * have; those are left out.
 */
export async function drawCard(
  card: ShareCard,
  lang: Lang,
  onMissing: (letters: string) => void = () => undefined,
): Promise<Uint8Array> {
  const svg = await satori(cardElement(card, lang), {
    width: PICTURE.width,
    height: PICTURE.height,
    fonts: FONTS,
    loadAdditionalAsset: async (_, letters) => {
      onMissing(letters);
      return [];
    },
  });
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return image.asPng();
}

function cardElement({ above, title, below }: ShareCard, lang: Lang): SatoriElement {
  const { size } = TITLE_SIZES.find(({ most }) => title.length <= most) ?? TITLE_SIZES[3];
  const { name, adopted } = settings;
  return box({ flexDirection: "column", width: "100%", height: "100%", background: PAPER }, [
    band(),
    box({ flexDirection: "column", flexGrow: 1, padding: "40px 64px 32px" }, [
      line(above, { color: CARMINE, fontWeight: 600, fontSize: 32 }),
      text(title, 4, {
        ...{ margin: "16px 0 20px", fontFamily: SERIF, fontSize: size },
        ...{ lineHeight: 1.12, textWrap: "balance" },
      }),
      ...below.map((words) => text(words, 2, { fontSize: 32, lineHeight: 1.25 })),
      box({ flexDirection: "column", marginTop: "auto" }, [
        line(name[lang], { color: CARMINE, fontWeight: 600, fontSize: 28 }),
        ...(adopted ? [] : [line(dictionaryOf(lang).unofficial, { color: GREY, fontSize: 28 })]),
      ]),
    ]),
    band(),
  ]);
}

type Style = Readonly<Record<string, string | number>>;

/** An element of React's form, which satori reads. */
interface SatoriElement {
  readonly type: "div";
  readonly key: null;
  readonly props: { readonly style: Style; readonly children: string | readonly SatoriElement[] };
}

function box(style: Style, children: readonly SatoriElement[]): SatoriElement {
  return element({ display: "flex", ...style }, children);
}

/** A text of at most so many lines, then an ellipsis. */
function text(words: string, lines: number, style: Style): SatoriElement {
  const clamp = { display: "block", lineClamp: lines, textOverflow: "ellipsis", flexShrink: 0 };
  return element({ fontFamily: SANS, color: INK, ...clamp, ...style }, typeset(words));
}

function line(words: string, style: Style): SatoriElement {
  return text(words, 1, { lineHeight: 1.3, ...style });
}

function band(): SatoriElement {
  const image = { backgroundImage: `url(${BAND})`, backgroundSize: "48px 24px" };
  return box({ width: "100%", height: 24, flexShrink: 0, ...image }, []);
}

function element(style: Style, children: SatoriElement["props"]["children"]): SatoriElement {
  return { type: "div", key: null, props: { style, children } };
}

/** A family in two files: the letters of Western Europe, and those beyond, Latvian ones among them. */
function fontFiles(name: string, family: string, weight: 400 | 600): Font[] {
  const font = (subset: string, ownFamily: string): Font => ({
    name: ownFamily,
    data: readFileSync(
      resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`),
    ),
    weight,
    style: "normal",
  });
  return [font("latin", family), font("latin-ext", `${family} Extended`)];
}

/** The band of `public/`, which pages use as a mask, in its colour. */
function bandImage(): string {
  const file = join(import.meta.dirname, "..", "..", "public", "band.svg");
  const svg = readFileSync(file, "utf8").replace("<path ", `<path fill="${CARMINE}" `);
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
