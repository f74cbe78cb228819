import type { ArchiveSnapshot } from "#lib/archive-store";
import { formatPartialDay, formatSince, formatUntil } from "#lib/locale/days";
import { listAnd } from "#lib/locale/lists";
import { typeset } from "#lib/locale/typeset";
import { countryName } from "#lib/model/countries";
import type { Lang } from "#lib/model/lang";
import type { Organisation, Participant, Person, Role, Source, Visit } from "#lib/model/records";
import type { Subject } from "#lib/model/subjects";
import { dictionaryOf } from "#lib/text/dictionary";
import { subjectOf, type VisitSelection } from "#lib/visits/subjects";

const MOST_NAMES = 3;

/** Where a visit was, as far as the sources say: "Kirkenesa, Norvēģija", "Latvija", "Tiešsaistē". */
export function placeLine(visit: Visit, { places }: ArchiveSnapshot, lang: Lang): string {
  const text = dictionaryOf(lang);
  const country = visit.country === null ? null : countryName(visit.country, lang);
  const town = visit.area?.[lang] ?? places.get(visit.place ?? "")?.name[lang] ?? null;
  if (town !== null) return country === null || town === country ? town : `${town}, ${country}`;
  return country ?? (visit.mode === "online" ? text.modes.online : text.visit.placeUnknown);
}

/** Whose publications a visit is known from: "Avoti: ministrija un Interpols"; at most three names. */
export function evidenceWords(
  { sources }: Pick<Visit, "sources">,
  { publishers }: ArchiveSnapshot,
  lang: Lang,
): string {
  const text = dictionaryOf(lang).evidence;
  const known = [...new Set(sources.map(({ publisher }) => publisher))].flatMap(
    (id) => publishers.get(id) ?? [],
  );
  const others = known.filter(({ kind }) => kind !== "ministry").map(({ name }) => name[lang]);
  if (others.length === 0) return text.ministryOnly;
  const names = [...(others.length < known.length ? [text.ministry] : []), ...others];
  const shown = names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  return text.sentence(listAnd([...shown, ...(rest > 0 ? [text.more(rest)] : [])], lang));
}

/** A name in a row of names, with the page that it leads to where it has one. */
export interface Name {
  readonly name: string;
  readonly subject: Subject | null;
}

/** Who took part for Latvia, and with whom: persons and groups, and where there are none bodies, then countries. */
export function whoNames(
  visit: Visit,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): { readonly latvia: readonly Name[]; readonly others: readonly Name[] } {
  const named = (page: Subject["page"], value: string): Name => {
    const subject = subjectOf(page, value);
    return { name: subjectName(subject, snapshot, lang), subject };
  };
  const sideOf = (isLatvian: boolean) =>
    visit.participants
      .filter(({ country }) => (country === "LV") === isLatvian)
      .flatMap(({ person, group }): readonly Name[] => {
        const known = snapshot.people.get(person ?? "");
        if (known === undefined) {
          return group === null ? [] : [{ name: withoutNote(group[lang]), subject: null }];
        }
        const name = (lang === "lv" ? known.latvian : null) ?? known.name;
        return [{ name, subject: subjectOf("people", known.id) }];
      });
  const bodies = visit.organisations
    .filter((id) => snapshot.organisations.has(id))
    .map((id) => named("organisations", id));
  const countries = visit.countries.map((code) => named("countries", code));
  const others = [sideOf(false), bodies, countries].find((names) => names.length > 0) ?? [];
  return { latvia: sideOf(true), others };
}

/** The same in words, at most three names a side; `null` where nobody is named. */
export function whoWords(
  visit: Visit,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): { readonly latvia: string | null; readonly others: string | null } {
  const { latvia, others } = whoNames(visit, snapshot, lang);
  return { latvia: fewNames(latvia, lang), others: fewNames(others, lang) };
}

/** A group without the note behind it: “(personas avotā nav minētas)” says nothing in a list. */
function withoutNote(group: string): string {
  return group.replace(/ \([^()]*\)$/, "");
}

