import { Fragment } from "react";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { firstNames, type Name as NameInRow, whoNames } from "#lib/format/visit-words";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import type { Participant, Visit } from "#lib/model/records";
import type { Subject } from "#lib/model/subjects";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { subjectOf } from "#lib/visits/subjects";
import { SubjectLink } from "#ui/subject-link";
import styles from "./visit-page.module.css";

interface Props {
  snapshot: ArchiveSnapshot;
  lang: Lang;
}

/** Who took part: each with the office on the day and whom they spoke for, those of Latvia first. */
export function Participants({ visit, ...props }: Props & { visit: Visit }) {
  const isLatvian = ({ country }: Participant) => country === "LV";
  const participants = [
    ...visit.participants.filter(isLatvian),
    ...visit.participants.filter((one) => !isLatvian(one)),
  ];
  if (participants.length === 0) return null;
  return (
    <section>
      <h2>{dictionaryOf(props.lang).visit.participants}</h2>
      <ul className={styles["participants"]}>
        {participants.map((participant) => (
          <li key={participant.person ?? participant.group?.lv}>
            <Name participant={participant} {...props} />
            <Details participant={participant} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who met whom, in a line: a few names for Latvia, then a few of the others. */
export function Who({ visit, snapshot, lang }: Props & { visit: Visit }) {
  const { latvia, others } = whoNames(visit, snapshot, lang);
  const sides = [latvia, others].filter((names) => names.length > 0);
  if (sides.length === 0) return null;
  return (
    <p className={styles["who"]}>
      {sides.map((names, side) => (
        <Fragment key={names[0]?.name}>
          {side === 0 ? null : "; "}
          {firstNames(names, lang).map(({ name, subject }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a comma stands more than once, and nothing is ever reordered
            <LinkedName key={index} name={name} subject={subject} lang={lang} />
          ))}
        </Fragment>
      ))}
    </p>
  );
}

function LinkedName({ name, subject, lang }: NameInRow & { lang: Lang }) {
  return subject === null ? (
    typeset(name)
  ) : (
    <a href={pathOf({ ...subject, lang })}>{typeset(name)}</a>
  );
}

type Of = Props & { participant: Participant };

function Name({ participant: { person, group }, snapshot, lang }: Of) {
  return person === null ? (
    typeset(group?.[lang] ?? "")
  ) : (
    <SubjectLink snapshot={snapshot} subject={{ page: "people", id: person }} lang={lang} />
  );
}

function Details({ participant, snapshot, lang }: Of) {
  const { role, mode } = participant;
  const side = sideOf(participant);
  const words = [
    role === null ? null : typeset(role[lang]),
    mode === null ? null : dictionaryOf(lang).modes[mode].toLowerCase(),
  ].filter((part) => part !== null);
  if (words.length === 0 && side === null) return null;
  return (
    <small>
      {", "}
      {words.join(", ")}
      {side === null ? null : (
        <>
          {words.length === 0 ? "" : " · "}
          <SubjectLink snapshot={snapshot} subject={side} lang={lang} />
        </>
      )}
    </small>
  );
}

/** Whom a participant spoke for; Latvia goes without saying. */
function sideOf({ country, organisation }: Participant): Subject | null {
  if (organisation !== null) return subjectOf("organisations", organisation);
  return country === null || country === "LV" ? null : subjectOf("countries", country);
}
