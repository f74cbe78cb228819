import type { ArchiveSnapshot } from "#lib/archive-store";
import { visitLd } from "#lib/export/json-ld";
import { evidenceWords, partOf } from "#lib/format/visit-words";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { entryText, lastChange, type Visit } from "#lib/model/records";
import { addressOf } from "#lib/routing/address";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { type Action, Actions } from "#ui/actions";
import { CitationSection } from "#ui/citation-section";
import { ReportLink } from "#ui/contact";
import { DocumentsRequest } from "#ui/documents-request";
import { Facts } from "#ui/facts";
import { JsonLd } from "#ui/json-ld";
import { KeyFacts } from "#ui/key-facts";
import { Notice } from "#ui/notice";
import { PageFrame } from "#ui/page-frame";
import { PageHead } from "#ui/page-head";
import { Participants, Who } from "#ui/participants";
import { Prose } from "#ui/prose";
import { Sources } from "#ui/sources";
import { IgnoredParams, unknownParams } from "#ui/unknown-params";
import { keyFacts, visitFacts } from "#ui/visit-facts";
import { RelatedVisits } from "#ui/visit-related";
import columns from "./columns.module.css";

interface Props {
  snapshot: ArchiveSnapshot;
  visit: Visit;
  lang: Lang;
}

/** A visit, in the order of a reader's questions: when, where and who with whom, what came of it, what was said, how it is known. */
export function VisitPage({ snapshot, visit, lang, query }: Props & { query: URLSearchParams }) {
  const text = dictionaryOf(lang);
  const { words, in: wordsLang } = entryText(visit, lang);
  const foreign = wordsLang === lang ? undefined : wordsLang;
  const year = visit.start.slice(0, 4);
  const props = { snapshot, visit, lang };
  const route = { page: "visits", lang, id: visit.id } as const;
  return (
    <PageFrame
      snapshot={snapshot}
      lang={lang}
      route={route}
      query={query}
      changed={lastChange(visit)}
      crumbs={[
        { label: text.sections.visits, href: pathOf({ page: "visits", lang }) },
        { label: year, href: addressOf({ page: "visits", lang }, `year=${year}`) },
      ]}
    >
      <JsonLd data={visitLd(visit, snapshot, lang)} />
      <div className={`wrap ${columns["columns"]}`}>
        <PageHead
          notices={
            <>
              <IgnoredParams lang={lang} ignored={unknownParams(query)} />
              {visit.draft ? <Notice>{text.draftNotice}</Notice> : null}
              {foreign === undefined ? null : <Notice>{text.untranslated}</Notice>}
              {wordsLang === "en" && visit.text.stale ? (
                <Notice>{text.staleTranslation}</Notice>
              ) : null}
            </>
          }
          title={words.title}
          beforeLead={
            <>
              <KeyFacts facts={keyFacts(props)} inLine />
              <Who {...props} />
            </>
          }
          lead={words.summary}
          titleLang={foreign}
          leadLang={foreign}
        />
        <Outcome visit={visit} lang={lang} />
        <Body visit={visit} lang={lang} />
        <Participants {...props} />
        <div className={columns["facts"]}>
          <Facts facts={visitFacts(props)} />
          <Actions actions={actionsOf(visit, lang)} />
        </div>
        <Documents {...props} />
        <DocumentsRequest {...props} />
        <RelatedVisits {...props} />
        <CitationSection snapshot={snapshot} page="visits" record={visit} lang={lang} />
        <ReportLink route={route} />
      </div>
    </PageFrame>
  );
}

/** What came of it; nothing where the sources do not say. */
function Outcome({ visit, lang }: Omit<Props, "snapshot">) {
  const { words, foreign } = partOf(visit, "outcome", lang);
  if (words === "") return null;
  return (
    <section>
      <h2>{dictionaryOf(lang).visit.outcome}</h2>
      <p lang={foreign}>{typeset(words)}</p>
    </section>
  );
}

/** What happened, at more length than the summary. */
function Body({ visit, lang }: Omit<Props, "snapshot">) {
  const { words, foreign } = partOf(visit, "body", lang);
  if (words === "") return null;
  return (
    <section>
      <h2>{dictionaryOf(lang).visit.account}</h2>
      <Prose markdown={words} sources={visit.sources} lang={lang} foreign={foreign} />
    </section>
  );
}

/** What the event left in writing, then where it is known from, in words and as links, and what is unclear there. */
function Documents({ snapshot, visit, lang }: Props) {
  const text = dictionaryOf(lang);
  const isReport = ({ kind }: Visit["sources"][number]) => kind === "news" || kind === "list";
  const documents = visit.sources.filter((source) => !isReport(source));
  return (
    <>
      {documents.length === 0 ? null : (
        <section>
          <h2>{text.visit.documents}</h2>
          <Sources snapshot={snapshot} sources={documents} lang={lang} />
        </section>
      )}
      <section>
        <h2>{text.visit.sources}</h2>
        <p>
          {visit.confirmed === "independent"
            ? `${typeset(evidenceWords(visit, snapshot, lang))}. `
            : ""}
          {text.confirmations[visit.confirmed]}.
        </p>
        <Sources snapshot={snapshot} sources={visit.sources.filter(isReport)} lang={lang} />
      </section>
      {visit.doubt === null ? null : (
        <section>
          <h2>{text.visit.doubt}</h2>
          <p>{typeset(visit.doubt[lang])}</p>
        </section>
      )}
    </>
  );
}

/** What can be taken away: the data, and for the calendar only what is still to come. */
function actionsOf({ id, status }: Visit, lang: Lang): readonly Action[] {
  const route = { page: "visits", lang, id } as const;
  const { addToCalendar, record } = dictionaryOf(lang).exports;
  return [
    ...(status === "planned" ? [{ format: "ics", label: addToCalendar, route } as const] : []),
    { format: "json", label: record.json, route },
    { format: "md", label: record.md, route },
  ];
}
