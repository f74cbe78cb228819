import type { ReactNode } from "react";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { organisationLd } from "#lib/export/json-ld";
import { formatPartialDay, formatSince } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import { countryName } from "#lib/model/countries";
import { type Lang, otherLang } from "#lib/model/lang";
import { entryText, lastChange, type Organisation } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";
import { CitationSection } from "#ui/citation-section";
import type { Fact } from "#ui/facts";
import { historyFacts } from "#ui/history-facts";
import { Notice } from "#ui/notice";
import { Prose } from "#ui/prose";
import { SubjectLink } from "#ui/subject-link";
import { SubjectPage } from "#ui/subject-page";

interface Props {
  snapshot: ArchiveSnapshot;
  organisation: Organisation;
  lang: Lang;
  query: URLSearchParams;
}

/** An organisation: what it is, what the ministry does with it, the sources, and its visits. */
export function OrganisationPage({ snapshot, organisation, lang, query }: Props) {
  const text = dictionaryOf(lang);
  const { words, in: wordsLang } = entryText(organisation, lang);
  const foreign = wordsLang === lang ? undefined : wordsLang;
  const isStale = wordsLang === "en" && organisation.text.stale;
  return (
    <SubjectPage
      snapshot={snapshot}
      subject={{ page: "organisations", id: organisation.id }}
      lang={lang}
      query={query}
      above={text.groups[organisation.group]}
      title={organisation.name[lang]}
      changed={lastChange(organisation)}
      data={organisationLd(organisation, snapshot, lang)}
      lead={words.summary}
      leadLang={foreign}
      keyFacts={keyFactsOf(organisation, lang)}
      facts={[...factsOf(organisation, lang, snapshot), ...historyFacts(organisation, lang)]}
      sources={organisation.sources}
      notices={
        <>
          {organisation.draft ? <Notice>{text.draftNotice}</Notice> : null}
          {foreign === undefined ? null : <Notice>{text.untranslated}</Notice>}
          {isStale ? <Notice>{text.staleTranslation}</Notice> : null}
        </>
      }
      after={
        <CitationSection
          snapshot={snapshot}
          page="organisations"
          record={organisation}
          lang={lang}
        />
      }
    >
      <section>
        <h2>{text.organisation.together}</h2>
        <Prose markdown={words.body} sources={organisation.sources} lang={lang} foreign={foreign} />
      </section>
    </SubjectPage>
  );
}

/** Since when Latvia takes part, and who answers for it there. */
function keyFactsOf({ latvia, coordinator }: Organisation, lang: Lang): readonly Fact[] {
  const text = dictionaryOf(lang).organisation;
  return [
    [
      text.latvia,
      latvia &&
        typeset(
          [latvia.status[lang], latvia.since && text.since(formatSince(latvia.since, lang))]
            .filter(Boolean)
            .join(" "),
        ),
    ],
    [text.coordinator, coordinator && typeset(coordinator[lang])],
  ];
}

function factsOf(
  organisation: Organisation,
  lang: Lang,
  snapshot: ArchiveSnapshot,
): readonly Fact[] {
  const text = dictionaryOf(lang).organisation;
  const { abbreviation, aliases, name, seat, founded, latvia, site, same } = organisation;
  const other = otherLang(lang);
  const parent = snapshot.organisations.get(organisation.parent ?? "");
  return [
    [text.abbreviation, abbreviation[lang]],
    [
      text.otherName,
      <span key="name" lang={other}>
        {name[other]}
      </span>,
    ],
    [text.aliases, aliases.length === 0 ? null : aliases.join("; ")],
    [
      text.parent,
      parent === undefined ? null : (
        <SubjectLink
          key="parent"
          snapshot={snapshot}
          subject={{ page: "organisations", id: parent.id }}
          lang={lang}
        />
      ),
    ],
    [
      text.seat,
      seat && [seat.city?.[lang], countryName(seat.country, lang)].filter(Boolean).join(", "),
    ],
    [text.founded, founded && withNote(formatPartialDay(founded.day, lang), founded.note?.[lang])],
    [text.participation, latvia?.note ? typeset(latvia.note[lang]) : null],
    [
      text.site,
      site && (
        <a key="site" href={site}>
          {new URL(site).hostname.replace(/^www\./, "")}
        </a>
      ),
    ],
    [
      dictionaryOf(lang).subject.same,
      same && (
        <a key="same" href={same}>
          {same}
        </a>
      ),
    ],
    [text.listed, organisation.listed ? text.listedYes : null],
  ];
}

function withNote(value: string, note: string | undefined): ReactNode {
  return (
    <>
      {typeset(value)}
      {note === undefined ? null : <small> {typeset(note)}</small>}
    </>
  );
}
