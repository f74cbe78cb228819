import { content } from "#lib/content";
import { valueName } from "#lib/format/list-words";
import type { Lang } from "#lib/lang";
import type { VisitQuery } from "#lib/queries/visit-query";
import { addressOf, FACETS, pathOf } from "#lib/routes";
import { textOf } from "#lib/text/text";
import styles from "./chips.module.css";

interface Chip {
  readonly param: string;
  readonly value: string;
  readonly label: string;
}

/** The chosen filters, each a link to the address without it, and one that clears them all. */
export function Chips({
  lang,
  query,
  params,
}: {
  lang: Lang;
  query: VisitQuery;
  params: URLSearchParams;
}) {
  const text = textOf(lang).list;
  const chips = chipsOf(query, params, lang);
  if (chips.length === 0) return null;
  return (
    <section aria-label={text.chips} className={styles["chips"]}>
      <ul className={styles["list"]}>
        {chips.map(({ param, value, label }) => (
          <li key={`${param} ${value}`}>
            <a href={without(lang, params, param, value)}>
              <span className="hidden">{text.remove(label)}</span>
              <span aria-hidden="true">{label} ×</span>
            </a>
          </li>
        ))}
        <li>
          <a className={styles["clear"]} href={pathOf({ page: "visits", lang })}>
            {text.clear}
          </a>
        </li>
      </ul>
    </section>
  );
}

function chipsOf(query: VisitQuery, params: URLSearchParams, lang: Lang): readonly Chip[] {
  const text = textOf(lang).list;
  const single = (["q", "from", "to"] as const).flatMap((param) => {
    const value = params.get(param)?.trim() ?? "";
    const isUsed = param === "q" ? query.q !== "" : query[param] !== null;
    const name = param === "q" ? text.query : text[param];
    return isUsed ? [{ param, value, label: `${name}: ${value}` }] : [];
  });
  const facets = FACETS.flatMap((param) =>
    query.facets[param].map((value) => ({
      param,
      value,
      label: `${text.facets[param]}: ${valueName(param, value, content(), lang)}`,
    })),
  );
  return [...single, ...facets];
}

function without(lang: Lang, params: URLSearchParams, param: string, value: string): string {
  const rest = [...params].filter(
    ([name, other]) => name !== "page" && !(name === param && other.trim() === value),
  );
  return addressOf({ page: "visits", lang }, new URLSearchParams(rest));
}
