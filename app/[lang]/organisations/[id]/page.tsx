import { feedTitle } from "#lib/format/list-words";
import { entryText } from "#lib/model/records";
import { parseVisitQuery } from "#lib/visits/visit-query";
import { definePage } from "#ui/define-page";
import { pageMetadata } from "#ui/metadata";
import { OrganisationProfile } from "#ui/organisation-profile";
import { withdrawnParts } from "#ui/withdrawn-page";

const { generateMetadata, Page } = definePage(({ lang, path: [id = ""], query, snapshot }) => {
  const route = { page: "organisations", lang, id } as const;
  const organisation = snapshot.organisations.get(id);
  if (organisation === undefined) return withdrawnParts(route, snapshot);
  const visits = new URLSearchParams({ org: id });
  const visitQuery = parseVisitQuery(visits, snapshot).query;
  return {
    metadata: pageMetadata({
      route,
      title: organisation.name[lang],
      description: entryText(organisation, lang).words.summary,
      lists: [
        {
          route: { page: "visits", lang },
          query: String(visits),
          title: feedTitle(visitQuery, snapshot, lang),
        },
      ],
      index: query.size === 0,
    }),
    body: (
      <OrganisationProfile
        snapshot={snapshot}
        organisation={organisation}
        lang={lang}
        query={query}
      />
    ),
  };
});

export { generateMetadata };
export default Page;
