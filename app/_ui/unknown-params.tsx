import { ignoredSentence } from "#lib/format/query-notes";
import type { Lang } from "#lib/model/lang";
import type { Ignored } from "#lib/visits/visit-query";
import { Notice } from "#ui/notice";

/** Names what an address asks that the page does not know, or nothing. */
export function IgnoredParams({ lang, ignored }: { lang: Lang; ignored: readonly Ignored[] }) {
  if (ignored.length === 0) return null;
  return (
    <Notice>
      <ul className="plain">
        {ignored.slice(0, 10).map((one) => (
          <li key={`${one.name} ${one.value} ${one.why}`}>{ignoredSentence(one, lang)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** The parameters of a page that takes none. */
export function unknownParams(query: URLSearchParams): readonly Ignored[] {
  return [...query].map(([name, value]) => ({ name, value, why: "name" }));
}
