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

/** The subjects that a list is filtered by or that its search names, with links to their pages, by kind. */
export function MatchingSubjects({
  snapshot,
  lang,
  list: { query, selection },
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  list: Pick<VisitListPage, "query" | "selection">;
}) {
  return SUBJECTS.map((page) => {
    const named = [
      ...subjectsOf(query, page),
      ...(selection.search?.subjects ?? []).filter((subject) => subject.page === page),
    ];
    const own = named
      .filter(({ id }, index) => named.findIndex((other) => other.id === id) === index)
      .filter(({ id }) => snapshot[page].has(id))
      .slice(0, MOST);
    return own.length === 0 ? null : (
      <section key={page} className={styles["found"]}>
        <h3 className={styles["title"]}>{dictionaryOf(lang).list.found[page](own.length)}</h3>
        <ul className={styles["list"]}>
          {own.map((subject) => (
            <li key={subject.id}>
              <a href={pathOf({ ...subject, lang })}>
                <Names snapshot={snapshot} subject={subject} lang={lang} />
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function subjectsOf({ facets }: VisitListPage["query"], page: SubjectKind): readonly Subject[] {
  const values =
    page === "countries" ? [...facets.with, ...facets.country] : facets[SUBJECT_FACETS[page]];
  return values.map((value) => subjectOf(page, value));
}

/** The name of a subject; of an organisation the short name, then the full one. */
function Names({
  snapshot,
  subject,
  lang,
}: {
  snapshot: ArchiveSnapshot;
  subject: Subject;
  lang: Lang;
}) {
  const short = subjectName(subject, snapshot, lang);
  const full =
    subject.page === "organisations" ? snapshot.organisations.get(subject.id)?.name[lang] : short;
  return (
    <>
      <b>{typeset(short)}</b>
      {full === undefined || full === short ? null : <span> {typeset(full)}</span>}
    </>
  );
}
