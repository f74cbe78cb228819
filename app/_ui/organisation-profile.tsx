import type { ReactNode } from "react";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { organisationLd } from "#lib/export/json-ld";
import { shortName } from "#lib/format/visit-words";
import { formatPartialDay, formatSince } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import { countryName } from "#lib/model/countries";
import { type Lang, otherLang } from "#lib/model/lang";
import { entryText, lastChange, type Organisation } from "#lib/model/records";
import { addressOf } from "#lib/routing/address";
import { FORMATS } from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { visitIndexesWith, visitsAt } from "#lib/visits/related-visits";
import { Actions } from "#ui/actions";
import { CitationSection } from "#ui/citation-section";
import { ExportLinks } from "#ui/export-links";
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

interface Props {
  snapshot: ArchiveSnapshot;
  organisation: Organisation;
  lang: Lang;
  query: URLSearchParams;
}

/** An organisation: what it is, what the ministry does with it, the sources, and its visits. */
export function OrganisationProfile({ snapshot, organisation, lang, query }: Props) {
  const text = dictionaryOf(lang);
  const { words, in: wordsLang } = entryText(organisation, lang);
  const foreign = wordsLang === lang ? undefined : wordsLang;
  return (
    <PageFrame
      snapshot={snapshot}
      lang={lang}
      route={{ page: "organisations", lang, id: organisation.id }}
      query={query}
      changed={lastChange(organisation)}
      crumbs={[
        { label: text.sections.organisations, href: pathOf({ page: "organisations", lang }) },
        { label: shortName(organisation, lang), href: null },
      ]}
    >
      <JsonLd data={organisationLd(organisation, snapshot, lang)} />
      <div className="wrap">
        <IgnoredParams lang={lang} ignored={unknownParams(query)} />
        {foreign === undefined ? null : <Notice>{text.untranslated}</Notice>}
        {wordsLang === "en" && organisation.text.stale ? (
          <Notice>{text.staleTranslation}</Notice>
        ) : null}
        <PageHead above={text.groups[organisation.group]} title={organisation.name[lang]} />
        <div className={columns["columns"]}>
          <div className={columns["text"]}>
            <p lang={foreign}>{typeset(words.summary)}</p>
            <section>
              <h2>{text.organisation.together}</h2>
              <Prose markdown={words.body} sources={organisation.sources} lang={foreign} />
            </section>
          </div>
          <div className={columns["facts"]}>
            <Facts
              facts={[
                ...factsOf(organisation, lang, snapshot),
                ...historyFacts(organisation, lang),
              ]}
            />
            <Actions
              actions={[
                {
                  format: "json",
                  label: FORMATS.json.name[lang],
                  route: { page: "organisations", lang, id: organisation.id },
                },
              ]}
            />
          </div>
          <div className={columns["text"]}>
            <OrganisationVisits snapshot={snapshot} organisation={organisation} lang={lang} />
            <section>
              <h2>{text.organisation.sources}</h2>
              <Sources snapshot={snapshot} sources={organisation.sources} lang={lang} />
            </section>
            <CitationSection
              snapshot={snapshot}
              page="organisations"
              record={organisation}
              lang={lang}
            />
          </div>
        </div>
      </div>
    </PageFrame>
  );
}

function OrganisationVisits({ snapshot, organisation, lang }: Omit<Props, "query">) {
  const text = dictionaryOf(lang).organisation;
  const places = visitIndexesWith(snapshot, "org", organisation.id);
  return (
    <section>
      <h2>{text.visits}</h2>
      {places.length === 0 ? <p>{text.noVisits}</p> : null}
      {visitsAt(snapshot, places.slice(0, 20)).map((visit) => (
        <VisitListItem snapshot={snapshot} key={visit.id} visit={visit} lang={lang} level={3} />
      ))}
      {places.length === 0 ? null : (
        <>
          <p className="screen">
            <a href={addressOf({ page: "visits", lang }, `org=${organisation.id}`)}>
              {text.allVisits} ({places.length})
            </a>
          </p>
          <ExportLinks
            route={{ page: "visits", lang }}
            query={new URLSearchParams({ org: organisation.id })}
          />
        </>
      )}
    </section>
  );
}

function factsOf(
  organisation: Organisation,
  lang: Lang,
  snapshot: ArchiveSnapshot,
): readonly (readonly [string, ReactNode])[] {
  const text = dictionaryOf(lang).organisation;
  const { abbreviation, aliases, name, seat, founded, latvia, coordinator, site } = organisation;
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
        <a key="parent" href={pathOf({ page: "organisations", lang, id: parent.id })}>
          {parent.name[lang]}
        </a>
      ),
    ],
    [
      text.seat,
      seat && [seat.city?.[lang], countryName(seat.country, lang)].filter(Boolean).join(", "),
    ],
    [text.founded, founded && withNote(formatPartialDay(founded.day, lang), founded.note?.[lang])],
    [
      text.latvia,
      latvia &&
        withNote(
          [latvia.status[lang], latvia.since && text.since(formatSince(latvia.since, lang))]
            .filter(Boolean)
            .join(" "),
          latvia.note?.[lang],
        ),
    ],
    [text.coordinator, coordinator && typeset(coordinator[lang])],
    [
      text.site,
      site && (
        <a key="site" href={site}>
          {new URL(site).hostname.replace(/^www\./, "")}
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
