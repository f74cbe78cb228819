import type { ArchiveSnapshot } from "#lib/archive-store";
import { subjectName } from "#lib/format/visit-words";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { SUBJECTS, type Subject, type SubjectKind } from "#lib/model/subjects";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { SUBJECT_FACETS, subjectOf } from "#lib/visits/subjects";
import type { VisitListPage } from "#lib/visits/visit-list";
import styles from "./matching-subjects.module.css";

/** The most subjects of one kind that are linked. */
const MOST = 4;

/** The subjects that a list is filtered by or that its search names, with links to their pages. */
export function MatchingSubjects({
  snapshot,
  lang,
  list: { query, selection },
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  list: Pick<VisitListPage, "query" | "selection">;
}) {
  const named = SUBJECTS.flatMap((page) => {
    const own = [
      ...subjectsOf(query, page),
      ...(selection.search?.subjects ?? []).filter((subject) => subject.page === page),
    ];
    return own
      .filter(({ id }, index) => own.findIndex((other) => other.id === id) === index)
      .filter(({ id }) => snapshot[page].has(id))
      .slice(0, MOST);
  });
  if (named.length === 0) return null;
  return (
    <section className={styles["found"]}>
      <h3 className={styles["title"]}>{dictionaryOf(lang).list.subjects(named.length)}</h3>
      <ul className={styles["list"]}>
        {named.map((subject) => (
          <li key={`${subject.page} ${subject.id}`}>
            <a href={pathOf({ ...subject, lang })}>
              {typeset(subjectName(subject, snapshot, lang))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function subjectsOf({ facets }: VisitListPage["query"], page: SubjectKind): readonly Subject[] {
  const values =
    page === "countries" ? [...facets.with, ...facets.country] : facets[SUBJECT_FACETS[page]];
  return values.map((value) => subjectOf(page, value));
}
