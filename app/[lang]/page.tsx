import { homeLead } from "#lib/format/list-words";
import { dictionaryOf } from "#lib/text/dictionary";
import { definePage } from "#ui/define-page";
import { errorParts } from "#ui/error-page";
import { Home } from "#ui/home";
import { pageMetadata } from "#ui/metadata";

const { generateMetadata, Page } = definePage(({ lang, query, snapshot }) => {
  const overview = snapshot.pages.get("overview");
  if (overview === undefined) return errorParts("error", lang, snapshot);
  const { title } = dictionaryOf(lang).home;
  return {
    metadata: pageMetadata({
      route: { page: "home", lang },
      title,
      description: homeLead(snapshot, lang),
      index: query.size === 0,
      lists: [{ route: { page: "visits", lang }, query: "", title: dictionaryOf(lang).list.title }],
    }),
    body: <Home snapshot={snapshot} lang={lang} overview={overview} query={query} />,
  };
});

export { generateMetadata };
export default Page;
