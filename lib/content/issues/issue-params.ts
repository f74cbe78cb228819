import type { Day, PartialDay } from "#lib/model/day";
import type { Lang, Localized } from "#lib/model/lang";
import type { Role } from "#lib/model/records";
import type { Rule } from "./rules";

/** A rule whose message quotes nothing. */
type None = Readonly<Record<string, never>>;

interface Found {
  readonly found: string;
}

/** What was most likely meant; `null` where it cannot be guessed. */
interface Suggested {
  readonly suggestion: string | null;
}

/** A field by its name. */
interface OfField {
  readonly field: string;
}

/** An id that belongs to another file, too. */
interface TakenId {
  readonly id: string;
  /** `content/visits/2019/2019-05-20-kirkenes-forum.lv.md`. */
  readonly other: string;
}

interface Character {
  /** `U+200B`. */
  readonly code: string;
  /** What it is called. */
  readonly name: Localized | null;
}

/** An address that should not be published, and the host that it really leads to. */
type Address = Found & Suggested & { readonly host: string };

/** What stands in one line of text and belongs elsewhere. */
export type MarkupKind = "html" | "entity" | "markdown" | "address";

type Style = Found & { readonly suggestion: string };

/** What a file is that is no content under any name. */
export type StrayKind = "leftover" | "copy" | "picture" | "document";

/** Why a file with the name of content cannot be read. */
export type UnreadableReason = "folder" | "link" | "denied";

/** What the schema expects where a value has another form; `item` is a list's item that has fields of its own. */
export type ExpectedForm = "item" | "object" | "array" | "string" | "tuple";

