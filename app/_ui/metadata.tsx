import type { Metadata } from "next";
import { LANGS } from "#lib/model/lang";
import { absoluteUrl, LOCALES, settings } from "#lib/model/settings";
import { addressOf } from "#lib/routing/address";
import { isParam } from "#lib/routing/canonical-query";
import { mediaType } from "#lib/routing/formats";
import { formatsOf, type Route } from "#lib/routing/routes";
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
}: {
  route: Route;
  title: string;
  description: string;
  /** The query of a page that takes one. */
  query?: URLSearchParams;
  index?: boolean;
  /** Lists that the page shows a part of; their other forms are alternates of the page too. */
  lists?: readonly List[];
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
      type: "website",
      images: [
        {
          url: absoluteUrl(`/share-${route.lang}.png`),
          width: 1200,
          height: 630,
          alt: dictionaryOf(route.lang).shareAlt,
        },
      ],
    },
    twitter: { card: "summary_large_image" },
    icons: ICONS,
    ...(index ? {} : { robots: { index: false, follow: true } }),
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
