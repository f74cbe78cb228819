import type { Lang } from "#lib/lang";
import type { Ignored } from "#lib/queries/visit-query";
import { textOf } from "#lib/text/text";
import { Notice } from "#ui/notice";

/** Names what an address asks that the page does not know, or nothing. */
export function IgnoredParams({ lang, ignored }: { lang: Lang; ignored: readonly Ignored[] }) {
  const text = textOf(lang).ignored;
  if (ignored.length === 0) return null;
  return (
    <Notice>
      <ul className="plain">
        {ignored.slice(0, 10).map(({ name, value, why }) => (
          <li key={`${name} ${value} ${why}`}>{text[why](shortened(name), shortened(value))}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** The parameters of a page that takes none. */
export function unknownParams(query: URLSearchParams): readonly Ignored[] {
  return [...query].map(([name, value]) => ({ name, value, why: "name" }));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
