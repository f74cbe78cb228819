import type { Day, PartialDay } from "./day";
import type { Lang, Localized } from "./lang";
import type { Statement } from "./statement";

/** The form of an event, never its direction; the values of the filter parameter `kind`. */
export const KINDS = [
  "bilateral_meeting",
  "eu_council",
  "ministers",
  "committee",
  "governing_board",
  "assembly",
  "conference",
  "evaluation",
  "training",
] as const;

/** Where people were; the values of the filter parameter `mode`. */
export const MODES = ["in_person", "online", "hybrid"] as const;

/** `planned`: still to come; `unconfirmed`: it was announced, and nothing later says that it took place. */
export const STATUSES = ["held", "planned", "unconfirmed", "cancelled"] as const;

/** Where an event was, seen from Latvia; the values of the filter parameter `where`. */
export const WHERES = ["latvia", "abroad", "online"] as const;

/** Offices from the highest down: who led for Latvia; `head` is the head of a service. */
export const LEVELS = ["minister", "state_secretary", "head", "deputy", "expert"] as const;

/** Whose publication a source is; `ministry` is the ministry with its services, `state` any other public body of any state. */
export const PUBLISHER_KINDS = ["ministry", "state", "organisation", "media", "other"] as const;

/** What a source is; a `list` only names the event. */
export const SOURCE_KINDS = [
  "news",
  "declaration",
  "report",
  "minutes",
  "agenda",
  "law",
  "list",
] as const;

/** How often a recurring meeting comes round at least. */
export const CADENCES = ["year", "half-year", "none"] as const;

/** `independent`: by a source other than the ministry and its services; `list-only`: the ministry's own list alone. */
export const CONFIRMATIONS = ["independent", "ministry", "list-only"] as const;

/** The groups of the organisations page, in its order. */
export const GROUPS = ["un", "eu", "regional", "other"] as const;

/** The state of an entry's English words: `outdated` where the Latvian ones have changed since. */
export const TRANSLATIONS = ["present", "outdated", "missing"] as const;

/** What a recorded change of an entry was. */
export const CHANGE_KINDS = ["correction", "addition", "source", "translation"] as const;

export type Kind = (typeof KINDS)[number];
export type Mode = (typeof MODES)[number];
export type Status = (typeof STATUSES)[number];
export type Where = (typeof WHERES)[number];
export type Level = (typeof LEVELS)[number];
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Cadence = (typeof CADENCES)[number];
export type Confirmation = (typeof CONFIRMATIONS)[number];
export type Group = (typeof GROUPS)[number];
export type Translation = (typeof TRANSLATIONS)[number];
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A page elsewhere that a fact is known from. `http` addresses are kept and shown as they are. */
export interface Source {
  readonly id: string | null;
  readonly url: string;
  readonly publisher: string;
  /** As printed, in the source's own language; `null` where no title was seen. */
  readonly title: string | null;
  readonly published: PartialDay | null;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly kind: SourceKind;
  /** The address of a copy in a web archive. */
  readonly archived: string | null;
}

/** One line of an entry's change log. */
export interface Change {
  readonly day: Day;
  readonly kind: ChangeKind;
  readonly lv: string;
  readonly en: string;
}

/** What a person was, from and to the days the sources give; an absent end means "not known". */
export interface Role {
  readonly lv: string;
  readonly en: string;
  readonly level: Level;
  readonly from: PartialDay | null;
  readonly to: PartialDay | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** The Latvian form of a foreign name, where a source prints one. */
  readonly latvian: string | null;
  readonly spellings: readonly string[];
  /** Whom the person speaks for: a country (ISO 3166-1 alpha-2), else an organisation. */
  readonly country: string | null;
  readonly organisation: string | null;
  readonly formerly: readonly string[];
  /** The same person elsewhere, such as at Wikidata. */
  readonly same: string | null;
  readonly roles: readonly Role[];
  readonly sources: readonly Source[];
}

export interface Place {
  readonly id: string;
  readonly name: Localized;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** Latitude and longitude in degrees, WGS 84. */
  readonly at: readonly [number, number];
}

export interface Publisher {
  readonly id: string;
  readonly name: Localized;
  readonly kind: PublisherKind;
}

/** A matter that visits are about. */
export interface Topic {
  readonly id: string;
  readonly name: Localized;
  /** What belongs to it and what does not, in a sentence. */
  readonly about: Localized;
  /** Words in both languages under which it is found besides its name. */
  readonly words: readonly string[];
  readonly formerly: readonly string[];
  /** The same concept elsewhere. */
  readonly same: string | null;
}

/** A meeting that recurs. */
export interface Series {
  readonly id: string;
  readonly name: Localized;
  readonly organisation: string | null;
  readonly formerly: readonly string[];
  readonly every: Cadence;
  readonly about: Localized;
}

/** The place of a visit in its series; the number is `null` where no source gives one. */
export interface SeriesPart {
  readonly id: string;
  readonly number: number | null;
}

export interface Participant {
  readonly person: string | null;
  readonly group: Localized | null;
  /** Whom the person or group speaks for: a country, an organisation, or for a mixed group neither. */
  readonly country: string | null;
  readonly organisation: string | null;
  /** The role on the day: given in the entry, else the person's dated role; `null` when no source says it. */
  readonly role: Localized | null;
  /** Of the role on the day, or of the group. */
  readonly level: Level | null;
  /** Where this participant's presence differs from the entry's mode. */
  readonly mode: Mode | null;
}

/** The words of an entry in one language; `body` is Markdown and may be empty. */
export interface EntryText {
  readonly title: string;
  readonly summary: string;
  /** What was decided, agreed, concluded or asked; `null` where the sources do not say, and where it cannot be. */
  readonly outcome: string | null;
  readonly body: string;
}

