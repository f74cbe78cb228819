import { reportLink } from "#lib/format/report-link";
import type { Lang } from "#lib/model/lang";
import { absoluteUrl, settings } from "#lib/model/settings";
import { pathOf, type Route } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";

/** The id of the section below: where a reader is sent who has nowhere to write. */
const CONTACT_ID = "contact";

/** How to report a mistake: at the address, else as an issue of the repository, else the plain fact that there is no way yet. */
export function Contact({ lang }: { lang: Lang }) {
  return (
    <section id={CONTACT_ID}>
      <h2>{dictionaryOf(lang).contact.title}</h2>
      <Way lang={lang} />
    </section>
  );
}

function Way({ lang }: { lang: Lang }) {
  const text = dictionaryOf(lang).contact;
  if (settings.contact !== null) {
    return (
      <p>
        {text.write} <a href={`mailto:${settings.contact}`}>{settings.contact}</a>. {text.about}
      </p>
    );
  }
  return settings.issues === null ? (
    <p>{text.none}</p>
  ) : (
    <IssuesNote issues={settings.issues} lang={lang} />
  );
}

/** The way to report a mistake on the page of a record; nothing where there is no way. */
export function ReportLink({ route }: { route: Route }) {
  const href = reportLink(settings, absoluteUrl(pathOf(route)), route.lang);
  return href === null ? null : (
    <p className="screen">
      <a href={href}>{dictionaryOf(route.lang).contact.report}</a>
    </p>
  );
}

/** That mistakes are reported as issues of the repository, which are public. */
export function IssuesNote({ issues, lang }: { issues: string; lang: Lang }) {
  const text = dictionaryOf(lang).contact;
  return (
    <p>
      {text.issue[0]} <a href={issues}>{text.issue[1]}</a>. {text.about} {text.public}
    </p>
  );
}
