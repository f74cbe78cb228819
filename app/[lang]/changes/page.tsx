import type { Metadata } from "next";
import { isLang } from "#lib/model/lang";
import { dictionaryOf } from "#lib/text/dictionary";
import { ChangesPage } from "#ui/changes-page";
import { ErrorPage, errorMetadata } from "#ui/error-page";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return errorMetadata("lv");
  const { title, description } = dictionaryOf(lang).changes;
  const index = (await queryOf(searchParams)).size === 0;
  return pageMetadata({ route: { page: "changes", lang }, title, description, index });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) return <ErrorPage lang="lv" />;
  return <ChangesPage lang={lang} query={await queryOf(searchParams)} />;
}
