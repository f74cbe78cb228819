import type { Metadata } from "next";
import { content } from "#lib/content";
import { isLang } from "#lib/lang";
import { wordsOf } from "#lib/records";
import { Gone, goneMetadata } from "#ui/gone";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";
import { OrganisationProfile } from "#ui/organisation-profile";

interface Props {
  params: Promise<{ lang: string; id: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, id } = await params;
  const organisation = content().organisations.get(id);
  if (!isLang(lang) || organisation === undefined) {
    return goneMetadata("organisations", id, isLang(lang) ? lang : "lv");
  }
  const { title, summary } = wordsOf(organisation, lang).words;
  const index = (await queryOf(searchParams)).size === 0;
  return pageMetadata({
    route: { page: "organisations", lang, id },
    title,
    description: summary,
    lists: [{ route: { page: "visits", lang }, query: `org=${id}` }],
    index,
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, id } = await params;
  const organisation = content().organisations.get(id);
  if (!isLang(lang) || organisation === undefined) {
    return <Gone page="organisations" id={id} lang={isLang(lang) ? lang : "lv"} />;
  }
  return (
    <OrganisationProfile
      organisation={organisation}
      lang={lang}
      query={await queryOf(searchParams)}
    />
  );
}
