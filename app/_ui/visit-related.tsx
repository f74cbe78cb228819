import type { ArchiveSnapshot } from "#lib/archive-store";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { entryText, type Visit } from "#lib/model/records";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { relatedVisits } from "#lib/visits/related-visits";
import { seriesNeighbours } from "#lib/visits/subjects";
import { Days } from "#ui/days";
import styles from "./visit-page.module.css";

interface Props {
  snapshot: ArchiveSnapshot;
  visit: Visit;
  lang: Lang;
}

/** Visits that share the main topic. */
const RELATED = 4;

/** The meetings before and after a visit in its series, and others about the same. */
export function RelatedVisits(props: Props) {
  return (
    <>
      <Neighbours {...props} />
      <SameTopic {...props} />
    </>
  );
}

function Neighbours({ snapshot, visit, lang }: Props) {
  const text = dictionaryOf(lang).visit;
  const { before, after } = seriesNeighbours(snapshot, visit);
  const neighbours = [
    [text.previous, before],
    [text.next, after],
  ] as const;
  if (before === undefined && after === undefined) return null;
  return (
    <nav aria-label={text.sameSeries} className={styles["neighbours"]}>
      {neighbours.map(([label, neighbour]) =>
        neighbour === undefined ? null : (
          <a key={label} href={pathOf({ page: "visits", lang, id: neighbour.id })}>
            <small>{label}</small>{" "}
            <span lang={entryText(neighbour, lang).in}>
              {typeset(entryText(neighbour, lang).words.title)}{" "}
            </span>
            <small>
              <Days visit={neighbour} lang={lang} />
            </small>
          </a>
        ),
      )}
    </nav>
  );
}

function SameTopic({ snapshot, visit, lang }: Props) {
  const others = relatedVisits(snapshot, visit, RELATED);
  const topic = snapshot.topics.get(visit.topics[0] ?? "");
  if (others.length === 0 || topic === undefined) return null;
  const text = dictionaryOf(lang).visit;
  const name = topic.name[lang];
  return (
    <section className="screen">
      <h2>{text.sameTopic(name)}</h2>
      <ul className={styles["related"]}>
        {others.map((other) => {
          const { words, in: wordsLang } = entryText(other, lang);
          return (
            <li key={other.id}>
              <a
                href={pathOf({ page: "visits", lang, id: other.id })}
                lang={wordsLang === lang ? undefined : wordsLang}
              >
                {typeset(words.title)}
              </a>{" "}
              <small>
                <Days visit={other} lang={lang} />
              </small>
            </li>
          );
        })}
      </ul>
      <p>
        <a href={pathOf({ page: "topics", lang, id: topic.id })}>{text.allOfTopic(name)}</a>
      </p>
    </section>
  );
}
