import type { ReactNode } from "react";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { formatDays } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import type { Day } from "#lib/model/day";
import type { Lang, Localized } from "#lib/model/lang";
import { settings } from "#lib/model/settings";
import type { Statement as Facts } from "#lib/model/statement";
import { dictionaryOf } from "#lib/text/dictionary";
import { STATEMENT } from "#lib/text/statement";
import { IssuesNote } from "#ui/contact";
import { Protocol } from "#ui/statement-protocol";
import styles from "./statement.module.css";

interface Props {
  facts: Facts;
  lang: Lang;
}

/**
 * The accessibility statement in the order of Annex 2 of Cabinet Regulation No. 445, with the ids of the state's
 * template around each fact; an id whose fact does not exist is not there. `children` says how it was evaluated.
 */
export function Statement({
  snapshot,
  facts,
  lang,
  children,
}: Props & { snapshot: ArchiveSnapshot; children: ReactNode }) {
  const text = STATEMENT[lang];
  return (
    <div className={styles["statement"]}>
      <Introduction lang={lang} />
      <h2>{text.statusTitle}</h2>
      <p>
        {text.status[0]} <b id="a11y-evaluation-fits">{text.conformities[facts.conformity]}</b>{" "}
        {typeset(text.status[1])}
      </p>
      <h2>{text.contentTitle}</h2>
      <div id="a11y-non-compliance-list">
        <h3>{text.failures}</h3>
        <Items items={facts.failures} none={text.noFailures} lang={lang} />
        <h3>{text.burdens}</h3>
        <Items items={facts.burdens} none={text.noBurdens} lang={lang} />
        <h3>{text.outside}</h3>
        <Items items={facts.outside} none={text.noOutside} lang={lang} />
      </div>
      <h2>{text.alternatives}</h2>
      <div id="a11y-alternatives">
        <Items items={facts.alternatives} none="" lang={lang} />
      </div>
      <h2>{text.preparation}</h2>
      <Preparation facts={facts} lang={lang} />
      <h3 id="protocol">{text.protocol}</h3>
      <Protocol snapshot={snapshot} facts={facts} lang={lang} />
      <h3>{text.how}</h3>
      {children}
      <Feedback facts={facts} lang={lang} />
      <Complaints facts={facts} lang={lang} />
    </div>
  );
}

function Introduction({ lang }: { lang: Lang }) {
  const text = STATEMENT[lang];
  return (
    <>
      <p>
        <span id="a11y-institution">{settings.publisher[lang]}</span> {text.commits[0]}{" "}
        <span className="a11y-type">{text.type}</span> {text.commits[1]} {typeset(text.regulation)}.
      </p>
      {settings.adopted ? null : <p>{typeset(text.voluntary)}</p>}
      <p>
        {text.appliesTo} <span id="a11y-web-name">{settings.name[lang]}</span>,{" "}
        <a id="a11y-web-link" href={settings.url}>
          {settings.url}
        </a>
        .
      </p>
      <p>
        {text.carriedOut[0]} <span id="a11y-evaluation-type">{text.carriedOut[1]}</span>.{" "}
        {text.methodLead} <span id="a11y-method">{typeset(text.method)}</span>.
      </p>
    </>
  );
}

function Items({ items, none, lang }: { items: readonly Localized[]; none: string; lang: Lang }) {
  if (items.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {items.map((item) => (
        <li key={item.lv}>{typeset(item[lang])}</li>
      ))}
    </ul>
  );
}

function OnDay({ day, lang, id }: { day: Day; lang: Lang; id: string }) {
  return (
    <time id={id} dateTime={day}>
      {formatDays(day, day, lang)}
    </time>
  );
}

function Preparation({ facts, lang }: Props) {
  const text = STATEMENT[lang];
  const { approved } = facts;
  return (
    <>
      <p>
        {text.evaluated[0]} <OnDay id="a11y-evaluation-date" day={facts.evaluated} lang={lang} />.{" "}
        {text.evaluated[1]} <span id="a11y-author">{facts.author[lang]}</span>.
      </p>
      <p>
        {text.document[0]}{" "}
        <a id="a11y-accept-document" href="#protocol">
          {text.document[1]}
        </a>
        .
      </p>
      <p>
        {text.first} <OnDay id="a11y-first-notify" day={facts.first} lang={lang} />. {text.reviewed}{" "}
        <OnDay id="a11y-repeated-notify" day={facts.reviewed} lang={lang} />.
      </p>
      {approved === null ? null : (
        <p>
          {text.approved} <span id="a11y-approved-by">{approved.by}</span>,{" "}
          <span id="a11y-approved-by-jobtitle">{approved.office[lang]}</span>.
        </p>
      )}
    </>
  );
}

function Feedback({ facts, lang }: Props) {
  const text = STATEMENT[lang];
  const { phone = null, other = null, time = null } = facts.contacts ?? {};
  const { contact, issues } = settings;
  const hasContact = [contact, issues, phone, other].some((way) => way !== null);
  return (
    <>
      <h2>{text.feedback}</h2>
      <p>{hasContact ? text.feedbackLead : dictionaryOf(lang).contact.none}</p>
      {contact === null ? null : (
        <p>
          {text.mail}{" "}
          <a id="a11y-mail" href={`mailto:${contact}`}>
            {contact}
          </a>
        </p>
      )}
      {contact !== null || issues === null ? null : <IssuesNote issues={issues} lang={lang} />}
      {phone === null ? null : (
        <p>
          {text.phone}{" "}
          <a id="a11y-phone" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
            {phone}
          </a>
        </p>
      )}
      {other === null ? null : <p id="a11y-other-contacts">{other[lang]}</p>}
      {time === null ? null : (
        <p>
          {text.time} <span id="a11y-time">{time[lang]}</span>.
        </p>
      )}
    </>
  );
}

const OMBUDSMAN = {
  phone: "+371 67686768",
  mail: "tiesibsargs@tiesibsargs.lv",
  site: "https://www.tiesibsargs.lv/",
} as const;

function Complaints({ facts, lang }: Props) {
  const text = STATEMENT[lang];
  const complaints = facts.contacts?.complaints ?? null;
  return (
    <>
      <h2>{text.complaints}</h2>
      {complaints === null ? null : <p id="a11y-complaints">{complaints[lang]}</p>}
      <p>{typeset(settings.adopted ? text.ombudsmanAdopted : text.ombudsmanUnofficial)}</p>
      <div id="a11y-supervisory-authority-complaints">
        <p>
          {text.ombudsman}, {text.ombudsmanAddress}
        </p>
        <ul>
          <li>
            {text.phone}{" "}
            <a href={`tel:${OMBUDSMAN.phone.replace(" ", "")}`}>
              {OMBUDSMAN.phone.replace(" ", "\u00a0")}
            </a>
          </li>
          <li>
            {text.mail} <a href={`mailto:${OMBUDSMAN.mail}`}>{OMBUDSMAN.mail}</a>
          </li>
          <li>
            <a href={OMBUDSMAN.site}>{text.ombudsmanSite}</a>
          </li>
        </ul>
      </div>
    </>
  );
}
