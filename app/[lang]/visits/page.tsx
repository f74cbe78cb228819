import type { Metadata } from "next";
import { cache } from "react";
import { currentSnapshot } from "#lib/archive-store";
import { listTitle } from "#lib/format/list-words";
import { isLang } from "#lib/model/lang";
import { dictionaryOf } from "#lib/text/dictionary";
import { visitListPage } from "#lib/visits/visit-list";
import { ErrorPage, errorMetadata } from "#ui/error-page";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";
import { VisitSearchPage } from "#ui/visit-search-page";

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: SearchParams;
}

/** Once a request: the head and the body show the same list. */
const listOf = cache((query: string) =>
  visitListPage(new URLSearchParams(query), currentSnapshot()),
);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return errorMetadata("lv");
  const asked = await queryOf(searchParams);
  const { params: understood, query, pagination, selection } = listOf(String(asked));
  const isInexact = selection.search !== null && selection.search.exact !== null;
  return pageMetadata({
    route: { page: "visits", lang },
    title: listTitle(query, { ...pagination, isInexact }, currentSnapshot(), lang),
    description: dictionaryOf(lang).list.description,
    query: understood,
    index: asked.size === 0,
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) return <ErrorPage lang="lv" />;
  return <VisitSearchPage lang={lang} list={listOf(String(await queryOf(searchParams)))} />;
}
