import { content } from "#lib/content";
import { typeset } from "#lib/format/typeset";
import { shortName } from "#lib/format/visit-words";
import type { Lang } from "#lib/lang";
import { pathOf } from "#lib/routes";
import type { Found } from "#lib/search/found";
import { textOf } from "#lib/text/text";
import styles from "./found-organisations.module.css";

/** The organisations that a search names, with links to their profiles. */
export function FoundOrganisations({ lang, found }: { lang: Lang; found: Found | null }) {
  const { organisations } = content();
  const named = (found?.organisations ?? []).flatMap((id) => organisations.get(id) ?? []);
  if (named.length === 0) return null;
  const text = textOf(lang).list;
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
