import type { ArchiveSnapshot } from "#lib/archive-store";
import { participantWords, placeLine, sourceWords, subjectName } from "#lib/format/visit-words";
import { formatPartialDay, labelDays } from "#lib/locale/days";
import { countryName } from "#lib/model/countries";
import type { Lang } from "#lib/model/lang";
import type { Participant, Source, Visit } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";

/** A value in words; `note` says more of it, `language` is a BCP 47 tag, given where it is not the reader's. */
export interface DetailValue {
  readonly text: string;
  readonly note?: string;
  readonly href?: string;
  readonly language?: string;
}

/** A fact of a visit under its label, with one value or more. */
export interface VisitDetail {
  readonly label: string;
  readonly values: readonly DetailValue[];
}

/**
 * What feeds and calendars tell of a visit besides its title and summary: days, place, status, organisations,
 * participants with those of Latvia first, topics and sources; what nothing is known of is left out.
 */
export function visitDetails(
  visit: Visit,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): readonly VisitDetail[] {
  const text = dictionaryOf(lang);
  const isLatvian = ({ country }: Participant) => country === "LV";
  const participants = [
    ...visit.participants.filter(isLatvian),
    ...visit.participants.filter((one) => !isLatvian(one)),
  ];
  const names = (page: "organisations" | "topics", ids: readonly string[]) =>
    ids.map((id) => ({ text: subjectName({ page, id }, snapshot, lang) }));
  return [
    { label: text.visit.days, values: [{ text: labelDays(visit.start, visit.end, lang) }] },
    { label: text.visit.place, values: [{ text: placeLine(visit, snapshot, lang) }] },
    { label: text.visit.status, values: [{ text: text.statuses[visit.status] }] },
    { label: text.visit.organisations, values: names("organisations", visit.organisations) },
    {
      label: text.visit.participants,
      values: participants.map((one) => participantValue(one, snapshot, lang)),
    },
    { label: text.visit.topics, values: names("topics", visit.topics) },
    {
      label: text.visit.sources,
      values: visit.sources.map((source) => sourceValue(source, snapshot, lang)),
    },
  ].filter(({ values }) => values.length > 0);
}

/** A participant, and whom they spoke for; Latvia goes without saying. */
function participantValue(
  participant: Participant,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): DetailValue {
  const { country, organisation } = participant;
  const text = participantWords(participant, snapshot, lang);
  if (organisation !== null) {
    return { text, note: subjectName({ page: "organisations", id: organisation }, snapshot, lang) };
  }
  return country === null || country === "LV"
    ? { text }
    : { text, note: countryName(country, lang) };
}

/** A source by its title with publisher and day; one without a title is named by these already. */
export function sourceValue(source: Source, snapshot: ArchiveSnapshot, lang: Lang): DetailValue {
  const { title, publisher, published, url: href, language } = source;
  const text = sourceWords(source, snapshot, lang);
  if (title === null) return { text, href };
  const name = snapshot.publishers.get(publisher)?.name[lang] ?? publisher;
  const note = published === null ? name : `${name}, ${formatPartialDay(published, lang)}`;
  return { text, note, href, ...(language !== lang && { language }) };
}
