import type { ArchiveSnapshot } from "#lib/archive-store";
import { valueName } from "#lib/format/list-words";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { GROUPS } from "#lib/model/records";
import type { Facet } from "#lib/routing/canonical-query";
import { dictionaryOf } from "#lib/text/dictionary";
import { type FacetOption, facetOptions } from "#lib/visits/facets";
import type { VisitListPage } from "#lib/visits/visit-list";
import styles from "./filter-form.module.css";

/** Options shown before the rest is in a disclosure, and the most that a page carries. */
const SHOWN = 6;
const MOST = 200;

interface Props {
  facet: Facet;
  lang: Lang;
  list: VisitListPage;
  snapshot: ArchiveSnapshot;
  /** In a disclosure of its own. */
  isFolded: boolean;
}

/**
 * A facet's options with their counts: the chosen ones and those with the most visits, the rest in a disclosure in the order of
 * the language; years newest first, organisations under their groups. What would find nothing is not offered.
 */
export function FacetField({ facet, lang, list, snapshot, isFolded }: Props) {
  const text = dictionaryOf(lang).list;
  const order = new Intl.Collator(lang);
  const byName = (a: Named, b: Named) => order.compare(a.name, b.name);
  const byCount = (a: Named, b: Named) => b.count - a.count || byName(a, b);
  const byYear = (a: Named, b: Named) => Number(b.value) - Number(a.value);
  const options = facetOptions(list.selection, list.query, facet)
    .filter(({ count, chosen }) => count > 0 || chosen)
    .map((option) => ({ ...option, name: valueName(facet, option.value, snapshot, lang) }))
    .toSorted(facet === "year" ? byYear : byCount);
  const first = options.filter(({ chosen }, index) => chosen || index < SHOWN);
  const others = options.filter((option) => !first.includes(option));
  const rest = others.slice(0, MOST).toSorted(facet === "year" ? byYear : byName);
  const props = { facet, lang, snapshot };
  if (options.length === 0) return null;
  const name = text.facets[facet];
  const field = (
    <fieldset className={isFolded ? undefined : styles["facet"]}>
      <legend className={isFolded ? "hidden" : undefined}>{name}</legend>
      <Options {...props} options={first} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{text.more(others.length)}</summary>
          <Options {...props} options={rest} />
          {others.length > MOST ? (
            <p className={styles["hint"]}>{text.rest(others.length - MOST)}</p>
          ) : null}
        </details>
      )}
    </fieldset>
  );
  return isFolded ? (
    <details className={styles["folded"]}>
      <summary>{name}</summary>
      {field}
    </details>
  ) : (
    field
  );
}

interface Named extends FacetOption {
  readonly name: string;
}

function Options({
  options,
  ...props
}: Omit<Props, "list" | "isFolded"> & { options: readonly Named[] }) {
  const { facet, lang, snapshot } = props;
  if (facet !== "org")
    return options.map((one) => <Option key={one.value} {...one} facet={facet} />);
  return GROUPS.map((group) => {
    const own = options.filter(({ value }) => snapshot.organisations.get(value)?.group === group);
    return own.length === 0 ? null : (
      <fieldset key={group} className={styles["group"]}>
        <legend>{dictionaryOf(lang).groups[group]}</legend>
        {own.map((one) => (
          <Option key={one.value} {...one} facet={facet} />
        ))}
      </fieldset>
    );
  });
}

function Option({ facet, value, name, count, chosen }: Named & { facet: Facet }) {
  return (
    <label className={styles["option"]}>
      <input type="checkbox" name={facet} value={value} defaultChecked={chosen} />
      {`${typeset(name)} `}
      <small>{`${count} `}</small>
    </label>
  );
}
