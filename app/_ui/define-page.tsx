import type { Metadata } from "next";
import { cache, type ReactNode } from "react";
import { type ArchiveSnapshot, currentSnapshot } from "#lib/archive-store";
import { isLang, type Lang } from "#lib/model/lang";

/** What the address of a page asks, and the archive it is answered from. */
export interface PageRequest {
  readonly lang: Lang;
  /** The rest of the path below the language or the section; empty where the page has none. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly snapshot: ArchiveSnapshot;
}

/** A page: what stands in its head, and what in its body. */
export interface PageParts {
  readonly metadata: Metadata;
  readonly body: ReactNode;
}

interface Props {
  params: Promise<Readonly<Record<string, string | string[]>>>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/**
 * A page as Next takes it: the function is called once a request, so that head and body show the same. The server asks
 * Next only for addresses that exist; whatever else comes, such as a language nobody knows, is answered in Latvian.
 */
export function definePage(page: (request: PageRequest) => PageParts) {
  // By text: Next hands a new object to the head and to the body.
  const parts = cache((asked: string, path: string, query: string) =>
    page({
      lang: isLang(asked) ? asked : "lv",
      path: path.split("/"),
      query: new URLSearchParams(query),
      snapshot: currentSnapshot(),
    }),
  );
  const partsOf = async ({ params, searchParams }: Props) => {
    const { lang = "", ...rest } = await params;
    const path = Object.values(rest).flat().join("/");
    return parts(String(lang), path, queryOf(await searchParams).toString());
  };
  return {
    generateMetadata: async (props: Props) => (await partsOf(props)).metadata,
    Page: async (props: Props) => (await partsOf(props)).body,
  };
}

function queryOf(searchParams: Awaited<Props["searchParams"]>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(searchParams).flatMap(([name, values]) =>
      [values ?? []].flat().map((value) => [name, value]),
    ),
  );
}
