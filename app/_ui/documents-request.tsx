import type { ArchiveSnapshot } from "#lib/archive-store";
import { documentsMailLink, documentsRequest } from "#lib/format/documents-request";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import type { Visit } from "#lib/model/records";
import { settings } from "#lib/model/settings";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./documents-request.module.css";

interface Props {
  snapshot: ArchiveSnapshot;
  visit: Visit;
  lang: Lang;
}

const MINISTRY = "https://www.iem.gov.lv";

/** A folded letter that asks the ministry for the documents of a visit: to open as a message, else to copy. */
export function DocumentsRequest(props: Props) {
  const text = dictionaryOf(props.lang).documentsRequest;
  const { documentsContact } = settings;
  return (
    <section className="screen">
      <h2>{text.heading}</h2>
      <details className={styles["request"]}>
        <summary>{text.summary}</summary>
        <p>{text.lead}</p>
        {documentsContact === null ? (
          <Letter {...props} />
        ) : (
          <p>
            <a href={documentsMailLink(documentsContact, props.visit, props.snapshot)}>
              {text.mail}
            </a>
          </p>
        )}
      </details>
    </section>
  );
}

function Letter({ snapshot, visit, lang }: Props) {
  const text = dictionaryOf(lang).documentsRequest;
  return (
    <>
      <label>
        {text.label}
        <textarea
          readOnly
          rows={12}
          lang={lang === "lv" ? undefined : "lv"}
          defaultValue={typeset(documentsRequest(visit, snapshot).body)}
        />
      </label>
      <p>
        {text.copy[0]} <a href={MINISTRY}>{text.copy[1]}</a>.
      </p>
    </>
  );
}
