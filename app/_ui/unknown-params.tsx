import type { Lang } from "#lib/lang";
import type { Ignored } from "#lib/queries/visit-query";
import { textOf } from "#lib/text/text";
import { Notice } from "#ui/notice";

/** Names what an address asks that the page does not know, or nothing. */
export function IgnoredParams({ lang, ignored }: { lang: Lang; ignored: readonly Ignored[] }) {
  if (ignored.length === 0) return null;
  return (
    <Notice>
      <ul className="plain">
        {ignored.slice(0, 10).map((one) => (
          <li key={`${one.name} ${one.value} ${one.why}`}>{sentence(one, lang)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** What is no day is named by its field, anything else by its parameter. */
function sentence({ name, value, why }: Ignored, lang: Lang): string {
  const { list, ignored } = textOf(lang);
  return why === "value" && (name === "from" || name === "to")
    ? `${list[name]}: ${list.notDay(shortened(value))}`
    : ignored[why](shortened(name), shortened(value));
}

/** The parameters of a page that takes none. */
export function unknownParams(query: URLSearchParams): readonly Ignored[] {
  return [...query].map(([name, value]) => ({ name, value, why: "name" }));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
