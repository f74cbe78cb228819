import { personLd } from "#lib/export/json-ld";
import { personName, termWords } from "#lib/format/visit-words";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import type { Person, Role } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";
import { subjectOf } from "#lib/visits/subjects";
import { SubjectLink } from "#ui/subject-link";
import { SubjectPage, type SubjectProps } from "#ui/subject-page";

/** A person: the offices with their time, the last one first, whom they speak for, every visit, and whom they met. */
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
      keyFacts={[
        [
          subject.offices,
          person.roles.length === 0 ? null : (
            <ul key="offices">
              {person.roles.toReversed().map((role) => (
                <li key={role.lv + role.from}>
                  {typeset(role[lang])}
                  <Term role={role} lang={lang} />
                </li>
              ))}
            </ul>
          ),
        ],
        [
          subject.speaksFor,
          <SubjectLink key="side" snapshot={snapshot} subject={side} lang={lang} />,
        ],
      ]}
      facts={[
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
    />
  );
}

/** When an office was held, as far as the sources say. */
function Term({ role, lang }: { role: Role; lang: Lang }) {
  const term = termWords(role, lang);
  return term === null ? null : <small> ({term})</small>;
}
