import type { Metadata } from "next";
import { currentSnapshot } from "#lib/archive-store";
import { isLang } from "#lib/model/lang";
import { entryText } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";
import { ErrorPage, errorMetadata } from "#ui/error-page";
import { Home } from "#ui/home";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang } = await params;
  const overview = currentSnapshot().pages.get("overview");
  if (!isLang(lang) || overview === undefined) return errorMetadata("lv");
  const { title, summary } = entryText(overview, lang).words;
  const index = (await queryOf(searchParams)).size === 0;
  return pageMetadata({
    route: { page: "home", lang },
    title,
    description: summary,
    index,
    lists: [{ route: { page: "visits", lang }, query: "", title: dictionaryOf(lang).list.title }],
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await params;
  const overview = currentSnapshot().pages.get("overview");
  if (!isLang(lang) || overview === undefined) return <ErrorPage lang="lv" />;
  return <Home lang={lang} overview={overview} query={await queryOf(searchParams)} />;
}
