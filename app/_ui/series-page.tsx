import { seriesLd } from "#lib/export/json-ld";
import type { Lang } from "#lib/model/lang";
import type { Series } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";
import { type SeriesLine, seriesLines } from "#lib/visits/subjects";
import { SubjectLink } from "#ui/subject-link";
import { SubjectPage, type SubjectProps } from "#ui/subject-page";
import { VisitListItem } from "#ui/visit-list-item";
import styles from "./subject-page.module.css";

/** A meeting that recurs: all that the archive has, and in their place those that it lacks. */
export function SeriesPage({ series, ...props }: SubjectProps & { series: Series }) {
  const { lang, snapshot } = props;
  const text = dictionaryOf(lang);
  return (
    <SubjectPage
      {...props}
      above={text.subjects.series.one}
      title={series.name[lang]}
      lead={series.about[lang]}
      data={seriesLd(series, snapshot, lang)}
      keyFacts={[
        [
          text.subject.organisation,
          series.organisation && (
            <SubjectLink
              key="organisation"
              snapshot={snapshot}
              subject={{ page: "organisations", id: series.organisation }}
              lang={lang}
            />
          ),
        ],
        [text.subject.cadence, text.cadences[series.every]],
      ]}
      facts={[]}
      sources={[]}
      visits={<Lines {...props} />}
    />
  );
}

function Lines({ snapshot, subject, lang }: SubjectProps) {
  return seriesLines(snapshot, subject.id).map((line) =>
    line.kind === "meeting" ? (
      <VisitListItem
        snapshot={snapshot}
        key={line.visit.id}
        visit={line.visit}
        lang={lang}
        level={3}
      />
    ) : (
      <p key={gapWords(line, lang)} className={styles["gap"]}>
        {gapWords(line, lang)}
      </p>
    ),
  );
}

/** What the archive lacks of a series: "2016, I pusgads – nav arhīvā", "86.–93. – nav arhīvā". */
function gapWords(line: Exclude<SeriesLine, { kind: "meeting" }>, lang: Lang): string {
  const text = dictionaryOf(lang).subject;
  if (line.kind === "numbers") return text.missingNumbers(line.first, line.last);
  const half = line.half === null ? "" : `, ${text.halves[line.half]}`;
  return `${line.year}${half} – ${text.missing}`;
}
