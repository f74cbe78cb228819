import type { Metadata } from "next";
import { isLang } from "#lib/lang";
import { textOf } from "#lib/text/text";
import { ChangesPage } from "#ui/changes-page";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";
import { Missing, missingMetadata } from "#ui/missing";

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return missingMetadata("lv");
  const { title, description } = textOf(lang).changes;
  const index = (await queryOf(searchParams)).size === 0;
  return pageMetadata({ route: { page: "changes", lang }, title, description, index });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) return <Missing lang="lv" />;
  return <ChangesPage lang={lang} query={await queryOf(searchParams)} />;
}
