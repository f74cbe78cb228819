import type { Metadata } from "next";
import { currentSnapshot } from "#lib/archive-store";
import { feedTitle } from "#lib/format/list-words";
import { isLang } from "#lib/model/lang";
import { entryText } from "#lib/model/records";
import { parseVisitQuery } from "#lib/visits/visit-query";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";
import { OrganisationProfile } from "#ui/organisation-profile";
import { WithdrawnPage, withdrawnMetadata } from "#ui/withdrawn-page";

interface Props {
  params: Promise<{ lang: string; id: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, id } = await params;
  const organisation = currentSnapshot().organisations.get(id);
  if (!isLang(lang) || organisation === undefined) {
    return withdrawnMetadata("organisations", id, isLang(lang) ? lang : "lv");
  }
  const { summary } = entryText(organisation, lang).words;
  const visits = new URLSearchParams({ org: id });
  const { query } = parseVisitQuery(visits, currentSnapshot());
  const index = (await queryOf(searchParams)).size === 0;
  return pageMetadata({
    route: { page: "organisations", lang, id },
    title: organisation.name[lang],
    description: summary,
    lists: [
      {
        route: { page: "visits", lang },
        query: String(visits),
        title: feedTitle(query, currentSnapshot(), lang),
      },
    ],
    index,
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, id } = await params;
  const organisation = currentSnapshot().organisations.get(id);
  if (!isLang(lang) || organisation === undefined) {
    return <WithdrawnPage page="organisations" id={id} lang={isLang(lang) ? lang : "lv"} />;
  }
  return (
    <OrganisationProfile
      organisation={organisation}
      lang={lang}
      query={await queryOf(searchParams)}
    />
  );
}
