import type { ReactNode } from "react";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { visitLd } from "#lib/export/json-ld";
import { isComing, personName, placeLine, statusWords } from "#lib/format/visit-words";
import { formatDays, labelDays } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import { countryName } from "#lib/model/countries";
import type { Lang } from "#lib/model/lang";
import { entryText, lastChange, type Participant, type Visit } from "#lib/model/records";
import { addressOf } from "#lib/routing/address";
import { FORMATS } from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { neighboursOf, relatedVisits } from "#lib/visits/related-visits";
import { type Action, Actions } from "#ui/actions";
import { CitationSection } from "#ui/citation-section";
import { Facts } from "#ui/facts";
import { historyFacts } from "#ui/history-facts";
import { JsonLd } from "#ui/json-ld";
import { Notice } from "#ui/notice";
import { PageFrame } from "#ui/page-frame";
import { PageHead } from "#ui/page-head";
import { Prose } from "#ui/prose";
import { Sources } from "#ui/sources";
import { IgnoredParams, unknownParams } from "#ui/unknown-params";
import { VisitListItem } from "#ui/visit-list-item";
import columns from "./columns.module.css";
import styles from "./visit-page.module.css";

interface Props {
  snapshot: ArchiveSnapshot;
  visit: Visit;
  lang: Lang;
}

const RELATED = 5;

/** A visit: everything known of it, where it is known from, what is doubtful, and its neighbours. */
export function VisitPage({ snapshot, visit, lang, query }: Props & { query: URLSearchParams }) {
  const text = dictionaryOf(lang);
  const { words, in: wordsLang } = entryText(visit, lang);
  const foreign = wordsLang === lang ? undefined : wordsLang;
  const year = visit.start.slice(0, 4);
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
          <VisitText snapshot={snapshot} visit={visit} lang={lang} />
          <div className={columns["facts"]}>
            <Facts facts={[...factsOf(visit, lang, snapshot), ...historyFacts(visit, lang)]} />
            <Actions actions={actionsOf(visit, lang, snapshot)} />
          </div>
          <div className={columns["text"]}>
            <section>
              <h2>{text.visit.sources}</h2>
              <p>{text.confirmations[visit.confirmed]}.</p>
              <Sources snapshot={snapshot} sources={visit.sources} lang={lang} />
            </section>
            <CitationSection snapshot={snapshot} page="visits" record={visit} lang={lang} />
            <Related snapshot={snapshot} visit={visit} lang={lang} />
            <Neighbours snapshot={snapshot} visit={visit} lang={lang} />
          </div>
        </div>
      </div>
    </PageFrame>
  );
}

/** A visit's notices and text: its status where it was not simply held, its doubts, its body; often nothing. */
function VisitText({ snapshot, visit, lang }: Props) {
  const text = dictionaryOf(lang);
  const { words, in: wordsLang } = entryText(visit, lang);
  const isHeld = visit.status === "held";
  if (isHeld && visit.doubt === null && words.body === "") return null;
  return (
    <div>
      {isHeld ? null : (
        <Notice>
          <p>
            <b>{statusWords(visit, snapshot, lang)}</b>
          </p>
        </Notice>
      )}
      {visit.doubt === null ? null : (
        <Notice>
          <p>
            <b>{text.visit.doubt}.</b> {typeset(visit.doubt[lang])}
          </p>
        </Notice>
      )}
      <Prose
        markdown={words.body}
        sources={visit.sources}
        lang={wordsLang === lang ? undefined : wordsLang}
      />
    </div>
  );
}