/** What the message of each rule quotes: what was found, what is allowed, what was most likely meant. */
export interface IssueParams extends Record<Rule, object> {
  /** `english` is the name for a file that lacks its language, should its text be English; `kind` tells what else it is. */
  readonly "file-stray": Found &
    Suggested & { readonly english: string | null; readonly kind: StrayKind | null };
  /** In kB. */
  readonly "file-large": { readonly size: number; readonly most: number };
  readonly "file-unreadable": Found & { readonly reason: UnreadableReason };
  /** What the file holds: `Word`. */
  readonly "file-not-text": Found;
  readonly "file-not-utf8": { readonly isUtf16: boolean };
  readonly "page-missing": None;
  readonly "page-unknown": Found & { readonly allowed: readonly string[] };
  readonly "character-control": Character;
  readonly "character-bidi": Character;
  readonly "character-invisible": Character;
  readonly "character-lost": Character;
  /** A spoilt word with the one that it was, and how many letters are spoilt. */
  readonly "character-mojibake": Found & Suggested & { readonly count: number };
  /** `isSplit` where a letter and its mark are two characters; else its letters are ornamental. */
  readonly "character-form": Style & { readonly isSplit: boolean };
  /** A word with its first letter of another script. */
  readonly "character-alike": Found &
    Suggested & { readonly letter: string; readonly code: string };
  /** The first and the last line of two versions that were not made one. */
  readonly "merge-marker": { readonly first: number; readonly last: number };
  /** The first line with something in it; `null` where there is none. */
  readonly "fence-missing": { readonly found: string | null };
  /** The number of the line with the fence, and what stands above it; `null` for empty lines. */
  readonly "fence-late": { readonly line: number; readonly found: string | null };
  readonly "fence-misspelt": Found;
  /** A row of backticks beside a fence, or in place of it. */
  readonly "fence-code": Found & { readonly isExtra: boolean };
  /** The field that stands in the line of the fence. */
  readonly "fence-language": Found & { readonly field: string | null };
  readonly "fence-open": None;
  /** What was found, and the line as it should be. */
  readonly "yaml-space": Style;
  readonly "yaml-no-break": Style;
  readonly "yaml-item": Style;
  readonly "yaml-colon": { readonly value: string };
  readonly "yaml-no-colon": None;
  /** A line and the one above it with their indentations; `null` where nothing is above. */
  readonly "yaml-indent": {
    readonly lines: {
      readonly line: number;
      readonly indent: number;
      readonly above: number;
      readonly aboveIndent: number;
    } | null;
  };
  /** How many tabs indent a line or stand behind a hyphen, and how many spaces belong there; `null` where any do. */
  readonly "yaml-tab": {
    readonly isIndent: boolean;
    readonly tabs: number;
    readonly spaces: number | null;
  };
  /** The text behind a closing quote; `null` where the quote is not closed, or closed with a curly one. */
  readonly "yaml-quote": { readonly found: string | null; readonly curly: string | null };
  readonly "yaml-escape": None;
  readonly "yaml-list": None;
  readonly "yaml-alias": None;
  readonly "yaml-tag": None;
  readonly "yaml-remark": Found;
  readonly "yaml-document": { readonly isSecond: boolean };
  /** The value that begins with a reserved sign; `null` for any other mistake. */
  readonly "yaml-syntax": { readonly value: string | null };
  readonly "field-repeated": Found & OfField & { readonly isList: boolean };
  readonly "field-missing": OfField & {
    /** The field that it stands below. */
    readonly within: string | null;
    readonly isItem: boolean;
    readonly indent: number;
    readonly example: string | null;
    /** Lines of what must stand below it. */
    readonly inside: readonly string[];
  };
  readonly "field-unknown": OfField &
    Suggested & {
      /** The field that has a field of this name, and the indentation it would have there. */
      readonly owner: { readonly name: string; readonly indent: number } | null;
      readonly allowed: readonly string[];
    };
  readonly "field-retired": OfField;
  readonly "field-empty": OfField & {
    readonly within: string | null;
    readonly allowed: readonly string[];
    readonly example: string | null;
  };
  readonly "field-form": OfField &
    Suggested & {
      readonly expected: ExpectedForm;
      /** Lines of what must stand below it. */
      readonly inside: readonly string[];
    };
  readonly "value-unknown": OfField & Found & Suggested & { readonly allowed: readonly string[] };
  readonly "value-repeated": OfField & Found;
  readonly "id-format": Found & Suggested;
  readonly "flag-format": OfField & Found & Suggested;
  readonly "day-format": Found & Suggested & { readonly isPartial: boolean };
  /** `partial` is the month of a day that may be less exact. */
  readonly "day-impossible": Found & Suggested & { readonly partial: string | null };
  readonly "days-reversed": Found & { readonly start: PartialDay | Day };
  readonly "end-equals-start": None;
  readonly "id-not-start": Found & { readonly id: string };
  readonly "folder-not-year": Found & { readonly folder: string };
  readonly "planned-past": { readonly last: Day };
  readonly "changes-order": Found & { readonly before: Day };
  readonly "day-before-added": OfField & Found & { readonly added: Day };
  readonly "day-future": OfField & Found & { readonly today: Day };
  readonly "visit-long": { readonly days: number };
  /** The file of the same visit. */
  /** The id of the record that was there before. */
  readonly "name-repeated": { readonly other: string };
  readonly "visit-repeated": { readonly other: string };
  readonly "topics-many": None;
  readonly "number-format": Found & Suggested;
  readonly "language-unknown": Found;
  readonly "country-unknown": Found & Suggested;
  readonly "place-and-country": None;
  /** The field that says where, of an event that was online. */
  readonly "mode-and-place": OfField;
  readonly "kind-and-place": Found;
  readonly "countries-latvia": None;
  readonly "coordinate-format": Found & Suggested;
  readonly "participant-form": {
    /** The field that belongs to the participant above. */
    readonly belongs: string | null;
    /** Whose field it is not, and which one that is; of a group's country and organisation the second. */
    readonly misplaced: { readonly owner: "person" | "group"; readonly field: string } | null;
  };
  readonly "person-side": { readonly hasBoth: boolean };
  readonly "role-unclear": {
    readonly person: string;
    readonly day: Day;
    /** How many roles fit the day. */
    readonly count: number;
    readonly roles: readonly Role[];
  };
  readonly "parent-loop": None;
  readonly "organisation-unknown": Found & Suggested & { readonly name: Localized | null };
  readonly "organisation-withdrawn": Found;
  readonly "organisation-draft": Found;
  readonly "person-unknown": Found & Suggested;
  readonly "place-unknown": Found & Suggested;
  readonly "publisher-unknown": Found & Suggested;
  readonly "topic-unknown": Found & Suggested;
  readonly "series-unknown": Found & Suggested;
  readonly "source-repeated": Found & { readonly field: "id" | "url" };
  readonly "source-unknown": Found & Suggested;
  readonly "source-unused": Found;
  readonly "link-malformed": Found & Suggested;
  readonly "link-sample": Found;
  readonly "link-not-https": Found;
  readonly "link-no-scheme": Found;
  readonly "link-deceptive": Address;
  readonly "link-joined": Address;
  readonly "link-private": Address;
  readonly "link-redirector": Address;
  readonly "link-tracking": Address;
  /** The publisher of all other sources at the same host. */
  readonly "publisher-host": Found & { readonly host: string; readonly other: string };
  readonly "link-broken": None;
  readonly "link-empty": None;
  readonly "link-inside-unknown": Found & Suggested;
  readonly "link-inside-moved": Found & { readonly to: string };
  readonly "link-inside-language": Found & { readonly to: string };
  readonly "link-inside-gone": Found & { readonly status: "draft" | "withdrawn" };
  readonly "markdown-html": Found;
  readonly "markdown-image": None;
  readonly "heading-level": Found & { readonly needed: string };
  readonly "heading-form": None;
  readonly "text-deep": None;
  readonly "text-unexpected": None;
  readonly "text-markup": Found & { readonly kind: MarkupKind };
  readonly "text-placeholder": Found;
  /** The language that the text is in. */
  readonly "text-language": Found & { readonly lang: Lang };
  readonly "text-script": Found;
  readonly "text-capitals": Found;
  readonly "text-emoji": Found;
  readonly "english-fact": OfField;
  /** The file that should be there, and the name this one would have beside the only Latvian file that lacks one. */
  readonly "english-alone": Suggested & { readonly latvian: string };
  /** The file that should be there. */
  readonly "english-missing": { readonly english: string };
  readonly "english-source-unknown": Found & Suggested;
  readonly "translation-stale": Found & { readonly hash: string };
  /** A part that one of the languages lacks: the English one, or the Latvian. */
  readonly "translation-part": {
    readonly part: "outcome" | "text";
    readonly isMissing: boolean;
  };
  readonly "id-repeated": TakenId;
  readonly "formerly-taken": TakenId;
  readonly "formerly-itself": None;
  readonly "draft-published": { readonly id: string };
  readonly "address-format": Found;
  readonly "address-vanished": Found & Suggested & { readonly id: string };
  readonly "style-range": Style;
  readonly "style-initial": Style;
  readonly "style-date": Style;
  readonly "style-quotes": Style;
  readonly "style-word": Style;
  readonly "title-stop": None;
  /** In characters. */
  readonly "summary-long": { readonly length: number; readonly most: number };
  readonly "tense-future": Style;
  readonly "name-form": Found & { readonly latvian: string };
}
