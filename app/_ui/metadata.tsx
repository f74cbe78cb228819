import type { Metadata } from "next";
import { cardText, type ShareCard } from "#lib/format/share-card";
import type { Day } from "#lib/model/day";
import { LANGS } from "#lib/model/lang";
import { absoluteUrl, LOCALES, settings } from "#lib/model/settings";
import { addressOf } from "#lib/routing/address";
import { isParam } from "#lib/routing/canonical-query";
import { mediaType, PICTURE } from "#lib/routing/formats";
import { formatsOf, pathOf, pictureOf, type Route } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";

/** The marks of the site in tabs, bookmarks and on home screens. */
export const ICONS: Metadata["icons"] = {
  icon: [
    { url: "/favicon.ico", sizes: "16x16 32x32 48x48" },
    { url: "/favicon.svg", type: "image/svg+xml" },
  ],
  apple: "/apple-touch-icon.png",
};

/** A list whose other forms a page offers, by the name they go under. */
interface List {
  readonly route: Route;
  readonly query: string;
  readonly title: string;
}

/**
 * Title, description, canonical address, translations and other forms of a page. An address is canonical with its own
 * filters and without what no page knows; the translations name the same, so that they are reciprocal.
 */
export function pageMetadata({
  route,
  title,
  description,
  query = new URLSearchParams(),
  index = true,
  lists = [],
  card = null,
  article = null,
}: {
  route: Route;
  title: string;
  description: string;
  /** The query of a page that takes one. */
  query?: URLSearchParams;
  index?: boolean;
  /** Lists that the page shows a part of; their other forms are alternates of the page too. */
  lists?: readonly List[];
  /** What the page's own picture says; without one the site's picture stands for it. */
  card?: ShareCard | null;
  /** Of a page that is an article: the days it was published and last changed. */
  article?: { readonly publishedTime: Day; readonly modifiedTime: Day } | null;
}): Metadata {
  const known = new URLSearchParams([...query].filter(([name]) => isParam(name)));
  const address = (lang: Route["lang"]) => absoluteUrl(addressOf({ ...route, lang }, known));
  const full = `${title} | ${settings.name[route.lang]}`;
  return {
    title: full,
    description,
    alternates: {
      canonical: address(route.lang),
      languages: {
        ...Object.fromEntries(LANGS.map((lang) => [lang, address(lang)])),
        "x-default": address("lv"),
      },
      types: otherForms([{ route, query: String(known), title: full }, ...lists]),
    },
    openGraph: {
      title: full,
      description,
      url: address(route.lang),
      siteName: settings.name[route.lang],
      locale: LOCALES[route.lang],
      ...(article === null ? { type: "website" } : { type: "article", ...article }),
      images: [imageOf(route, card)],
    },
    twitter: { card: "summary_large_image" },
    icons: ICONS,
    ...(index ? {} : { robots: { index: false, follow: true } }),
  };
}

function imageOf(route: Route, card: ShareCard | null) {
  const own = card === null ? null : pictureOf(route);
  return {
    url: absoluteUrl(own === null ? `/share-${route.lang}.png` : pathOf(own)),
    width: PICTURE.width,
    height: PICTURE.height,
    alt: card === null ? dictionaryOf(route.lang).shareAlt : cardText(card),
  };
}

function otherForms(sets: readonly List[]): Record<string, { url: string; title: string }[]> {
  const types: Record<string, { url: string; title: string }[]> = {};
  for (const { route, query, title } of sets) {
    for (const format of formatsOf(route)) {
      const url = absoluteUrl(addressOf({ ...route, format }, query));
      const all = types[mediaType(format)] ?? [];
      types[mediaType(format)] = [...all, { url, title: `${title} (${format})` }];
    }
  }
  return types;
}
