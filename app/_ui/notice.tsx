import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** A message that must not be overlooked: a doubt, a missing translation, a parameter that was not used. */
export function Notice({ children }: { children: ReactNode }) {
  return <div className={styles["notice"]}>{children}</div>;
}
