import type { Metadata } from "next";
import { content } from "#lib/content";
import { feedTitle } from "#lib/format/list-words";
import { isLang } from "#lib/lang";
import { parseVisitQuery } from "#lib/queries/visit-query";
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
  const { summary } = wordsOf(organisation, lang).words;
  const visits = new URLSearchParams({ org: id });
  const { query } = parseVisitQuery(visits, content());
  const index = (await queryOf(searchParams)).size === 0;
  return pageMetadata({
    route: { page: "organisations", lang, id },
    title: organisation.name[lang],
    description: summary,
    lists: [
      {
        route: { page: "visits", lang },
        query: String(visits),
        title: feedTitle(query, content(), lang),
      },
    ],
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
