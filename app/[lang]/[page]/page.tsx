import type { Metadata } from "next";
import { content } from "#lib/content";
import { isLang } from "#lib/lang";
import { wordsOf } from "#lib/records";
import { isProse } from "#lib/routes";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";
import { Missing, missingMetadata } from "#ui/missing";
import { ProsePage, titleOf } from "#ui/prose-page";

interface Props {
  params: Promise<{ lang: string; page: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, page } = await params;
  const record = content().pages.get(page);
  if (!isLang(lang) || !isProse(page) || record === undefined) {
    return missingMetadata(isLang(lang) ? lang : "lv");
  }
  const { summary } = wordsOf(record, lang).words;
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
  const record = content().pages.get(page);
  if (!isLang(lang) || !isProse(page) || record === undefined) {
    return <Missing lang={isLang(lang) ? lang : "lv"} />;
  }
  return <ProsePage name={page} page={record} lang={lang} query={await queryOf(searchParams)} />;
}
