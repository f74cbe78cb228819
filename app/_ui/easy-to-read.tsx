import type { ReactNode } from "react";
import type { Lang } from "#lib/model/lang";
import { Prose } from "#ui/prose";
import styles from "./easy-to-read.module.css";

/** What stands beside each section, in their order; the text says the same, so that nobody has to see them. */
const PICTURES: readonly ReactNode[] = [
  // Three people.
  <path
    key="people"
    d="M40 15a8 8 0 1 0 16 0 8 8 0 1 0-16 0M33 56V44c0-10 6-15 15-15s15 5 15 15v12M12 23a6 6 0 1 0 12 0 6 6 0 1 0-12 0M7 56V44c0-7 4-10 11-10 3 0 6 1 8 3M72 23a6 6 0 1 0 12 0 6 6 0 1 0-12 0M89 56V44c0-7-4-10-11-10-3 0-6 1-8 3"
  />,
  // Two people at a table, one of them speaking.
  <path
    key="table"
    d="M12 22a7 7 0 1 0 14 0 7 7 0 1 0-14 0M8 58V46c0-7 4-11 11-11s11 4 11 11M70 22a7 7 0 1 0 14 0 7 7 0 1 0-14 0M88 58V46c0-7-4-11-11-11s-11 4-11 11M22 46h52M30 46v12M66 46v12M36 8h24v16H46l-8 7v-7h-2z"
  />,
  // A barrier at a border post.
  <path
    key="border"
    d="M16 58V10h10v48M16 22l10-8M16 36l10-8M16 50l10-8M26 20h62v9H26M40 29l6-9M54 29l6-9M68 29l6-9M8 58h80"
  />,
  // A car with a light on its roof.
  <path
    key="car"
    d="M19 48H8V37l14-4 10-13h28l12 13 16 4v11H77M33 48h30M19 48a7 7 0 1 0 14 0 7 7 0 1 0-14 0M63 48a7 7 0 1 0 14 0 7 7 0 1 0-14 0M22 33h50M46 20v13M41 20v-6h10v6M46 9V5M36 11l-4-3M56 11l4-3"
  />,
  // A list and a magnifying glass.
  <path
    key="check"
    d="M52 12V8H16v50h36v-4M24 20h18M24 30h12M24 40h12M24 50h16M44 36a13 13 0 1 0 26 0 13 13 0 1 0-26 0M67 46l15 13"
  />,
  // A pin on a map.
  <path
    key="pin"
    d="M48 52C37 38 32 31 32 23a16 16 0 1 1 32 0c0 8-5 15-16 29M42 23a6 6 0 1 0 12 0 6 6 0 1 0-12 0M34 42H18l-8 16h76l-8-16H62"
  />,
];

/** The text of the page that is easy to read, each section with a picture beside it. */
export function EasyToRead({
  markdown,
  lang,
  foreign,
}: {
  markdown: string;
  lang: Lang;
  foreign: Lang | undefined;
}) {
  return (
    <div className={styles["easy"]}>
      {markdown
        .trim()
        .split(/\n(?=## )/)
        .map((section, index) => (
          <section key={section}>
            <svg aria-hidden="true" viewBox="0 0 96 64">
              {PICTURES[index]}
            </svg>
            <Prose markdown={section} sources={[]} lang={lang} foreign={foreign} />
          </section>
        ))}
    </div>
  );
}
