import { entryText } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";
import { definePage } from "#ui/define-page";
import { errorParts } from "#ui/error-page";
import { Home } from "#ui/home";
import { pageMetadata } from "#ui/metadata";

const { generateMetadata, Page } = definePage(({ lang, query, snapshot }) => {
  const overview = snapshot.pages.get("overview");
  if (overview === undefined) return errorParts("error", lang, snapshot);
  const { title, summary } = entryText(overview, lang).words;
  return {
    metadata: pageMetadata({
      route: { page: "home", lang },
      title,
      description: summary,
      index: query.size === 0,
      lists: [{ route: { page: "visits", lang }, query: "", title: dictionaryOf(lang).list.title }],
    }),
    body: <Home snapshot={snapshot} lang={lang} overview={overview} query={query} />,
  };
});

export { generateMetadata };
export default Page;
