import { dictionaryOf } from "#lib/text/dictionary";
import { definePage } from "#ui/define-page";
import { pageMetadata } from "#ui/metadata";
import { OrganisationList } from "#ui/organisation-list";
import { SectionPage } from "#ui/section-page";

const { generateMetadata, Page } = definePage(({ lang, query, snapshot }) => {
  const { listTitle, listLead, listDescription } = dictionaryOf(lang).organisation;
  return {
    metadata: pageMetadata({
      route: { page: "organisations", lang },
      title: listTitle,
      description: listDescription,
      index: query.size === 0,
    }),
    body: (
      <SectionPage
        snapshot={snapshot}
        lang={lang}
        page="organisations"
        query={query}
        title={listTitle}
        lead={listLead}
      >
        <OrganisationList snapshot={snapshot} lang={lang} level={2} counted />
      </SectionPage>
    ),
  };
});

export { generateMetadata };
export default Page;
