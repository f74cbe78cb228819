import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import styles from "./page-head.module.css";

/** Titles with more letters than this are set smaller. */
const LONG = 100;

/** The head of a page: a line above, the title, the lead; `foreign` where title and lead are in the other language. */
export function PageHead({
  above,
  title,
  lead,
  foreign,
}: {
  above?: string;
  title: string;
  lead?: string;
  foreign?: Lang | undefined;
}) {
  return (
    <div className={styles["head"]}>
      {above === undefined ? null : <p className={styles["above"]}>{above}</p>}
      <h1 lang={foreign} className={title.length > LONG ? styles["long"] : undefined}>
        {typeset(title)}
      </h1>
      {lead === undefined ? null : (
        <p className={styles["lead"]} lang={foreign}>
          {typeset(lead)}
        </p>
      )}
    </div>
  );
}
