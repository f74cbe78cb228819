import type { ArchiveSnapshot } from "#lib/archive-store";
import { valueName } from "#lib/format/list-words";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { GROUPS } from "#lib/model/records";
import { changedAddress, toggledAddress } from "#lib/routing/address";
import type { Facet } from "#lib/routing/canonical-query";
import { dictionaryOf } from "#lib/text/dictionary";
import { type FacetOption, facetOptions } from "#lib/visits/facets";
import { DIMENSIONS } from "#lib/visits/statistics";
import type { VisitListPage } from "#lib/visits/visit-list";
import styles from "./filter-panel.module.css";

/** Options shown before others are in a disclosure, and the most that a page carries; statistics have them all. */
const SHOWN = 6;
const MOST = 18;

interface Props {
  facet: Facet;
  lang: Lang;
  list: VisitListPage;
  snapshot: ArchiveSnapshot;
}

/**
 * A facet's values as links, each with the number of visits it would find: the chosen ones and those with the most visits,
 * others in a disclosure in the order of the language, and where there are more a link to statistics, which have them
 * all; years newest first, organisations under their groups. What would find nothing is not offered.
 */
export function FacetField({ isOpen, ...props }: Props & { isOpen: boolean }) {
  const { facet, lang, list, snapshot } = props;
  const text = dictionaryOf(lang).list;
  const order = new Intl.Collator(lang);
  const byName = (a: Named, b: Named) => order.compare(a.name, b.name);
  const byCount = (a: Named, b: Named) => b.count - a.count || byName(a, b);
  const byYear = (a: Named, b: Named) => Number(b.value) - Number(a.value);
  const options = facetOptions(list.selection, list.query, facet)
    .filter(({ count, chosen }) => count > 0 || chosen)
    .map((option) => ({ ...option, name: valueName(facet, option.value, snapshot, lang) }))
    .toSorted(facet === "year" ? byYear : byCount);
  if (options.length === 0) return null;
  const chosen = options.filter((option) => option.chosen);
  const first = options.filter((option, index) => option.chosen || index < SHOWN);
  const others = options.filter((option) => !first.includes(option));
  const by = DIMENSIONS.find((dimension) => dimension === facet);
  const rest = others
    .slice(0, by === undefined ? undefined : MOST - SHOWN)
    .toSorted(facet === "year" ? byYear : byName);
  return (
    <details className={styles["facet"]} open={isOpen}>
      <summary>
        {text.facets[facet]}
        {chosen.length === 0 ? null : (
          <span>{`: ${typeset(chosen.map(({ name }) => name).join(", "))}`}</span>
        )}
      </summary>
      <Options {...props} options={first} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{text.more(rest.length)}</summary>
          <Options {...props} options={rest} />
          {rest.length === others.length ? null : (
            <a
              className={styles["all"]}
              href={changedAddress({ page: "visits", lang }, list.params, {
                [facet]: null,
                view: "statistics",
                by: by ?? null,
              })}
              rel="nofollow"
            >
              {text.allOf(options.length)}
            </a>
          )}
        </details>
      )}
    </details>
  );
}

interface Named extends FacetOption {
  readonly name: string;
}

function Options({ options, ...props }: Props & { options: readonly Named[] }) {
  const { facet, lang, snapshot } = props;
  if (facet !== "org") return <Links {...props} options={options} />;
  return GROUPS.map((group) => {
    const own = options.filter(({ value }) => snapshot.organisations.get(value)?.group === group);
    return own.length === 0 ? null : (
      <div key={group}>
        <p className={styles["group"]}>{dictionaryOf(lang).groups[group]}</p>
        <Links {...props} options={own} />
      </div>
    );
  });
}

function Links({ facet, lang, list, options, snapshot }: Props & { options: readonly Named[] }) {
  const fullName = (value: string) =>
    facet === "org" ? snapshot.organisations.get(value)?.name[lang] : undefined;
  return (
    <ul className={styles["options"]}>
      {options.map((option) => (
        <li key={option.value}>
          <a
            href={toggledAddress({ page: "visits", lang }, list.params, facet, [option.value])}
            rel="nofollow"
            aria-current={option.chosen ? "true" : undefined}
            aria-label={spokenOption(option, fullName(option.value), lang)}
          >
            <span>{typeset(option.name)}</span> <small>{option.count}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A value as it is heard, in one piece: with what is counted, and what an abbreviation stands for. */
function spokenOption({ name, count }: Named, full: string | undefined, lang: Lang): string {
  const words = `${name}: ${count} ${dictionaryOf(lang).visitNoun(count)}`;
  return full === undefined || full === name ? words : `${words}; ${full}`;
}
