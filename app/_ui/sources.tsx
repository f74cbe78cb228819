import type { ArchiveSnapshot } from "#lib/archive-store";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import type { Source } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./sources.module.css";

/** Where the facts are known from: links with the publisher's name and the host; plain http is named. */
export function Sources({
  snapshot,
  sources,
  lang,
}: {
  snapshot: ArchiveSnapshot;
  sources: readonly Source[];
  lang: Lang;
}) {
  const text = dictionaryOf(lang);
  const { publishers } = snapshot;
  return (
    <ol className={styles["sources"]}>
      {sources.map(({ url, publisher }) => (
        <li key={url}>
          <a href={url}>
            {typeset(publishers.get(publisher)?.name[lang] ?? publisher)}
            <span className={styles["host"]}> {new URL(url).hostname.replace(/^www\./, "")}</span>
          </a>
          {url.startsWith("http:") ? ` (${text.insecure})` : null}
          <span className={styles["address"]}> {url}</span>
        </li>
      ))}
    </ol>
  );
}
