import type { Metadata } from "next";
import { currentSnapshot } from "#lib/archive-store";
import { isLang } from "#lib/model/lang";
import { entryText } from "#lib/model/records";
import { isProse } from "#lib/routing/pages";
import { ErrorPage, errorMetadata } from "#ui/error-page";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";
import { ProsePage, titleOf } from "#ui/prose-page";

interface Props {
  params: Promise<{ lang: string; page: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, page } = await params;
  const record = currentSnapshot().pages.get(page);
  if (!isLang(lang) || !isProse(page) || record === undefined) {
    return errorMetadata(isLang(lang) ? lang : "lv");
  }
  const { summary } = entryText(record, lang).words;
  const index = (await queryOf(searchParams)).size === 0;
  return pageMetadata({
    route: { page, lang },
    title: titleOf(record, lang),
    description: summary,
    index,
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, page } = await params;
  const record = currentSnapshot().pages.get(page);
  if (!isLang(lang) || !isProse(page) || record === undefined) {
    return <ErrorPage lang={isLang(lang) ? lang : "lv"} />;
  }
  return <ProsePage name={page} page={record} lang={lang} query={await queryOf(searchParams)} />;
}
