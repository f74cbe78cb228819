import type { ArchiveSnapshot } from "#lib/archive-store";
import { shorten } from "#lib/locale/shorten";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { entryText } from "#lib/model/records";
import { isProse } from "#lib/routing/pages";
import { pathOf, type Route } from "#lib/routing/routes";
import { type Passage, passagesWith } from "#lib/search/page-passages";
import { dictionaryOf } from "#lib/text/dictionary";
import { Highlighted } from "#ui/highlighted";
import styles from "./matching-subjects.module.css";

const LETTERS = 180;

/** What pages and profiles say of a search: each passage with the page that it is on; closed beside many visits. */
export function PagePassages({
  snapshot,
  lang,
  q,
  isHit,
  isOpen,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  q: string;
  isHit: ((word: string) => boolean) | undefined;
  isOpen: boolean;
}) {
  const passages = q === "" ? [] : passagesWith(snapshot, q, lang);
  if (passages.length === 0) return null;
  return (
    <details className={styles["passages"]} open={isOpen}>
      <summary>{dictionaryOf(lang).list.onPages(passages.length)}</summary>
      <ul>
        {passages.map((passage) => (
          <li key={`${passage.page} ${passage.id} ${passage.text}`}>
            <a href={pathOf(routeOf(passage, lang))}>
              <b>{typeset(titleOf(passage, snapshot, lang))}</b>
            </a>{" "}
            <Highlighted text={typeset(shorten(passage.text, LETTERS))} isHit={isHit} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function routeOf({ page, id }: Passage, lang: Lang): Route {
  if (page === "organisations") return { page, lang, id };
  return { page: isProse(id) ? id : "home", lang };
}

function titleOf({ page, id }: Passage, snapshot: ArchiveSnapshot, lang: Lang): string {
  const record = snapshot[page].get(id);
  return record === undefined ? id : entryText(record, lang).words.title;
}
