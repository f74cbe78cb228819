import { Fragment } from "react";
import { highlighted } from "#lib/search/highlight";
import styles from "./marked.module.css";

/** A text in which the words that a search found are marked. */
export function Marked({
  text,
  marks,
}: {
  text: string;
  marks: ((word: string) => boolean) | undefined;
}) {
  if (marks === undefined) return text;
  let end = 0;
  return highlighted(text, marks).map((stretch) => {
    end += stretch.text.length;
    return stretch.isFound ? (
      <mark key={end} className={styles["mark"]}>
        {stretch.text}
      </mark>
    ) : (
      <Fragment key={end}>{stretch.text}</Fragment>
    );
  });
}
