import type { ArchiveSnapshot } from "#lib/archive-store";
import { subjectName } from "#lib/format/visit-words";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import type { Subject } from "#lib/model/subjects";
import { pathOf } from "#lib/routing/routes";

interface Props {
  snapshot: ArchiveSnapshot;
  lang: Lang;
}

/** A subject by its name, an organisation by its short one unless `inFull`, leading to its page; Latvia has none. */
export function SubjectLink({
  snapshot,
  subject,
  lang,
  inFull = false,
}: Props & { subject: Subject; inFull?: boolean }) {
  const full =
    inFull && subject.page === "organisations"
      ? snapshot.organisations.get(subject.id)?.name[lang]
      : undefined;
  const name = typeset(full ?? subjectName(subject, snapshot, lang));
  return snapshot[subject.page].has(subject.id) ? (
    <a href={pathOf({ ...subject, lang })}>{name}</a>
  ) : (
    name
  );
}

/** Subjects as a list of links, organisations with their full names. */
export function SubjectLinks({ subjects, ...props }: Props & { subjects: readonly Subject[] }) {
  return (
    <ul>
      {subjects.map((subject) => (
        <li key={subject.id}>
          <SubjectLink subject={subject} inFull {...props} />
        </li>
      ))}
    </ul>
  );
}
