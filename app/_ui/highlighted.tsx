import { Fragment } from "react";
import { fragments } from "#lib/search/highlight";
import styles from "./highlighted.module.css";

/** A text in which the words that a search found are marked. */
export function Highlighted({
  text,
  isHit,
}: {
  text: string;
  isHit: ((word: string) => boolean) | undefined;
}) {
  if (isHit === undefined) return text;
  let end = 0;
  return fragments(text, isHit).map((stretch) => {
    end += stretch.text.length;
    return stretch.isHit ? (
      <mark key={end} className={styles["mark"]}>
        {stretch.text}
      </mark>
    ) : (
      <Fragment key={end}>{stretch.text}</Fragment>
    );
  });
}
