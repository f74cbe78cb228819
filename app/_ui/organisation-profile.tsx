import type { ReactNode } from "react";
import { content } from "#lib/content";
import { organisationLd } from "#lib/export/json-ld";
import { countryName } from "#lib/format/countries";
import { formatPartialDay, formatSince } from "#lib/format/days";
import { typeset } from "#lib/format/typeset";
import { shortName } from "#lib/format/visit-words";
import { type Lang, otherLang } from "#lib/lang";
import { placesWith, visitsAt } from "#lib/queries/visits-with";
import { lastChange, type Organisation, wordsOf } from "#lib/records";
import { addressOf, pathOf } from "#lib/routes";
import { textOf } from "#lib/text/text";
import { Acts } from "#ui/acts";
import { Cite } from "#ui/cite";
import { Entry } from "#ui/entry";
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
import columns from "./columns.module.css";

interface Props {
  organisation: Organisation;
  lang: Lang;
  query: URLSearchParams;
}

/** An organisation: what it is, what the ministry does with it, the sources, and its visits. */
export function OrganisationProfile({ organisation, lang, query }: Props) {
  const text = textOf(lang);
  const { words, in: wordsLang } = wordsOf(organisation, lang);
  const foreign = wordsLang === lang ? undefined : wordsLang;
  return (
    <PageFrame
      lang={lang}
      route={{ page: "organisations", lang, id: organisation.id }}
      query={query}
      changed={lastChange(organisation)}
      crumbs={[
        { label: text.sections.organisations, href: pathOf({ page: "organisations", lang }) },
        { label: shortName(organisation, lang), href: null },
      ]}
    >
      <JsonLd data={organisationLd(organisation, content(), lang)} />
      <div className="wrap">
        <IgnoredParams lang={lang} ignored={unknownParams(query)} />
        {foreign === undefined ? null : <Notice>{text.untranslated}</Notice>}
        {wordsLang === "en" && organisation.words.stale ? (
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
            <Facts facts={[...factsOf(organisation, lang), ...historyFacts(organisation, lang)]} />
            <Acts
              acts={[
                {
                  format: "json",
                  label: text.exports.formats.json,
                  route: { page: "organisations", lang, id: organisation.id },
                },
              ]}
            />
          </div>
          <div className={columns["text"]}>
            <OrganisationVisits organisation={organisation} lang={lang} />
            <section>
              <h2>{text.organisation.sources}</h2>
              <Sources sources={organisation.sources} lang={lang} />
            </section>
            <Cite page="organisations" record={organisation} lang={lang} />
          </div>
        </div>
      </div>
    </PageFrame>
  );
}

function OrganisationVisits({ organisation, lang }: Omit<Props, "query">) {
  const text = textOf(lang).organisation;
  const places = placesWith(content(), "org", organisation.id);
  return (
    <section>
      <h2>{text.visits}</h2>
      {places.length === 0 ? <p>{text.noVisits}</p> : null}
      {visitsAt(content(), places.slice(0, 20)).map((visit) => (
        <Entry key={visit.id} visit={visit} lang={lang} level={3} />
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
): readonly (readonly [string, ReactNode])[] {
  const text = textOf(lang).organisation;
  const { abbreviation, aliases, name, seat, founded, latvia, coordinator, site } = organisation;
  const other = otherLang(lang);
  const parent = content().organisations.get(organisation.parent ?? "");
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
