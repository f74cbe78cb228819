import { content } from "#lib/content";
import { changeWords } from "#lib/format/change-words";
import { formatDay } from "#lib/format/days";
import { typeset } from "#lib/format/typeset";
import type { Lang } from "#lib/lang";
import { changeLog, type LogLine, NEWEST_LINES, routeOf } from "#lib/queries/change-log";
import type { Day } from "#lib/records";
import { pathOf } from "#lib/routes";
import { textOf } from "#lib/text/text";
import { ExportLinks } from "#ui/export-links";
import { HubPage } from "#ui/hub-page";
import styles from "./changes-page.module.css";

/** The archive's change log under its days, newest first, and its feed. */
export function ChangesPage({ lang, query }: { lang: Lang; query: URLSearchParams }) {
  const text = textOf(lang);
  const log = changeLog(content());
  const shown = log.slice(0, NEWEST_LINES);
  const route = { page: "changes", lang } as const;
  return (
    <HubPage
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
    </HubPage>
  );
}

function Line({ line, lang }: { line: LogLine; lang: Lang }) {
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

function byDay(lines: readonly LogLine[]): readonly (readonly [Day, readonly LogLine[]])[] {
  return [...new Set(lines.map(({ day }) => day))].map((day) => [
    day,
    lines.filter((line) => line.day === day),
  ]);
}