/** The Latvian words always; the English ones or the recorded fact that there are none yet. */
export interface TranslatedText {
  readonly lv: EntryText;
  readonly en: EntryText | null;
  /** The English words say which Latvian words they translate, and those have changed since. */
  readonly stale: boolean;
}

interface Entry {
  readonly id: string;
  readonly text: TranslatedText;
  readonly sources: readonly Source[];
  readonly added: Day;
  readonly changes: readonly Change[];
}

export interface Visit extends Entry {
  readonly start: Day;
  /** The last day; equals `start` for one day. */
  readonly end: Day;
  readonly place: string | null;
  /** A place that is no town of the table: a municipality, a border. */
  readonly area: Localized | null;
  /** The country of the place, or given alone; `null` where the sources are silent. */
  readonly country: string | null;
  readonly mode: Mode;
  readonly kind: Kind;
  readonly status: Status;
  /** One to four, what it was most about first. */
  readonly topics: readonly string[];
  readonly series: SeriesPart | null;
  /** Those that the entry names, then those that participants speak for. */
  readonly organisations: readonly string[];
  readonly participants: readonly Participant[];
  /** On the ministry's own list of visits. */
  readonly listed: boolean;
  readonly doubt: Localized | null;
  readonly formerly: readonly string[];
  /** Not published yet: only in archives that were loaded with drafts. */
  readonly draft: boolean;
  // What follows from the facts above, and is written nowhere:
  /** `null` where the sources are silent. */
  readonly where: Where | null;
  /** The countries that took part besides Latvia, sorted. */
  readonly countries: readonly string[];
  /** Of the highest office among Latvia's participants; `null` where none is stated. */
  readonly level: Level | null;
  /** The kinds of publishers of its sources, in the order of `PUBLISHER_KINDS`. */
  readonly evidence: readonly PublisherKind[];
  readonly confirmed: Confirmation;
}

/** A fact of an organisation's profile: words in both languages and the ids of its sources. */
export interface Fact extends Localized {
  readonly sources: readonly string[];
}

export interface Seat {
  readonly city: Localized | null;
  readonly country: string;
  readonly sources: readonly string[];
}

export interface Founding {
  readonly day: PartialDay;
  readonly note: Localized | null;
  readonly sources: readonly string[];
}

export interface Participation {
  readonly status: Localized;
  readonly since: PartialDay | null;
  readonly note: Localized | null;
  readonly sources: readonly string[];
}

/** An organisation's profile; its words' `title` is the official name, and `null` stands for a fact no source gives. */
export interface Organisation extends Entry {
  readonly name: Localized;
  readonly abbreviation: { readonly lv: string | null; readonly en: string | null };
  readonly aliases: readonly string[];
  readonly group: Group;
  readonly parent: string | null;
  readonly seat: Seat | null;
  readonly founded: Founding | null;
  readonly latvia: Participation | null;
  readonly coordinator: Fact | null;
  readonly site: string | null;
  /** The same organisation elsewhere, such as at Wikidata. */
  readonly same: string | null;
  /** Names that are for search only: committees, departments, abbreviations. */
  readonly words: readonly string[];
  /** Named on the ministry's own page. */
  readonly listed: boolean;
  readonly formerly: readonly string[];
  /** Not published yet: only in archives that were loaded with drafts. */
  readonly draft: boolean;
}

/** An entry that was published and withdrawn: enough for a notice at its address. */
export interface Withdrawn {
  readonly section: "visits" | "organisations";
  readonly id: string;
  readonly title: { readonly lv: string; readonly en: string | null };
  readonly day: Day;
  readonly reason: Localized;
  /** Older addresses of the same entry, which are gone with it. */
  readonly formerly: readonly string[];
}

/** A page of prose, such as the overview; one of them also carries the facts of the accessibility statement. */
export interface Page extends Entry {
  /** Of the overview: the day up to which the sources were gone through. */
  readonly covered: Day | null;
  readonly statement: Statement | null;
}

/** The archive at one content revision: plain, deeply frozen, complete. */
export interface Archive {
  /** Changes when any content file changes; 16 hexadecimal digits. */
  readonly revision: string;
  /** The newest day recorded in the content: what "past" and "coming" are measured against, never the clock. */
  readonly day: Day;
  /** The day up to which the sources were gone through; `null` where the overview does not say. */
  readonly covered: Day | null;
  /** Newest first. */
  readonly visits: readonly Visit[];
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly publishers: readonly Publisher[];
  readonly topics: readonly Topic[];
  readonly series: readonly Series[];
  readonly pages: readonly Page[];
  /** Newest withdrawal first; none of them is among the visits and organisations. */
  readonly withdrawn: readonly Withdrawn[];
  /** Addresses of people, topics and series that were published and that nothing uses any more: `people/jane-doe`. */
  readonly gone: readonly string[];
}

export type EntryKind = "visit" | "organisation" | "page";

/** The words of an entry in the language asked for, or the Latvian ones with the language they are in. */
export function entryText(
  entry: Entry,
  lang: Lang,
): { readonly words: EntryText; readonly in: Lang } {
  const { lv, en } = entry.text;
  return lang === "en" && en !== null ? { words: en, in: "en" } : { words: lv, in: "lv" };
}

/** The day an entry was last changed: of its newest recorded change, else the day it was added. */
export function lastChange({ added, changes }: Pick<Entry, "added" | "changes">): Day {
  return changes.reduce((newest, { day }) => (day > newest ? day : newest), added);
}

/** The state of an entry's English words. */
export function translationOf({ text: { en, stale } }: Pick<Entry, "text">): Translation {
  if (en === null) return "missing";
  return stale ? "outdated" : "present";
}
