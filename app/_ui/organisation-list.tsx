import type { ArchiveSnapshot } from "#lib/archive-store";
import { shortName } from "#lib/format/visit-words";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { GROUPS, type Organisation } from "#lib/model/records";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { visitIndexesWith } from "#lib/visits/related-visits";
import styles from "./organisation-list.module.css";

/** All organisations under their groups, by short name; `counted` adds the number of visits. */
export function OrganisationList({
  snapshot,
  lang,
  level,
  counted = false,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  level: 2 | 3;
  counted?: boolean;
}) {
  const text = dictionaryOf(lang);
  const { archive } = snapshot;
  const order = new Intl.Collator(lang);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className={styles["groups"]}>
      {GROUPS.filter((group) =>
        archive.organisations.some((organisation) => organisation.group === group),
      ).map((group) => (
        <section key={group}>
          <Heading className={styles["group"]}>{text.groups[group]}</Heading>
          <ul className={styles["list"]}>
            {archive.organisations
              .filter((organisation) => organisation.group === group)
              .toSorted((a, b) => order.compare(shortName(a, lang), shortName(b, lang)))
              .map((organisation) => (
                <li key={organisation.id}>
                  <Item organisation={organisation} lang={lang} />
                  {counted ? <Count snapshot={snapshot} id={organisation.id} lang={lang} /> : null}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Item({ organisation, lang }: { organisation: Organisation; lang: Lang }) {
  const short = shortName(organisation, lang);
  const full = organisation.name[lang];
  return (
    <a href={pathOf({ page: "organisations", lang, id: organisation.id })}>
      <b>{short}</b> {full === short ? null : <span>{typeset(full)}</span>}
      {organisation.draft ? ` (${dictionaryOf(lang).draft.toLowerCase()})` : null}
    </a>
  );
}

function Count({ snapshot, id, lang }: { snapshot: ArchiveSnapshot; id: string; lang: Lang }) {
  const count = visitIndexesWith(snapshot, "org", id).length;
  return <p className={styles["count"]}>{dictionaryOf(lang).countVisits(count)}</p>;
}
