import type { Preview } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import { dictionaryOf } from "#lib/text/dictionary";
import { Notice } from "#ui/notice";

interface PreviewNoticeProps {
  preview: Preview;
  lang: Lang;
}

/**
 * Says above a page that it is a preview, and what the check of the content found, in the check's own words: open where
 * something must be mended, folded where there are warnings alone.
 */
export function PreviewNotice({ preview: { report, isBroken }, lang }: PreviewNoticeProps) {
  const text = dictionaryOf(lang).preview;
  return (
    <section className="wrap" aria-label={text.label}>
      <Notice>{text.notice}</Notice>
      {report === null ? null : (
        <details open={isBroken}>
          <summary>{text.found}</summary>
          <pre>{report[lang]}</pre>
          <p>{text.leftOut}</p>
        </details>
      )}
    </section>
  );
}
