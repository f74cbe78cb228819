import { Fragment } from "react";
import { schemaPath } from "#lib/export/json-schema";
import { mediaType } from "#lib/export/media-types";
import { JSON_TABLES } from "#lib/export/tables/json-documents";
import { LANGS, type Lang } from "#lib/model/lang";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./data-files.module.css";

const LISTS = [
  ["visits", ["csv", "json", "ics", "atom"]],
  ["organisations", ["csv", "json"]],
  ["changes", ["csv", "atom"]],
] as const;

/** The whole-archive downloads, a row a table: those with words in one language, then those that hold both. */
export function DataFiles({ lang }: { lang: Lang }) {
  const text = dictionaryOf(lang);
  const names: Readonly<Record<string, string>> = text.exports.formats;
  return (
    <>
      <dl className={styles["files"]}>
        {LISTS.map(([page, formats]) => (
          <div key={page}>
            <dt>{text.data.tables[page]}</dt>
            {LANGS.map((fileLang) => (
              <dd key={fileLang}>
                <span className={styles["lang"]}>{text.data.languages[fileLang]}</span>
                {formats.map((format) => (
                  <Fragment key={format}>
                    {" "}
                    <a
                      href={pathOf({ page, lang: fileLang, format })}
                      type={mediaType(format)}
                      hrefLang={fileLang}
                    >
                      {names[format]}
                    </a>
                  </Fragment>
                ))}
              </dd>
            ))}
          </div>
        ))}
        {(["people", "places"] as const).map((table) => (
          <div key={table}>
            <dt>{text.data.tables[table]}</dt>
            <dd>
              <span className={styles["lang"]}>{text.data.bothLanguages}</span>
              {(["csv", "json"] as const).map((format) => (
                <Fragment key={format}>
                  {" "}
                  <a href={`/data/${table}.${format}`} type={mediaType(format)}>
                    {names[format]}
                  </a>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{text.data.schemas}</dt>
          <dd>
            {JSON_TABLES.map((table) => (
              <Fragment key={table}>
                {" "}
                <a href={schemaPath(table)} type="application/json">
                  {text.data.tables[table]}
                </a>
              </Fragment>
            ))}
          </dd>
        </div>
      </dl>
      <p>
        <a href="/data/datapackage.json" type="application/json">
          datapackage.json
        </a>{" "}
        {text.data.packageNote}
      </p>
    </>
  );
}
