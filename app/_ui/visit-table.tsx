import type { ArchiveSnapshot } from "#lib/archive-store";
import { placeLine, shortName, whoWords } from "#lib/format/visit-words";
import { dayBlocks } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { entryText, type Visit } from "#lib/model/records";
import { changedAddress } from "#lib/routing/address";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { COLUMNS } from "#lib/visits/column-order";
import type { VisitListPage } from "#lib/visits/visit-list";
import { SpokenDays } from "#ui/days";
import { ScrollRegion } from "#ui/scroll-region";
import styles from "./visit-table.module.css";

/** The visits of one page of a list as a table that is sorted by the links of its head; it scrolls in a region of its own. */
export function VisitTable({
  snapshot,
  lang,
  list: { query, params, pagination },
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  list: VisitListPage;
}) {
  const text = dictionaryOf(lang).table;
  const sorted = (sort: string) => changedAddress({ page: "visits", lang }, params, { sort });
  return (
    <ScrollRegion label={text.caption}>
      <table className={`${styles["table"]} ${styles["wide"]}`}>
        <thead>
          <tr>
            <th scope="col" aria-sort={timeOrder(query.sort)}>
              <a href={sorted(query.sort === "newest" ? "oldest" : "newest")} rel="nofollow">
                {text.columns.day}
              </a>
            </th>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={query.sort === column ? "ascending" : undefined}
              >
                <a href={sorted(column)} rel="nofollow">
                  {text.columns[column]}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pagination.visits.map((visit) => (
            <Row key={visit.id} visit={visit} snapshot={snapshot} lang={lang} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function timeOrder(sort: string): "ascending" | "descending" | undefined {
  if (sort === "newest") return "descending";
  return sort === "oldest" ? "ascending" : undefined;
}

function Row({ visit, snapshot, lang }: { visit: Visit; snapshot: ArchiveSnapshot; lang: Lang }) {
  const text = dictionaryOf(lang).table;
  const { words, in: wordsLang } = entryText(visit, lang);
  const { latvia, others } = whoWords(visit, snapshot, lang);
  const bodies = visit.organisations.flatMap((id) => {
    const organisation = snapshot.organisations.get(id);
    return organisation === undefined ? [] : [shortName(organisation, lang)];
  });
  const doubt = visit.doubt === null ? "" : `; ${text.doubt}`;
  return (
    <tr>
      <td className={styles["days"]}>
        <SpokenDays visit={visit} lang={lang} />
        <span aria-hidden="true">
          {dayBlocks(visit.start, visit.end, lang)
            .map(({ days, month }) => `${days} ${month}`)
            .join(" ")}{" "}
          {visit.end.slice(0, 4)}
        </span>
      </td>
      <th scope="row">
        <a
          href={pathOf({ page: "visits", lang, id: visit.id })}
          lang={wordsLang === lang ? undefined : wordsLang}
        >
          {typeset(words.title)}
        </a>
      </th>
      <td>{typeset(bodies.length > 0 ? bodies.join(", ") : (others ?? ""))}</td>
      <td>{typeset(latvia ?? "")}</td>
      <td>{placeLine(visit, snapshot, lang)}</td>
      <td>{snapshot.topics.get(visit.topics[0] ?? "")?.name[lang]}</td>
      <td>{text.evidence[visit.confirmed] + doubt}</td>
    </tr>
  );
}
