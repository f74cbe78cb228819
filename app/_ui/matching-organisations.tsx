import type { ArchiveSnapshot } from "#lib/archive-store";
import { shortName } from "#lib/format/visit-words";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { pathOf } from "#lib/routing/routes";
import type { SearchResult } from "#lib/search/search-result";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./matching-organisations.module.css";

/** The organisations that a search names, with links to their profiles. */
export function MatchingOrganisations({
  snapshot,
  lang,
  found,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  found: SearchResult | null;
}) {
  const { organisations } = snapshot;
  const named = (found?.organisations ?? []).flatMap((id) => organisations.get(id) ?? []);
  if (named.length === 0) return null;
  const text = dictionaryOf(lang).list;
  return (
    <section className={styles["found"]}>
      <h3 className={styles["title"]}>{text.foundOrganisations(named.length)}</h3>
      <ul className={styles["list"]}>
        {named.map((organisation) => {
          const [short, full] = [shortName(organisation, lang), organisation.name[lang]];
          return (
            <li key={organisation.id}>
              <a href={pathOf({ page: "organisations", lang, id: organisation.id })}>
                <b>{short}</b>
                {full === short ? null : <span> {typeset(full)}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
