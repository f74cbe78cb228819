import { content } from "#lib/content";
import { typeset } from "#lib/format/typeset";
import type { Lang } from "#lib/lang";
import type { Source } from "#lib/records";
import { textOf } from "#lib/text/text";
import styles from "./sources.module.css";

/** Where the facts are known from: links with the publisher's name and the host; plain http is named. */
export function Sources({ sources, lang }: { sources: readonly Source[]; lang: Lang }) {
  const text = textOf(lang);
  const { publishers } = content();
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
