import type { ArchiveSnapshot } from "#lib/archive-store";
import { labelDays } from "#lib/locale/days";
import type { Lang } from "#lib/model/lang";
import { entryText, type Visit } from "#lib/model/records";
import type { Subject } from "#lib/model/subjects";
import type { Route } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { visitIndexesOf } from "#lib/visits/subjects";
import { placeLine, subjectName, whoWords } from "./visit-words";

/** What the picture of a record says, from top to bottom. */
export interface ShareCard {
  readonly above: string;
  readonly title: string;
  /** Another one than the page's where the title is not translated. */
  readonly titleLang: Lang;
  /** At most two. */
  readonly below: readonly string[];
}

/**
 * The card of a record: of a visit its days, place and people, of a subject what it is and how many visits it has; `null`
 * for a route that leads to no record.
 */
export function shareCard(route: Route, snapshot: ArchiveSnapshot): ShareCard | null {
  const { page, lang, id } = route;
  if (id === undefined || !snapshot[page].has(id)) return null;
  if (page !== "visits") return subjectCard({ page, id }, snapshot, lang);
  const visit = snapshot.visits.get(id);
  return visit === undefined ? null : visitCard(visit, snapshot, lang);
}

/** The words of a card in one line, for those who do not see it. */
export function cardText({ above, title, below }: ShareCard): string {
  return [above, title, ...below].join(". ");
}

function visitCard(visit: Visit, snapshot: ArchiveSnapshot, lang: Lang): ShareCard {
  const { start, end, status } = visit;
  const { latvia, others } = whoWords(visit, snapshot, lang);
  const { words, in: titleLang } = entryText(visit, lang);
  const who = [latvia ?? [], others ?? []].flat().join(" – ");
  return {
    above: [
      ...(status === "held" ? [] : [dictionaryOf(lang).statuses[status]]),
      labelDays(start, end, lang),
      placeLine(visit, snapshot, lang),
    ].join(" · "),
    title: words.title,
    titleLang,
    below: who === "" ? [] : [who],
  };
}

function subjectCard(subject: Subject, snapshot: ArchiveSnapshot, lang: Lang): ShareCard {
  const { countVisits, subject: words, subjects } = dictionaryOf(lang);
  const { page } = subject;
  const title = subjectName(subject, snapshot, lang);
  const own = namesOf(subject, snapshot, lang).join(", ");
  const count = countVisits(visitIndexesOf(snapshot, subject).length);
  return {
    above: page === "organisations" ? words.organisation : subjects[page].one,
    title,
    titleLang: lang,
    below: [...(own === "" || own === title ? [] : [own]), count],
  };
}

/** What tells a subject from others besides its name: an organisation's full name, a person's offices. */
function namesOf({ page, id }: Subject, snapshot: ArchiveSnapshot, lang: Lang): readonly string[] {
  if (page === "organisations") return [snapshot.organisations.get(id)?.name[lang] ?? []].flat();
  const roles = page === "people" ? (snapshot.people.get(id)?.roles ?? []) : [];
  return [...new Set(roles.map((role) => role[lang]))];
}
