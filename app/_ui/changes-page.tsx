import type { ArchiveSnapshot } from "#lib/archive-store";
import { changeTitle, changeWords } from "#lib/format/change-words";
import { formatDay, formatPartialDay, formatSince } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import { monthOf } from "#lib/model/day";
import type { Lang } from "#lib/model/lang";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import {
  alikeChanges,
  type ChangeGroup,
  type ChangeList,
  type ChangeLogEntry,
  groupChanges,
  routeOf,
  shownChanges,
} from "#lib/visits/change-log";
import { Days } from "#ui/days";
import { ExportLinks } from "#ui/export-links";
import { SectionPage } from "#ui/section-page";
import { SinceForm } from "#ui/since-form";
import styles from "./changes-page.module.css";

/** Lines of one day that are alike are folded where they are more than this. */
const UNFOLDED = 10;

interface Props {
  snapshot: ArchiveSnapshot;
  lang: Lang;
}

/** The archive's change log under its months and days, newest first, from a day on if asked, and its other forms. */
export function ChangesPage({ list, ...props }: Props & { list: ChangeList }) {
  const { snapshot, lang } = props;
  const text = dictionaryOf(lang).changes;
  const { params, ignored, since, entries } = list;
  const shown = shownChanges(entries);
  const route = { page: "changes", lang } as const;
  return (
    <SectionPage
      snapshot={snapshot}
      lang={lang}
      page="changes"
      query={params}
      ignored={ignored}
      title={changeTitle(since, lang)}
      lead={text.lead}
    >
      <SinceForm route={route} params={params} ignored={ignored} />
      <ExportLinks route={route} query={params} label={text.forms} />
      {since !== null && entries.length === 0 ? <p>{text.none(formatSince(since, lang))}</p> : null}
      {groupChanges(shown, ({ day }) => monthOf(day)).map((lines) => (
        <Month key={lines[0].day} lines={lines} list={list} {...props} />
      ))}
      {shown.length < entries.length ? (
        <p className={styles["rest"]}>{text.notAll(shown.length, entries.length)}</p>
      ) : null}
    </SectionPage>
  );
}

function Month({ lines, ...props }: Props & { list: ChangeList; lines: ChangeGroup }) {
  return (
    <section className={styles["month"]}>
      <h2>{formatPartialDay(monthOf(lines[0].day), props.lang)}</h2>
      {groupChanges(lines, ({ day }) => day).map((ofDay) => (
        <section key={ofDay[0].day} className={styles["day"]}>
          <h3>
            <time dateTime={ofDay[0].day}>{formatDay(ofDay[0].day, props.lang)}</time>
          </h3>
          {alikeChanges(ofDay).map((group) => (
            <Group key={`${group[0].kind} ${group[0].table}`} group={group} {...props} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** Lines of one day, kind of change and kind of record; the number above folded ones is that of the whole log. */
function Group({ group, list, ...props }: Props & { list: ChangeList; group: ChangeGroup }) {
  const [{ day, kind, table }] = group;
  const text = dictionaryOf(props.lang);
  const isFolded = group.length > UNFOLDED;
  const all = list.entries.filter(
    (line) => line.day === day && line.kind === kind && line.table === table,
  );
  const lines = (
    <ul className={isFolded ? styles["folded"] : styles["lines"]}>
      {group.map((line) => (
        <li key={`${line.id} ${line.number}`}>
          {isFolded ? null : (
            <span className={styles["kind"]}>
              {changeWords(kind, props.lang)}: {text.changes.records[table]}
            </span>
          )}
          <Line line={line} {...props} />
        </li>
      ))}
      {group.length < all.length ? <li>{text.evidence.more(all.length - group.length)}</li> : null}
    </ul>
  );
  return isFolded ? (
    <details>
      <summary>
        {text.home.changed[kind](all.length)}: {text.changes.manyRecords[table]}
      </summary>
      {lines}
    </details>
  ) : (
    lines
  );
}

/** The record with the days of a visit, and what was changed. */
function Line({ line, snapshot, lang }: Props & { line: ChangeLogEntry }) {
  const said = line[lang];
  const visit = line.table === "visits" ? snapshot.visits.get(line.id) : undefined;
  return (
    <div>
      <a href={pathOf(routeOf(line, lang))} lang={line.title[lang] === null ? "lv" : undefined}>
        {typeset(line.title[lang] ?? line.title.lv)}
      </a>
      {visit === undefined ? null : (
        <small>
          {" "}
          <Days visit={visit} lang={lang} />
        </small>
      )}
      {said === null ? null : <p>{typeset(said)}</p>}
    </div>
  );
}
