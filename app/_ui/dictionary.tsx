import { Fragment } from "react";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { type Field, fieldsOf } from "#lib/export/data-dictionary";
import { CSV_FILES } from "#lib/export/datapackage";
import { type Example, jsonExample, rowExample } from "#lib/export/examples";
import { JSON_RECORDS } from "#lib/export/tables/json-records";
import type { Lang } from "#lib/model/lang";
import { JSON_TABLES } from "#lib/routing/formats";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./dictionary.module.css";

/** The data dictionary: every published field, made from the schemas, with a value of the newest record. */
export function Dictionary({ snapshot, lang }: { snapshot: ArchiveSnapshot; lang: Lang }) {
  const { data } = dictionaryOf(lang);
  return (
    <>
      {CSV_FILES.filter((file) => file.lang === null || file.lang === lang).map((file) => (
        <Fields
          key={file.path}
          title={data.csvColumns(decodeURI(file.path))}
          fields={fieldsOf(file.table.row)}
          example={rowExample(file.table, snapshot, lang)}
          lang={lang}
        />
      ))}
      {JSON_TABLES.map((table) => (
        <Fields
          key={`json ${table}`}
          title={data.jsonFields(data.tables[table])}
          fields={fieldsOf(JSON_RECORDS[table])}
          example={jsonExample(table, snapshot)}
          lang={lang}
        />
      ))}
    </>
  );
}

function Fields({
  title,
  fields,
  example,
  lang,
}: {
  title: string;
  fields: readonly Field[];
  example: Example;
  lang: Lang;
}) {
  const { data } = dictionaryOf(lang);
  return (
    <details className={styles["table"]}>
      <summary>{title}</summary>
      <dl className={styles["fields"]}>
        {fields.map(({ name, type, meaning, values }) => (
          <div key={name}>
            <dt>
              <code>{name}</code> <span>{data.types[type]}</span>
            </dt>
            <dd>
              <p>{withCode(meaning[lang])}</p>
              {values === null ? null : (
                <p className={styles["values"]}>
                  {values.map((value) => (
                    <Fragment key={value}>
                      <code>{value}</code>{" "}
                    </Fragment>
                  ))}
                </p>
              )}
              {example[name] ? (
                <p className={styles["example"]}>
                  {data.example}: <span translate="no">{example[name]}</span>
                </p>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A sentence with the values it names between backticks set as code. */
function withCode(sentence: string) {
  return sentence
    .split("`")
    .map((part, index) => (index % 2 === 0 ? part : <code key={part}>{part}</code>));
}
