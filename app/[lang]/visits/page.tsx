import type { Metadata } from "next";
import { content } from "#lib/content";
import { listTitle } from "#lib/format/list-words";
import { isLang } from "#lib/lang";
import { pageOf } from "#lib/queries/paging";
import { selectVisits } from "#lib/queries/select-visits";
import { parseVisitQuery } from "#lib/queries/visit-query";
import { textOf } from "#lib/text/text";
import { Finder } from "#ui/finder";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";
import { Missing, missingMetadata } from "#ui/missing";

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return missingMetadata("lv");
  const search = await queryOf(searchParams);
  const { query } = parseVisitQuery(search, content());
  const paged = pageOf(selectVisits(content(), query), query);
  return pageMetadata({
    route: { page: "visits", lang },
    title: listTitle(query, paged, content(), lang),
    description: textOf(lang).list.description,
    index: search.size === 0,
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) return <Missing lang="lv" />;
  const search = await queryOf(searchParams);
  const { query, ignored } = parseVisitQuery(search, content());
  const paged = pageOf(selectVisits(content(), query), query);
  return <Finder lang={lang} query={query} params={search} paged={paged} ignored={ignored} />;
}
