import { citationMeta } from "#lib/export/citation";
import { shareCard } from "#lib/format/share-card";
import { labelDays } from "#lib/locale/days";
import { entryText, lastChange } from "#lib/model/records";
import { definePage } from "#ui/define-page";
import { pageMetadata } from "#ui/metadata";
import { VisitPage } from "#ui/visit-page";
import { withdrawnParts } from "#ui/withdrawn-page";

const { generateMetadata, Page } = definePage(({ lang, path: [id = ""], query, snapshot }) => {
  const route = { page: "visits", lang, id } as const;
  const visit = snapshot.visits.get(id);
  if (visit === undefined) return withdrawnParts(route, snapshot);
  const { title, summary } = entryText(visit, lang).words;
  const description = `${labelDays(visit.start, visit.end, lang)}. ${summary}`;
  return {
    metadata: {
      ...pageMetadata({
        ...{ route, title, description, index: query.size === 0 },
        card: shareCard(route, snapshot),
        article: { publishedTime: visit.added, modifiedTime: lastChange(visit) },
      }),
      other: citationMeta({ page: "visits", record: visit, lang, day: snapshot.archive.day }),
    },
    body: <VisitPage snapshot={snapshot} visit={visit} lang={lang} query={query} />,
  };
});

export { generateMetadata };
export default Page;
