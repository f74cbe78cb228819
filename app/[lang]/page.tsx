import type { Metadata } from "next";
import { content } from "#lib/content";
import { isLang } from "#lib/lang";
import { wordsOf } from "#lib/records";
import { textOf } from "#lib/text/text";
import { Home } from "#ui/home";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";
import { Missing, missingMetadata } from "#ui/missing";

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang } = await params;
  const overview = content().pages.get("overview");
  if (!isLang(lang) || overview === undefined) return missingMetadata("lv");
  const { title, summary } = wordsOf(overview, lang).words;
  const index = (await queryOf(searchParams)).size === 0;
  return pageMetadata({
    route: { page: "home", lang },
    title,
    description: summary,
    index,
    lists: [{ route: { page: "visits", lang }, query: "", title: textOf(lang).list.title }],
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await params;
  const overview = content().pages.get("overview");
  if (!isLang(lang) || overview === undefined) return <Missing lang="lv" />;
  return <Home lang={lang} overview={overview} query={await queryOf(searchParams)} />;
}
