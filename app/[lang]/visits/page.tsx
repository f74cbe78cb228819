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
  const asked = await queryOf(searchParams);
  const { params: understood, query, paged, selection } = listOf(String(asked));
  const isInexact = selection.found !== null && selection.found.exact !== null;
  return pageMetadata({
    route: { page: "visits", lang },
    title: listTitle(query, { ...paged, isInexact }, content(), lang),
    description: textOf(lang).list.description,
    query: understood,
    index: asked.size === 0,
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) return <Missing lang="lv" />;
  return <Finder lang={lang} list={listOf(String(await queryOf(searchParams)))} />;
}
