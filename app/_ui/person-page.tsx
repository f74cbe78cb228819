import { personLd } from "#lib/export/json-ld";
import { personName } from "#lib/format/visit-words";
import { formatPartialDay } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import type { Person, Role } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";
import { subjectOf } from "#lib/visits/subjects";
import { SubjectLink } from "#ui/subject-link";
import { SubjectPage, type SubjectProps } from "#ui/subject-page";
import styles from "./subject-page.module.css";

/** A person: the offices with their time, whom they speak for, every visit, and whom they met. */
export function PersonPage({ person, ...props }: SubjectProps & { person: Person }) {
  const { lang, snapshot } = props;
  const { subject, subjects } = dictionaryOf(lang);
  const { latvian, spellings, country, organisation } = person;
  const side =
    organisation === null
      ? subjectOf("countries", country ?? "")
      : subjectOf("organisations", organisation);
  return (
    <SubjectPage
      {...props}
      above={subjects.people.one}
      title={personName(person, lang)}
      data={personLd(person, snapshot, lang)}
      facts={[
        [
          subject.speaksFor,
          <SubjectLink key="side" snapshot={snapshot} subject={side} lang={lang} />,
        ],
        [
          subject.latvianForm,
          latvian && (
            <span key="latvian" lang="lv">
              {latvian}
            </span>
          ),
        ],
        [subject.spellings, spellings.length === 0 ? null : typeset(spellings.join("; "))],
        [subject.same, person.same && <a href={person.same}>{person.same}</a>],
      ]}
      sources={person.sources}
    >
      {person.roles.length === 0 ? null : (
        <section>
          <h2>{subject.offices}</h2>
          <ul className={styles["offices"]}>
            {person.roles.map((role) => (
              <li key={role.lv + role.from}>
                {typeset(role[lang])}
                <Term role={role} lang={lang} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </SubjectPage>
  );
}

/** When an office was held, as far as the sources say. */
function Term({ role: { from, to }, lang }: { role: Role; lang: Lang }) {
  const days = [from, to].flatMap((day) => (day === null ? [] : formatPartialDay(day, lang)));
  if (from === null && to === null) return null;
  const words = dictionaryOf(lang).subject;
  const text =
    from !== null && to !== null
      ? days.join(" – ")
      : from === null
        ? words.to(days[0] ?? "")
        : words.from(days[0] ?? "");
  return <small> ({text})</small>;
}
