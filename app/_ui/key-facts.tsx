import type { Fact } from "#ui/facts";
import styles from "./key-facts.module.css";

/**
 * The answers that most come for, right under the title: each with what it is called, or all in a line, where what they
 * are called is only heard. A fact that is `null` is not known and not shown.
 */
export function KeyFacts({ facts, inLine = false }: { facts: readonly Fact[]; inLine?: boolean }) {
  return (
    <dl className={styles[inLine ? "line" : "rows"]}>
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt className={inLine ? "hidden" : undefined}>{name}</dt> <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
