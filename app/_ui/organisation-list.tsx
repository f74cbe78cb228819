import { content } from "#lib/content";
import { typeset } from "#lib/format/typeset";
import { shortName } from "#lib/format/visit-words";
import type { Lang } from "#lib/lang";
import { placesWith } from "#lib/queries/visits-with";
import { GROUPS, type Organisation } from "#lib/records";
import { pathOf } from "#lib/routes";
import { textOf } from "#lib/text/text";
import styles from "./organisation-list.module.css";

/** All organisations under their groups, by short name; `counted` adds the number of visits. */
export function OrganisationList({
  lang,
  level,
  counted = false,
}: {
  lang: Lang;
  level: 2 | 3;
  counted?: boolean;
}) {
  const text = textOf(lang);
  const { archive } = content();
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
                  {counted ? <Count id={organisation.id} lang={lang} /> : null}
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
    </a>
  );
}

function Count({ id, lang }: { id: string; lang: Lang }) {
  const count = placesWith(content(), "org", id).length;
  return <p className={styles["count"]}>{textOf(lang).countVisits(count)}</p>;
}
