import { Fragment } from "react";
import { fragments } from "#lib/search/highlight";
import styles from "./highlighted.module.css";

/** A text in which the words that a search found are marked. */
export function Highlighted({
  text,
  marks,
}: {
  text: string;
  marks: ((word: string) => boolean) | undefined;
}) {
  if (marks === undefined) return text;
  let end = 0;
  return fragments(text, marks).map((stretch) => {
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
