import type { ReactNode } from "react";
import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import { entryText, lastChange, type Page } from "#lib/model/records";
import { settings } from "#lib/model/settings";
import type { Prose as ProseName } from "#lib/routing/pages";
import { dictionaryOf } from "#lib/text/dictionary";
import { STATEMENT } from "#lib/text/statement";
import { Contact } from "#ui/contact";
import { EasyToRead } from "#ui/easy-to-read";
import { Notice } from "#ui/notice";
import { PageFrame } from "#ui/page-frame";
import { PageHead } from "#ui/page-head";
import { Prose } from "#ui/prose";
import { Sources } from "#ui/sources";
import { Statement } from "#ui/statement";
import { IgnoredParams, unknownParams } from "#ui/unknown-params";
import styles from "./prose-page.module.css";

/** The pages that end with how to report a mistake. */
const WITH_CONTACT: readonly ProseName[] = ["about", "privacy"];

/** A page of prose from `content/pages`: its title, its text and the sources the text names. */
export function ProsePage({
  snapshot,
  name,
  page,
  lang,
  query,
}: {
  snapshot: ArchiveSnapshot;
  name: ProseName;
  page: Page;
  lang: Lang;
  query: URLSearchParams;
}) {
  const text = dictionaryOf(lang);
  const { words, in: wordsLang } = entryText(page, lang);
  const foreign = wordsLang === lang ? undefined : wordsLang;
  const prose = { markdown: words.body, lang, foreign };
  const body =
    name === "easy-to-read" ? (
      <EasyToRead {...prose} />
    ) : (
      <Prose {...prose} sources={page.sources} />
    );
  return (
    <PageFrame
      snapshot={snapshot}
      lang={lang}
      route={{ page: name, lang }}
      query={query}
      crumbs={[{ label: text.sections[name], href: null }]}
      changed={lastChange(page)}
    >
      <div className="wrap">
        <IgnoredParams lang={lang} ignored={unknownParams(query)} />
        {foreign === undefined ? null : <Notice>{text.untranslated}</Notice>}
        <PageHead
          title={titleOf(page, lang)}
          lead={words.summary}
          titleLang={foreign}
          leadLang={foreign}
        />
        <article className={styles["text"]}>
          {page.statement === null ? (
            body
          ) : (
            <Statement snapshot={snapshot} facts={page.statement} lang={lang}>
              {body}
            </Statement>
          )}
          {WITH_CONTACT.includes(name) ? <Contact lang={lang} /> : null}
          {page.sources.length === 0 ? null : (
            <Part title={text.visit.sources}>
              <Sources snapshot={snapshot} sources={page.sources} lang={lang} />
            </Part>
          )}
        </article>
      </div>
    </PageFrame>
  );
}

/** The title of a page of prose; the statement is a self-assessment until an institution adopts the site. */
export function titleOf(page: Page, lang: Lang): string {
  return page.statement === null || settings.adopted
    ? entryText(page, lang).words.title
    : STATEMENT[lang].selfAssessment;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
