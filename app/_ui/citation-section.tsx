import { Fragment } from "react";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { bibtexOf, citationOf } from "#lib/export/citation";
import type { Lang } from "#lib/model/lang";
import type { Organisation, Visit } from "#lib/model/records";
import { FORMATS, mediaType } from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./citation-section.module.css";

/** How to cite a record: in words, as files for reference managers, and as BibTeX in a disclosure. */
export function CitationSection({
  snapshot,
  page,
  record,
  lang,
}: {
  snapshot: ArchiveSnapshot;
  page: "visits" | "organisations";
  record: Visit | Organisation;
  lang: Lang;
}) {
  const text = dictionaryOf(lang).cite;
  const cited = { page, record, lang, day: snapshot.archive.day };
  const { title, titleLang, rest } = citationOf(cited);
  return (
    <section className={styles["cite"]}>
      <h2>{text.title}</h2>
      <p className={styles["words"]}>
        <span lang={titleLang === lang ? undefined : titleLang}>{title}</span>
        {rest}
      </p>
      <p className="screen">
        {text.files}{" "}
        {(["ris", "csl"] as const).map((format, index) => (
          <Fragment key={format}>
            {index === 0 ? "" : ", "}
            <a href={pathOf({ page, lang, id: record.id, format })} type={mediaType(format)}>
              {FORMATS[format].name[lang]}
            </a>
          </Fragment>
        ))}
      </p>
      <details className="screen">
        <summary>{text.bibtex}</summary>
        <pre translate="no">{bibtexOf(cited)}</pre>
      </details>
    </section>
  );
}
