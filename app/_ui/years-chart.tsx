import type { Lang } from "#lib/lang";
import { textOf } from "#lib/text/text";
import styles from "./years-chart.module.css";

interface Bar {
  readonly year: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly href: string;
}

const HEIGHT = 100;

/** One bar a year with its count; each is a link, the whole an ordered list that reads as text. */
export function YearsChart({ lang, bars }: { lang: Lang; bars: readonly Bar[] }) {
  const text = textOf(lang);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ol className={styles["chart"]}>
      {bars.map(({ year, count, chosen, href }) => (
        <li key={year}>
          <a
            href={href}
            className={chosen ? styles["chosen"] : undefined}
            aria-current={chosen ? "true" : undefined}
          >
            <span className="hidden">{text.yearBar(year, count)}</span>
            <span aria-hidden="true" className={styles["count"]}>
              {count}
            </span>
            <Column height={(count / most) * HEIGHT} />
            <span aria-hidden="true" className={styles["year"]}>
              <span className={styles["century"]}>{year.slice(0, 2)}</span>
              {year.slice(2)}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

function Column({ height }: { height: number }) {
  return (
    <svg
      className={styles["bar"]}
      viewBox={`0 0 10 ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect x="0" y={HEIGHT - height} width="10" height={height} />
    </svg>
  );
}