function factsOf(
  visit: Visit,
  lang: Lang,
  snapshot: ArchiveSnapshot,
): readonly (readonly [string, ReactNode])[] {
  const text = dictionaryOf(lang).visit;
  const words = dictionaryOf(lang);
  return [
    [
      text.days,
      <time key="days" dateTime={visit.start}>
        {labelDays(visit.start, visit.end, lang)}
      </time>,
    ],
    [text.place, placeInFull(visit, lang, snapshot)],
    [text.mode, words.modes[visit.mode]],
    [text.kind, words.kinds[visit.kind]],
    [text.status, statusWords(visit, snapshot, lang)],
    [
      text.organisations,
      visit.organisations.length === 0 ? null : (
        <Organisations snapshot={snapshot} key="organisations" visit={visit} lang={lang} />
      ),
    ],
    [
      text.participants,
      visit.participants.length === 0 ? null : (
        <Participants snapshot={snapshot} key="participants" visit={visit} lang={lang} />
      ),
    ],
    [text.listed, visit.listed ? text.listedYes : null],
  ];
}

function actionsOf(visit: Visit, lang: Lang, snapshot: ArchiveSnapshot): readonly Action[] {
  const text = dictionaryOf(lang).exports;
  const route = { page: "visits", lang, id: visit.id } as const;
  return [
    {
      format: "ics",
      label: isComing(visit, snapshot.archive) ? text.addToCalendar : text.downloadIcs,
      route,
    },
    { format: "json", label: FORMATS.json.name[lang], route },
  ];
}

function placeInFull(visit: Visit, lang: Lang, snapshot: ArchiveSnapshot): string {
  const isTownKnown = visit.place !== null || visit.area !== null || visit.mode === "online";
  return isTownKnown || visit.country === null
    ? placeLine(visit, snapshot, lang)
    : dictionaryOf(lang).visit.townUnknown(countryName(visit.country, lang));
}

function Organisations({ snapshot, visit, lang }: Props) {
  const { organisations } = snapshot;
  return (
    <ul>
      {visit.organisations.map((id) => (
        <li key={id}>
          <a href={pathOf({ page: "organisations", lang, id })}>
            {organisations.get(id)?.name[lang]}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Participants({ snapshot, visit, lang }: Props) {
  return (
    <ul>
      {visit.participants.map((participant) => (
        <li key={participant.person ?? participant.group?.lv}>
          <ParticipantName snapshot={snapshot} participant={participant} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

function ParticipantName({
  snapshot,
  participant,
  lang,
}: {
  snapshot: ArchiveSnapshot;
  participant: Participant;
  lang: Lang;
}) {
  const text = dictionaryOf(lang);
  const person = snapshot.people.get(participant.person ?? "");
  const mode = participant.mode === null ? "" : ` (${text.modes[participant.mode].toLowerCase()})`;
  if (person === undefined) return `${typeset(participant.group?.[lang] ?? "")}${mode}`;
  return (
    <>
      <a href={addressOf({ page: "visits", lang }, `person=${person.id}`)}>
        {personName(person, lang)}
      </a>
      {participant.role === null ? mode : <small> {typeset(participant.role[lang]) + mode}</small>}
    </>
  );
}

function Related({ snapshot, visit, lang }: Props) {
  const others = relatedVisits(snapshot, visit, RELATED);
  if (others.length === 0) return null;
  return (
    <section className="screen">
      <h2>{dictionaryOf(lang).visit.related(visit.organisations.length)}</h2>
      {others.map((other) => (
        <VisitListItem snapshot={snapshot} key={other.id} visit={other} lang={lang} level={3} />
      ))}
    </section>
  );
}

function Neighbours({ snapshot, visit, lang }: Props) {
  const text = dictionaryOf(lang).visit;
  const { before, after } = neighboursOf(snapshot, visit);
  const neighbours = [
    [text.previous, before],
    [text.next, after],
  ] as const;
  return (
    <nav aria-label={text.neighbours} className={styles["neighbours"]}>
      {neighbours.map(([label, neighbour]) =>
        neighbour === undefined ? null : (
          <a key={label} href={pathOf({ page: "visits", lang, id: neighbour.id })}>
            <small>{label}</small>{" "}
            <span lang={entryText(neighbour, lang).in}>
              {typeset(entryText(neighbour, lang).words.title)}{" "}
            </span>
          </a>
        ),
      )}
    </nav>
  );
}
