import type { ReactNode } from "react";
import styles from "./facts.module.css";

/** What is said of a record, by what it is called; `null` is not known and not shown. */
export type Fact = readonly [name: string, value: ReactNode];

/** A definition list under a red rule; a fact that is `null` is not known and not shown. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles["facts"]}>
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
