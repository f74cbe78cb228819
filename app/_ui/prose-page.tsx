import type { ReactNode } from "react";
import type { Lang } from "#lib/lang";
import { lastChange, type Page, wordsOf } from "#lib/records";
import type { Prose as ProseName } from "#lib/routes";
import { textOf } from "#lib/text/text";
import { Contact } from "#ui/contact";
import { Notice } from "#ui/notice";
import { PageFrame } from "#ui/page-frame";
import { PageHead } from "#ui/page-head";
import { Prose } from "#ui/prose";
import { Sources } from "#ui/sources";
import { IgnoredParams, unknownParams } from "#ui/unknown-params";
import styles from "./prose-page.module.css";

/** The pages that end with how to report a mistake. */
const WITH_CONTACT: readonly ProseName[] = ["about", "privacy"];

/** A page of prose from `content/pages`: its title, its text and the sources the text names. */
export function ProsePage({
  name,
  page,
  lang,
  query,
}: {
  name: ProseName;
  page: Page;
  lang: Lang;
  query: URLSearchParams;
}) {
  const text = textOf(lang);
  const { words, in: wordsLang } = wordsOf(page, lang);
  const foreign = wordsLang === lang ? undefined : wordsLang;
  return (
    <PageFrame
      lang={lang}
      route={{ page: name, lang }}
      query={query}
      crumbs={[{ label: text.sections[name], href: null }]}
      changed={lastChange(page)}
    >
      <div className="wrap">
        <IgnoredParams lang={lang} ignored={unknownParams(query)} />
        {foreign === undefined ? null : <Notice>{text.untranslated}</Notice>}
        <PageHead title={words.title} lead={words.summary} foreign={foreign} />
        <div className={styles["text"]}>
          <Prose markdown={words.body} sources={page.sources} lang={foreign} />
          {WITH_CONTACT.includes(name) ? <Contact lang={lang} /> : null}
          {page.sources.length === 0 ? null : (
            <Part title={text.visit.sources}>
              <Sources sources={page.sources} lang={lang} />
            </Part>
          )}
        </div>
      </div>
    </PageFrame>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
