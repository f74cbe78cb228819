import type { Metadata } from "next";
import { LANGS } from "#lib/lang";
import { pathOf, type Route } from "#lib/routes";
import { absolute, LOCALES, site } from "#lib/site";
import { textOf } from "#lib/text/text";

/** Search parameters as Next hands them to a page. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The query of an address, in the order of its names. */
export async function queryOf(searchParams: SearchParams): Promise<URLSearchParams> {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(await searchParams)) {
    for (const value of [values ?? []].flat()) query.append(name, value);
  }
  return query;
}

/** The marks of the site in tabs, bookmarks and on home screens. */
export const ICONS: Metadata["icons"] = {
  icon: [
    { url: "/favicon.ico", sizes: "16x16 32x32 48x48" },
    { url: "/favicon.svg", type: "image/svg+xml" },
  ],
  apple: "/apple-touch-icon.png",
};

/** Title, description, canonical address and alternatives of a page. */
export function pageMetadata({
  route,
  title,
  description,
  query = "",
  index = true,
}: {
  route: Route;
  title: string;
  description: string;
  /** The part of the query that belongs to the canonical address. */
  query?: string;
  index?: boolean;
}): Metadata {
  const address = (lang: Route["lang"]) => absolute(pathOf({ ...route, lang })) + query;
  const full = `${title} | ${site.name[route.lang]}`;
  return {
    title: full,
    description,
    alternates: {
      canonical: address(route.lang),
      languages: {
        ...Object.fromEntries(LANGS.map((lang) => [lang, address(lang)])),
        "x-default": address("lv"),
      },
    },
    openGraph: {
      title: full,
      description,
      url: address(route.lang),
      siteName: site.name[route.lang],
      locale: LOCALES[route.lang],
      type: "website",
      images: [
        {
          url: absolute(`/share-${route.lang}.png`),
          width: 1200,
          height: 630,
          alt: textOf(route.lang).shareAlt,
        },
      ],
    },
    twitter: { card: "summary_large_image" },
    icons: ICONS,
    ...(index ? {} : { robots: { index: false, follow: true } }),
  };
}
