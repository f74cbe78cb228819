import { entryText } from "#lib/model/records";
import { isProse } from "#lib/routing/pages";
import { definePage } from "#ui/define-page";
import { errorParts } from "#ui/error-page";
import { pageMetadata } from "#ui/metadata";
import { ProsePage, titleOf } from "#ui/prose-page";

const { generateMetadata, Page } = definePage(({ lang, path: [name = ""], query, snapshot }) => {
  const page = snapshot.pages.get(name);
  if (!isProse(name) || page === undefined) return errorParts("missing", lang, snapshot);
  return {
    metadata: pageMetadata({
      route: { page: name, lang },
      title: titleOf(page, lang),
      description: entryText(page, lang).words.summary,
      index: query.size === 0,
    }),
    body: <ProsePage snapshot={snapshot} name={name} page={page} lang={lang} query={query} />,
  };
});

export { generateMetadata };
export default Page;
