import type { ReactNode } from "react";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { datasetLd } from "#lib/export/json-ld";
import { LICENCES } from "#lib/export/licences";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { DataFiles } from "#ui/data-files";
import { DataWays } from "#ui/data-ways";
import { Dictionary } from "#ui/dictionary";
import { JsonLd } from "#ui/json-ld";
import { SectionPage } from "#ui/section-page";
import styles from "./data-page.module.css";

/** What can be taken away from the archive, what it means, under which licence and with which promise. */
export function DataPage({
  snapshot,
  lang,
  query,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  query: URLSearchParams;
}) {
  const text = dictionaryOf(lang);
  const { data } = text;
  const { visits, organisations, people, places } = snapshot.archive;
  return (
    <SectionPage
      snapshot={snapshot}
      lang={lang}
      page="data"
      query={query}
      title={data.title}
      lead={data.lead}
    >
      <JsonLd data={datasetLd(snapshot, lang)} />
      <Part id="contents" title={data.contents}>
        <p>
          {data.figures(
            text.countVisits(visits.length),
            data.countOrganisations(organisations.length),
            data.countPeople(people.length),
            data.countPlaces(places.length),
          )}
        </p>
        <p>
          {data.filtered} <a href={pathOf({ page: "visits", lang })}>{data.toList}</a>
        </p>
      </Part>
      <Part id="ways" title={data.ways.title}>
        <DataWays lang={lang} />
      </Part>
      <Part id="downloads" title={data.downloads}>
        <DataFiles lang={lang} />
      </Part>
      <Part id="licence" title={data.licence}>
        <Lines lines={data.licenceText} />
        <ul className={styles["plain"]}>
          {[LICENCES.data, LICENCES.texts].map(({ name, url }) => (
            <li key={name}>
              <a href={url} rel="license">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="values" title={data.values}>
        <dl className={styles["values"]}>
          {Object.entries(data.valueWords).map(([value, words]) => (
            <div key={value}>
              <dt>
                <code>{value}</code>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="reading" title={data.reading}>
        <Lines lines={data.readingText} />
      </Part>
      <Part id="promise" title={data.stability}>
        <Lines lines={data.stabilityText} />
        <p>
          <a href={pathOf({ page: "changes", lang })}>{data.changes}</a>
        </p>
      </Part>
      <Part id="dictionary" title={data.dictionary}>
        <Dictionary snapshot={snapshot} lang={lang} />
      </Part>
    </SectionPage>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles["part"]}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{typeset(line)}</p>);
}