/** Names in a row, at most three; `null` where there are none. */
export function fewNames(names: readonly Name[], lang: Lang): string | null {
  return names.length === 0
    ? null
    : firstNames(names, lang)
        .map(({ name }) => name)
        .join("");
}

/** At most three names, and what stands between and behind them: "A, B, C un vēl 2" in its parts. */
export function firstNames(names: readonly Name[], lang: Lang): readonly Name[] {
  const rest = names.length - MOST_NAMES;
  const words = (name: string): Name => ({ name, subject: null });
  const shown = names
    .slice(0, MOST_NAMES)
    .flatMap((one, index) => (index === 0 ? [one] : [words(", "), one]));
  return rest > 0 ? [...shown, words(dictionaryOf(lang).evidence.andMore(rest))] : shown;
}

/** A participant in a row of words: the name, the role on the day, and the presence where it differs from the event's. */
export function participantWords(
  { person, group, role, mode }: Participant,
  { people }: ArchiveSnapshot,
  lang: Lang,
): string {
  const known = people.get(person ?? "");
  const name = known === undefined ? (group?.[lang] ?? "") : personName(known, lang);
  const details = [role?.[lang], mode === null ? undefined : dictionaryOf(lang).modes[mode]];
  const said = details.filter((detail) => detail !== undefined);
  return said.length === 0 ? name : `${name}, ${said.join(", ")}`;
}

/** The part of a visit's words that a language has, else the Latvian one, which is foreign there. */
export function partOf(
  { text: { lv, en } }: Visit,
  part: "outcome" | "body",
  lang: Lang,
): { readonly words: string; readonly foreign: Lang | undefined } {
  const own = lang === "en" ? (en?.[part] ?? "") : "";
  const words = own === "" ? (lv[part] ?? "") : own;
  return { words, foreign: lang === "en" && own === "" ? "lv" : undefined };
}

/** When an office was held, as far as the sources say; `null` where they do not. */
export function termWords({ from, to }: Role, lang: Lang): string | null {
  const text = dictionaryOf(lang).subject;
  if (from === null) return to === null ? null : text.to(formatUntil(to, lang));
  if (to === null) return text.from(formatSince(from, lang));
  return typeset([from, to].map((day) => formatPartialDay(day, lang)).join(" – "));
}

/** What a link to the list of a subject's visits says. */
export function selectionWords(
  { facet, count }: VisitSelection,
  { page }: Subject,
  lang: Lang,
): string {
  const text = dictionaryOf(lang).subject;
  if (page !== "countries") return text.all(count);
  return facet === "with" ? text.came(count) : text.hosted(count);
}

/** What a link to a source says: its title, else what it is, who published it and when. */
export function sourceWords(
  { title, kind, publisher, published }: Source,
  { publishers }: ArchiveSnapshot,
  lang: Lang,
): string {
  if (title !== null) return title;
  const name = publishers.get(publisher)?.name[lang] ?? publisher;
  const day = published === null ? [] : [formatPartialDay(published, lang)];
  return [dictionaryOf(lang).sourceKinds[kind], name, ...day].join(", ");
}

/** The name of a subject in a language: of an organisation the short one. */
export function subjectName(subject: Subject, snapshot: ArchiveSnapshot, lang: Lang): string {
  const { page, id } = subject;
  switch (page) {
    case "organisations": {
      const organisation = snapshot.organisations.get(id);
      return organisation === undefined ? id : shortName(organisation, lang);
    }
    case "people": {
      const person = snapshot.people.get(id);
      return person === undefined ? id : personName(person, lang);
    }
    case "countries":
      return countryName(id.toUpperCase(), lang);
    case "topics":
    case "series":
      return snapshot[page].get(id)?.name[lang] ?? id;
  }
}

/** A person's name as the language writes it: the Latvian form with the person's own after it. */
export function personName(person: Person, lang: Lang): string {
  return lang === "lv" && person.latvian !== null
    ? `${person.latvian} (${person.name})`
    : person.name;
}

/** The short name of an organisation: its abbreviation in the language, else its name. */
export function shortName(organisation: Organisation, lang: Lang): string {
  return organisation.abbreviation[lang] ?? organisation.name[lang];
}
