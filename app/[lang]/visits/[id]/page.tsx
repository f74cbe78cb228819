import type { Metadata } from "next";
import { currentSnapshot } from "#lib/archive-store";
import { labelDays } from "#lib/locale/days";
import { isLang } from "#lib/model/lang";
import { entryText } from "#lib/model/records";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";
import { VisitPage } from "#ui/visit-page";
import { WithdrawnPage, withdrawnMetadata } from "#ui/withdrawn-page";

interface Props {
  params: Promise<{ lang: string; id: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, id } = await params;
  const visit = currentSnapshot().visits.get(id);
  if (!isLang(lang) || visit === undefined) {
    return withdrawnMetadata("visits", id, isLang(lang) ? lang : "lv");
  }
  const { title, summary } = entryText(visit, lang).words;
  const description = `${labelDays(visit.start, visit.end, lang)}. ${summary}`;
  const index = (await queryOf(searchParams)).size === 0;
  return pageMetadata({ route: { page: "visits", lang, id }, title, description, index });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, id } = await params;
  const visit = currentSnapshot().visits.get(id);
  if (!isLang(lang) || visit === undefined) {
    return <WithdrawnPage page="visits" id={id} lang={isLang(lang) ? lang : "lv"} />;
  }
  return <VisitPage visit={visit} lang={lang} query={await queryOf(searchParams)} />;
}
