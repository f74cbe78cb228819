import type { Metadata } from "next";
import { content } from "#lib/content";
import { labelDays } from "#lib/format/days";
import { isLang } from "#lib/lang";
import { wordsOf } from "#lib/records";
import { Gone, goneMetadata } from "#ui/gone";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";
import { VisitPage } from "#ui/visit-page";

interface Props {
  params: Promise<{ lang: string; id: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, id } = await params;
  const visit = content().visits.get(id);
  if (!isLang(lang) || visit === undefined) {
    return goneMetadata("visits", id, isLang(lang) ? lang : "lv");
  }
  const { title, summary } = wordsOf(visit, lang).words;
  const description = `${labelDays(visit.start, visit.end, lang)}. ${summary}`;
  const index = (await queryOf(searchParams)).size === 0;
  return pageMetadata({ route: { page: "visits", lang, id }, title, description, index });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, id } = await params;
  const visit = content().visits.get(id);
  if (!isLang(lang) || visit === undefined) {
    return <Gone page="visits" id={id} lang={isLang(lang) ? lang : "lv"} />;
  }
  return <VisitPage visit={visit} lang={lang} query={await queryOf(searchParams)} />;
}
