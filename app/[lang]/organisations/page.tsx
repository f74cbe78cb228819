import type { Metadata } from "next";
import { isLang } from "#lib/model/lang";
import { dictionaryOf } from "#lib/text/dictionary";
import { ErrorPage, errorMetadata } from "#ui/error-page";
import { pageMetadata, queryOf, type SearchParams } from "#ui/metadata";
import { OrganisationList } from "#ui/organisation-list";
import { SectionPage } from "#ui/section-page";

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLang(lang)) return errorMetadata("lv");
  const { listTitle, listDescription } = dictionaryOf(lang).organisation;
  return pageMetadata({
    route: { page: "organisations", lang },
    title: listTitle,
    description: listDescription,
    index: (await queryOf(searchParams)).size === 0,
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { lang } = await params;
  if (!isLang(lang)) return <ErrorPage lang="lv" />;
  const query = await queryOf(searchParams);
  const text = dictionaryOf(lang);
  return (
    <SectionPage
      lang={lang}
      page="organisations"
      query={query}
      title={text.organisation.listTitle}
      lead={text.organisation.listLead}
    >
      <OrganisationList lang={lang} level={2} counted />
    </SectionPage>
  );
}
