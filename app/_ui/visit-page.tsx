import type { ArchiveSnapshot } from "#lib/archive-store";
import { visitLd } from "#lib/export/json-ld";
import { evidenceWords } from "#lib/format/visit-words";
import { formatDays } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { entryText, lastChange, type Visit } from "#lib/model/records";
import { addressOf } from "#lib/routing/address";
import { FORMATS } from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { type Action, Actions } from "#ui/actions";
import { CitationSection } from "#ui/citation-section";
import { Facts } from "#ui/facts";
import { JsonLd } from "#ui/json-ld";
import { Notice } from "#ui/notice";
import { PageFrame } from "#ui/page-frame";
import { PageHead } from "#ui/page-head";
import { Participants } from "#ui/participants";
import { Prose } from "#ui/prose";
import { Sources } from "#ui/sources";
import { IgnoredParams, unknownParams } from "#ui/unknown-params";
import { visitFacts } from "#ui/visit-facts";
import { RelatedVisits } from "#ui/visit-related";
import columns from "./columns.module.css";

interface Props {
  snapshot: ArchiveSnapshot;
  visit: Visit;
  lang: Lang;
}

/** A visit, in the order of a reader's questions: what came of it, who, where and when, what was said, how it is known. */
export function VisitPage({ snapshot, visit, lang, query }: Props & { query: URLSearchParams }) {
  const text = dictionaryOf(lang);
  const { words, in: wordsLang } = entryText(visit, lang);
  const foreign = wordsLang === lang ? undefined : wordsLang;
  const year = visit.start.slice(0, 4);
  const props = { snapshot, visit, lang };
  return (
    <PageFrame
      snapshot={snapshot}
      lang={lang}
      route={{ page: "visits", lang, id: visit.id }}
      query={query}
      changed={lastChange(visit)}
      crumbs={[
        { label: text.sections.visits, href: pathOf({ page: "visits", lang }) },
        { label: year, href: addressOf({ page: "visits", lang }, `year=${year}`) },
      ]}
    >
      <JsonLd data={visitLd(visit, snapshot, lang)} />
      <div className="wrap">
        <IgnoredParams lang={lang} ignored={unknownParams(query)} />
        {foreign === undefined ? null : <Notice>{text.untranslated}</Notice>}
        {wordsLang === "en" && visit.text.stale ? <Notice>{text.staleTranslation}</Notice> : null}
        <PageHead
          above={`${text.kinds[visit.kind]} · ${formatDays(visit.start, visit.end, lang)}`}
          title={words.title}
          lead={words.summary}
          foreign={foreign}
        />
        <div className={columns["columns"]}>
          <div className={columns["text"]}>
            {visit.status === "held" ? null : (
              <Notice>
                <p>
                  <b>{text.statuses[visit.status]}.</b>
                </p>
              </Notice>
            )}
            <Outcome visit={visit} lang={lang} />
            <Participants {...props} />
          </div>
          <div className={columns["facts"]}>
            <Facts facts={visitFacts(props)} />
            <Actions actions={actionsOf(visit, lang)} />
          </div>
          <div className={columns["text"]}>
            <Body visit={visit} lang={lang} />
            <Documents {...props} />
            <RelatedVisits {...props} />
            <CitationSection snapshot={snapshot} page="visits" record={visit} lang={lang} />
          </div>
        </div>
      </div>
    </PageFrame>
  );
}

/** The part of a visit's words that the page's language has, else the Latvian one. */
function partOf({ text: { lv, en } }: Visit, part: "outcome" | "body", lang: Lang) {
  const own = lang === "en" ? (en?.[part] ?? "") : "";
  const words = own === "" ? (lv[part] ?? "") : own;
  return { words, foreign: lang === "en" && own === "" ? ("lv" as const) : undefined };
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

function Body({ visit, lang }: Omit<Props, "snapshot">) {
  const { words, foreign } = partOf(visit, "body", lang);
  return <Prose markdown={words} sources={visit.sources} lang={lang} foreign={foreign} />;
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
          {typeset(evidenceWords(visit, snapshot, lang))}. {text.confirmations[visit.confirmed]}.
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
  const { addToCalendar } = dictionaryOf(lang).exports;
  return [
    ...(status === "planned" ? [{ format: "ics", label: addToCalendar, route } as const] : []),
    { format: "json", label: FORMATS.json.name[lang], route },
  ];
}
