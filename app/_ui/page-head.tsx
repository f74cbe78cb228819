import type { ReactNode } from "react";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import styles from "./page-head.module.css";

/** Titles with more letters than this are set smaller. */
const LONG = 100;

/**
 * The head of a page: notices, a line above, the title, what goes before the lead, the lead, and what follows it;
 * `titleLang` and `leadLang` where one is not in the page's language.
 */
export function PageHead({
  notices,
  above,
  title,
  lead,
  titleLang,
  leadLang,
  beforeLead,
  children,
}: {
  notices?: ReactNode;
  above?: string;
  title: string;
  lead?: string | undefined;
  titleLang?: Lang | undefined;
  leadLang?: Lang | undefined;
  beforeLead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={styles["head"]}>
      {notices}
      {above === undefined ? null : <p className={styles["above"]}>{above}</p>}
      <h1 lang={titleLang} className={title.length > LONG ? styles["long"] : undefined}>
        {typeset(title)}
      </h1>
      {beforeLead}
      {lead === undefined ? null : (
        <p className={styles["lead"]} lang={leadLang}>
          {typeset(lead)}
        </p>
      )}
      {children}
    </div>
  );
}
