import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { renderMarkdown } from "#lib/format/render-markdown";
import { LANGS } from "#lib/model/lang";
import { dictionaryOf } from "#lib/text/dictionary";

const about = snapshotOf(loadArchive("content")).pages.get("about");

test.each(LANGS)(
  "the header's note leads to a section of the page about the archive in `%s`",
  (lang) => {
    const html = renderMarkdown(about?.text[lang]?.body ?? "", about?.sources ?? [], lang);
    expect(html).toContain(`id="${dictionaryOf(lang).publisherAnchor}"`);
  },
);
