import type { Day, PartialDay } from "./day";
import type { Lang, Localized } from "./lang";
import type { Statement } from "./statement";

/** How the ministry met its partner; the values of the filter parameter `kind`. */
export const KINDS = [
  "incoming_meeting",
  "visit_abroad",
  "council",
  "assembly",
  "governing_board",
  "working_group",
  "conference",
  "forum",
  "regional_meeting",
  "evaluation_visit",
] as const;

/** Where people were; the values of the filter parameter `mode`. */
export const MODES = ["in_person", "online", "hybrid"] as const;

/** `announced`: the source was published before the event and nothing later confirms it. */
export const STATUSES = ["held", "announced", "cancelled"] as const;

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
export type Confirmation = (typeof CONFIRMATIONS)[number];
export type Group = (typeof GROUPS)[number];
export type Translation = (typeof TRANSLATIONS)[number];
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A page elsewhere that a fact is known from. `http` addresses are kept and shown as they are. */
export interface Source {
  readonly id: string | null;
  readonly url: string;
  readonly publisher: string;
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
  readonly from: PartialDay | null;
  readonly to: PartialDay | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** The Latvian form of a foreign name, where a source prints one. */
  readonly latvian: string | null;
  readonly spellings: readonly string[];
  readonly organisation: string | null;
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
}

export interface Participant {
  readonly person: string | null;
  readonly group: Localized | null;
  /** The role on the day: given in the entry, else the person's dated role; `null` when no source says it. */
  readonly role: Localized | null;
  /** Where this participant's presence differs from the entry's mode. */
  readonly mode: Mode | null;
}

/** The words of an entry in one language; `body` is Markdown and may be empty. */
export interface EntryText {
  readonly title: string;
  readonly summary: string;
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
  readonly organisations: readonly string[];
  readonly participants: readonly Participant[];
  /** On the ministry's own list of visits. */
  readonly listed: boolean;
  readonly confirmed: Confirmation;
  readonly doubt: Localized | null;
  readonly formerly: readonly string[];
  /** Not published yet: only in archives that were loaded with drafts. */
  readonly draft: boolean;
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
  readonly statement: Statement | null;
}

/** The archive at one content revision: plain, deeply frozen, complete. */
export interface Archive {
  /** Changes when any content file changes; 16 hexadecimal digits. */
  readonly revision: string;
  /** The newest day recorded in the content: what "past" and "coming" are measured against, never the clock. */
  readonly day: Day;
  /** Newest first. */
  readonly visits: readonly Visit[];
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly publishers: readonly Publisher[];
  readonly pages: readonly Page[];
  /** Newest withdrawal first; none of them is among the visits and organisations. */
  readonly withdrawn: readonly Withdrawn[];
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
