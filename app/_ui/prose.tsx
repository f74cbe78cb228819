import { renderMarkdown } from "#lib/format/render-markdown";
import type { Lang } from "#lib/model/lang";
import type { Source } from "#lib/model/records";
import styles from "./prose.module.css";

/**
 * Markdown of the content as text to read; nothing at all for an empty body. The renderer sanitises it. Not in a div:
 * reader views drop one that is mostly links.
 */
export function Prose({
  markdown,
  sources,
  lang,
  foreign,
}: {
  markdown: string;
  sources: readonly Source[];
  /** The language of the page. */
  lang: Lang;
  /** That of the text where it is another one. */
  foreign: Lang | undefined;
}) {
  if (markdown === "") return null;
  const html = { __html: renderMarkdown(markdown, sources, foreign ?? lang) };
  const className = `${styles["prose"]} ${sources.length === 0 ? styles["unlisted"] : ""}`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place where sanitised Markdown becomes HTML
  return <section className={className} lang={foreign} dangerouslySetInnerHTML={html} />;
}
