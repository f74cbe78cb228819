import type { Metadata } from "next";
import { cache } from "react";
import { content } from "#lib/content";
import { listTitle } from "#lib/format/list-words";
import { isLang } from "#lib/lang";
import { listPage } from "#lib/queries/list-page";
import { textOf } from "#lib/text/text";
import { Finder } from "#ui/finder";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";
import { Missing, missingMetadata } from "#ui/missing";

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: SearchParams;
}

/** Once a request: the head and the body show the same list. */
const listOf = cache((query: string) => listPage(new URLSearchParams(query), content()));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return missingMetadata("lv");
  const { params: search, query, paged } = listOf(String(await queryOf(searchParams)));
  return pageMetadata({
    route: { page: "visits", lang },
    title: listTitle(query, paged, content(), lang),
    description: textOf(lang).list.description,
    query: search,
    index: search.size === 0,
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) return <Missing lang="lv" />;
  return <Finder lang={lang} list={listOf(String(await queryOf(searchParams)))} />;
}
