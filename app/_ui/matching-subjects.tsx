import type { ArchiveSnapshot } from "#lib/archive-store";
import { subjectName } from "#lib/format/visit-words";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { SUBJECTS, type Subject } from "#lib/model/subjects";
import { pathOf } from "#lib/routing/routes";
import type { SearchResult } from "#lib/search/search-result";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./matching-subjects.module.css";

/** The subjects that a search names, with links to their pages, by kind. */
export function MatchingSubjects({
  snapshot,
  lang,
  found,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  found: SearchResult | null;
}) {
  const named = (found?.subjects ?? []).filter(({ page, id }) => snapshot[page].has(id));
  return SUBJECTS.map((page) => {
    const own = named.filter((subject) => subject.page === page);
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
