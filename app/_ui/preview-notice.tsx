import type { Preview } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import { dictionaryOf } from "#lib/text/dictionary";
import { Notice } from "#ui/notice";
import { ScrollRegion } from "#ui/scroll-region";

/** Says above a page that it is a preview, and what the check of the content found, in the check's own words. */
export function PreviewNotice({ preview: { report }, lang }: { preview: Preview; lang: Lang }) {
  const text = dictionaryOf(lang).preview;
  return (
    <section className="wrap" aria-label={text.label}>
      <Notice>{text.notice}</Notice>
      {report === null ? null : (
        <details open>
          <summary>{text.found}</summary>
          <ScrollRegion label={text.found}>
            <pre>{report[lang]}</pre>
          </ScrollRegion>
          <p>{text.leftOut}</p>
        </details>
      )}
    </section>
  );
}
