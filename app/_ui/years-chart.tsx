import type { Lang } from "#lib/model/lang";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./years-chart.module.css";

interface Bar {
  readonly year: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly href: string;
}

/**
 * One bar a year with its count, each a link, the whole an ordered list that reads as text; below it what is counted and
 * what the counts do not show. A bar of `most` visits is as high as the drawing.
 */
export function YearsChart({
  lang,
  bars,
  most,
}: {
  lang: Lang;
  bars: readonly Bar[];
  most: number;
}) {
  const text = dictionaryOf(lang);
  return (
    <figure className={styles["figure"]}>
      <ol className={styles["chart"]} aria-label={text.yearsTitle}>
        {bars.map(({ year, count, chosen, href }) => (
          <li key={year}>
            <a
              href={href}
              className={chosen ? styles["chosen"] : undefined}
              aria-current={chosen ? "true" : undefined}
            >
              <span className="hidden">{text.yearBar(year, count)}</span>{" "}
              <Column count={count} share={count / Math.max(1, most)} />{" "}
              <span aria-hidden="true" className={styles["year"]}>
                <span className={styles["century"]}>{year.slice(0, 2)}</span>
                {year.slice(2)}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <figcaption className={styles["note"]}>
        <b>{text.yearsTitle}.</b> {text.yearsNote}
      </figcaption>
    </figure>
  );
}

/** A bar with its count on top; all lengths are shares of the drawing, so that it fits any width. */
function Column({ count, share }: { count: number; share: number }) {
  const top = `${Math.round((1 - share) * 1000) / 10}%`;
  return (
    <svg className={styles["bar"]} aria-hidden="true">
      <rect x="0" y={top} width="100%" height={`${Math.round(share * 1000) / 10}%`} />
      {count === 0 ? null : <line x1="0" x2="100%" y1={top} y2={top} />}
      <text x="50%" y={top} dy="-0.4em" textAnchor="middle">
        {count}
      </text>
    </svg>
  );
}
