import type { Metadata } from "next";
import { isLang } from "#lib/lang";
import { textOf } from "#lib/text/text";
import { HubPage } from "#ui/hub-page";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";
import { Missing, missingMetadata } from "#ui/missing";
import { OrganisationList } from "#ui/organisation-list";

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return missingMetadata("lv");
  const { listTitle, listDescription } = textOf(lang).organisation;
  return pageMetadata({
    route: { page: "organisations", lang },
    title: listTitle,
    description: listDescription,
    index: (await queryOf(searchParams)).size === 0,
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) return <Missing lang="lv" />;
  const query = await queryOf(searchParams);
  const text = textOf(lang);
  return (
    <HubPage
      lang={lang}
      page="organisations"
      query={query}
      title={text.organisation.listTitle}
      lead={text.organisation.listLead}
    >
      <OrganisationList lang={lang} level={2} counted />
    </HubPage>
  );
}
