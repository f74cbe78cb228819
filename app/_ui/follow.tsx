import type { ReactNode } from "react";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { feedTitle } from "#lib/format/list-words";
import { placeLine } from "#lib/format/visit-words";
import { formatSince } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import { monthsBefore } from "#lib/model/day";
import type { Lang } from "#lib/model/lang";
import { entryText } from "#lib/model/records";
import { absoluteUrl } from "#lib/model/settings";
import { addressOf, changedAddress } from "#lib/routing/address";
import { type Format, mediaType } from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import type { VisitListPage } from "#lib/visits/visit-list";
import { Days } from "#ui/days";
import { SinceForm } from "#ui/since-form";
import styles from "./follow.module.css";

interface Props {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  list: VisitListPage;
}

/** How to learn what is new in a list with its filters: by calendar, by feed, since a day; and what is still to come. */
export function Follow(props: Props) {
  const text = dictionaryOf(props.lang).follow;
  return (
    <div className={styles["follow"]}>
      <p>{text.lead}</p>
      <Calendar {...props} />
      <Feed {...props} />
      <Recent {...props} />
      <Coming {...props} />
    </div>
  );
}

/** The list's calendar as a subscription. Calendar services are only linked to; they get the address when a link is followed. */
function Calendar({ snapshot, lang, list }: Props) {
  const text = dictionaryOf(lang).follow;
  const address = subscriptionOf("ics", lang, list);
  const webcal = address.replace(/^https?:/, "webcal:");
  const name = feedTitle(list.query, snapshot, lang);
  const outlook = new URLSearchParams({ url: address, name });
  return (
    <Section title={text.calendar}>
      <ul className={styles["links"]}>
        <li>
          <a href={webcal}>{text.webcal}</a>
        </li>
        <li>
          <a
            href={`https://calendar.google.com/calendar/render?${new URLSearchParams({ cid: webcal })}`}
          >
            {text.google}
          </a>
        </li>
        <li>
          <a href={`https://outlook.live.com/calendar/0/addfromweb?${outlook}`}>{text.outlook}</a>
        </li>
      </ul>
      <Address id="calendar-address" label={text.calendarAddress} address={address} />
    </Section>
  );
}

function Feed({ lang, list }: Props) {
  const text = dictionaryOf(lang).follow;
  const address = subscriptionOf("atom", lang, list);
  return (
    <Section title={text.feed}>
      <p>{text.whatFeedIs}</p>
      <p>
        <a
          href={addressOf({ page: "visits", lang, format: "atom" }, list.params)}
          type={mediaType("atom")}
        >
          {text.openFeed}
        </a>
      </p>
      <Address id="feed-address" label={text.feedAddress} address={address} />
    </Section>
  );
}

/** What was added or changed since a day: the one a reader gives, or one that is reckoned from the newest day of the content. */
function Recent({ snapshot, lang, list }: Props) {
  const text = dictionaryOf(lang).follow;
  const route = { page: "visits", lang } as const;
  return (
    <Section title={text.recent}>
      <SinceForm route={route} params={list.params} ignored={list.ignored} />
      <ul className={styles["links"]}>
        {([1, 12] as const).map((months) => {
          const since = monthsBefore(snapshot.archive.day, months);
          const words = months === 1 ? text.lastMonth : text.lastYear;
          return (
            <li key={months}>
              <a href={changedAddress(route, list.params, { since, view: null })}>
                {words(formatSince(since, lang))}
              </a>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The planned visits of the list, the next one first. */
function Coming({ snapshot, lang, list }: Props) {
  const text = dictionaryOf(lang).list;
  const planned = list.selection.visits
    .filter(({ status }) => status === "planned")
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  if (planned.length === 0) return <p>{text.nothingComing}</p>;
  return (
    <Section title={text.coming(planned.length)}>
      <ul className={styles["coming"]}>
        {planned.map((visit) => {
          const { words, in: wordsLang } = entryText(visit, lang);
          return (
            <li key={visit.id}>
              <a
                href={pathOf({ page: "visits", lang, id: visit.id })}
                lang={wordsLang === lang ? undefined : wordsLang}
              >
                {typeset(words.title)}
              </a>
              <small>
                {" "}
                <Days visit={visit} lang={lang} />, {placeLine(visit, snapshot, lang)}
              </small>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** An address to copy. */
function Address({ id, label, address }: { id: string; label: string; address: string }) {
  return (
    <div className={styles["address"]}>
      <label htmlFor={id}>{label}</label>
      <input type="text" id={id} value={address} readOnly translate="no" />
    </div>
  );
}

/** The absolute address of the list in a form that is subscribed to: all its matches, with its filters. */
function subscriptionOf(format: Format, lang: Lang, { params }: VisitListPage): string {
  return absoluteUrl(addressOf({ page: "visits", lang, format }, params));
}
