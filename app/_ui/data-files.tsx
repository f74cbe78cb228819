import { Fragment } from "react";
import { LANGS, type Lang } from "#lib/model/lang";
import {
  ARCHIVE_FILES,
  CATALOGUE,
  DATAPACKAGE,
  EXPORTED_LISTS,
  FORMATS,
  JSON_TABLES,
  LIST_FORMATS,
  LLMS_TXT,
  mediaType,
  schemaPath,
  TIDY_TABLES,
  tableFormats,
  tablePath,
} from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./data-files.module.css";

/** The whole-archive downloads, a row a table: those with words in one language, then those that hold both. */
export function DataFiles({ lang }: { lang: Lang }) {
  const text = dictionaryOf(lang);
  return (
    <>
      <dl className={styles["files"]}>
        {EXPORTED_LISTS.map((page) => (
          <div key={page}>
            <dt>{text.data.tables[page]}</dt>
            {LANGS.map((fileLang) => (
              <dd key={fileLang}>
                <span className={styles["lang"]}>{text.data.languages[fileLang]}</span>
                {LIST_FORMATS[page].map((format) => (
                  <Fragment key={format}>
                    {" "}
                    <a
                      href={pathOf({ page, lang: fileLang, format })}
                      type={mediaType(format)}
                      hrefLang={fileLang}
                      aria-label={`${FORMATS[format].name[lang]}: ${text.data.tables[page]}, ${text.data.languages[fileLang]}`}
                    >
                      {FORMATS[format].name[lang]}
                    </a>
                  </Fragment>
                ))}
              </dd>
            ))}
          </div>
        ))}
        {TIDY_TABLES.map((table) => (
          <div key={table}>
            <dt>{text.data.tables[table]}</dt>
            <dd>
              <span className={styles["lang"]}>{text.data.bothLanguages}</span>
              {tableFormats(table).map((format) => (
                <Fragment key={format}>
                  {" "}
                  <a
                    href={tablePath(table, format)}
                    type={mediaType(format)}
                    aria-label={`${FORMATS[format].name[lang]}: ${text.data.tables[table]}`}
                  >
                    {FORMATS[format].name[lang]}
                  </a>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
        {ARCHIVE_FILES.map((path) => (
          <div key={path}>
            <dt>{text.data.archiveFiles[path]}</dt>
            <dd>
              <span className={styles["lang"]}>{text.data.bothLanguages}</span>{" "}
              <a href={path}>{path.replace("/data/", "")}</a>
            </dd>
          </div>
        ))}
        <div>
          <dt>{text.data.schemas}</dt>
          <dd>
            {JSON_TABLES.map((table) => (
              <Fragment key={table}>
                {" "}
                <a
                  href={schemaPath(table)}
                  type="application/json"
                  aria-label={`${text.data.tables[table]}: ${text.data.schemas}`}
                >
                  {text.data.tables[table]}
                </a>
              </Fragment>
            ))}
          </dd>
        </div>
      </dl>
      <p>
        <a href={DATAPACKAGE} type="application/json">
          datapackage.json
        </a>{" "}
        {text.data.packageNote}
      </p>
      <p>
        <a href={CATALOGUE} type="application/ld+json">
          catalogue.jsonld
        </a>{" "}
        {text.data.catalogueNote}
      </p>
      <p>
        <a href={LLMS_TXT} type="text/plain">
          llms.txt
        </a>{" "}
        {text.data.llmsNote}
      </p>
    </>
  );
}
