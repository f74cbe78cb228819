import type { ArchiveSnapshot } from "#lib/archive-store";
import { changeWords } from "#lib/format/change-words";
import { formatDay } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import type { Day } from "#lib/model/day";
import type { Lang } from "#lib/model/lang";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { type ChangeLogEntry, changeLog, NEWEST_ENTRIES, routeOf } from "#lib/visits/change-log";
import { ExportLinks } from "#ui/export-links";
import { SectionPage } from "#ui/section-page";
import styles from "./changes-page.module.css";

/** The archive's change log under its days, newest first, and its feed. */
export function ChangesPage({
  snapshot,
  lang,
  query,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  query: URLSearchParams;
}) {
  const text = dictionaryOf(lang);
  const log = changeLog(snapshot);
  const shown = log.slice(0, NEWEST_ENTRIES);
  const route = { page: "changes", lang } as const;
  return (
    <SectionPage
      snapshot={snapshot}
      lang={lang}
      page="changes"
      query={query}
      title={text.changes.title}
      lead={text.changes.lead}
    >
      <ExportLinks route={route} query={new URLSearchParams()} label={text.changes.forms} />
      {byDay(shown).map(([day, lines]) => (
        <section key={day} className={styles["day"]}>
          <h2>
            <time dateTime={day}>{formatDay(day, lang)}</time>
          </h2>
          <ul className={styles["lines"]}>
            {lines.map((line) => (
              <Line key={`${line.id} ${line.kind} ${line.number}`} line={line} lang={lang} />
            ))}
          </ul>
        </section>
      ))}
      {shown.length < log.length ? (
        <p>{text.changes.latestOnly(shown.length, log.length)}</p>
      ) : null}
    </SectionPage>
  );
}

function Line({ line, lang }: { line: ChangeLogEntry; lang: Lang }) {
  const said = line[lang];
  return (
    <li>
      <span className={styles["kind"]}>{changeWords(line.kind, lang)}</span>{" "}
      <a href={pathOf(routeOf(line, lang))} lang={line.title[lang] === null ? "lv" : undefined}>
        {typeset(line.title[lang] ?? line.title.lv)}
      </a>
      {said === null ? null : <p>{typeset(said)}</p>}
    </li>
  );
}

function byDay(
  lines: readonly ChangeLogEntry[],
): readonly (readonly [Day, readonly ChangeLogEntry[]])[] {
  return [...new Set(lines.map(({ day }) => day))].map((day) => [
    day,
    lines.filter((line) => line.day === day),
  ]);
}
