import type { ArchiveSnapshot } from "#lib/archive-store";
import { evidenceWords, placeLine, shortName, whoWords } from "#lib/format/visit-words";
import { dayBlocks } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { entryText, type Organisation, type Visit } from "#lib/model/records";
import { absoluteUrl } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { SpokenDays } from "#ui/days";
import { Highlighted } from "#ui/highlighted";
import styles from "./visit-list-item.module.css";

/** A visit in a list: days, linked title, place, kind, bodies and main topic, who with whom, the summary, how it is known. */
export function VisitListItem({
  snapshot,
  visit,
  lang,
  level,
  year = true,
  isHit,
}: {
  snapshot: ArchiveSnapshot;
  visit: Visit;
  lang: Lang;
  level: 3 | 4;
  /** `false` under a heading that says the year. */
  year?: boolean;
  /** Says which words a search found. */
  isHit?: ((word: string) => boolean) | undefined;
}) {
  const text = dictionaryOf(lang);
  const { words, in: wordsLang } = entryText(visit, lang);
  const foreign = wordsLang === lang ? undefined : wordsLang;
  const topic = snapshot.topics.get(visit.topics[0] ?? "");
  const address = pathOf({ page: "visits", lang, id: visit.id });
  const [first, last] = [visit.start.slice(0, 4), visit.end.slice(0, 4)];
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <article className={styles["entry"]}>
      <p className={styles["days"]}>
        <SpokenDays visit={visit} lang={lang} />{" "}
        <span aria-hidden="true" className={styles["blocks"]}>
          {dayBlocks(visit.start, visit.end, lang).map(({ days, month }, index) => (
            <time key={days + month} dateTime={index === 0 ? visit.start : visit.end}>
              <b>{days}</b> {month}{" "}
            </time>
          ))}
          {year || first !== last ? (
            <span>{first === last ? first : `${first}–${last}`}</span>
          ) : null}
        </span>
      </p>
      {/* Not a div: reader views drop one that is mostly links. */}
      <section>
        <Heading className={styles["title"]}>
          <a href={address} lang={foreign}>
            <Highlighted text={typeset(words.title)} isHit={isHit} />
          </a>
        </Heading>
        <ul className={styles["line"]}>
          <li>{placeLine(visit, snapshot, lang)}</li>
          <li>{text.kinds[visit.kind]}</li>
          {visit.organisations.flatMap((id) => {
            const organisation = snapshot.organisations.get(id);
            return organisation === undefined
              ? []
              : [<Body key={id} organisation={organisation} lang={lang} />];
          })}
          {topic === undefined ? null : (
            <li>
              <a href={pathOf({ page: "topics", lang, id: topic.id })}>{topic.name[lang]}</a>
            </li>
          )}
          {visit.draft ? <li className={styles["status"]}>{text.draft}</li> : null}
          {visit.status === "held" ? null : (
            <li className={styles["status"]}>{text.statuses[visit.status]}</li>
          )}
        </ul>
        <Who snapshot={snapshot} visit={visit} lang={lang} />
        <p className={styles["summary"]} lang={foreign}>
          <Highlighted text={typeset(words.summary)} isHit={isHit} />
        </p>
        <p className={styles["evidence"]}>
          {typeset(evidenceWords(visit, snapshot, lang))}
          {visit.doubt === null ? "" : `; ${text.doubtful.toLowerCase()}`}
        </p>
        <p className={`paper ${styles["address"]}`}>{absoluteUrl(address)}</p>
      </section>
    </article>
  );
}

/** Who took part for Latvia, and with whom. */
function Who({ snapshot, visit, lang }: { snapshot: ArchiveSnapshot; visit: Visit; lang: Lang }) {
  const { latvia, others } = whoWords(visit, snapshot, lang);
  if (latvia === null && others === null) return null;
  return (
    <p className={styles["who"]}>
      {typeset([latvia, others].filter((part) => part !== null).join("; "))}
    </p>
  );
}

/** An organisation by its short name, leading to its page; an abbreviation carries what it stands for, which few voices read (WCAG 2.2, 3.1.4, H28). */
function Body({ organisation, lang }: { organisation: Organisation; lang: Lang }) {
  const short = shortName(organisation, lang);
  const full = organisation.name[lang];
  return (
    <li className={styles["body"]}>
      <a
        href={pathOf({ page: "organisations", lang, id: organisation.id })}
        aria-label={short === full ? undefined : `${short}, ${full}`}
      >
        {short === full ? short : <abbr title={full}>{short}</abbr>}
      </a>
    </li>
  );
}
