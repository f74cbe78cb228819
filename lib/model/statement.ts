import type { Day } from "./day";
import type { Localized } from "./lang";

/**
 * The aspects of the simplified evaluation that clause 26.1.1 of Cabinet Regulation No. 445 of 14 July 2020
 * prescribes, in the order of the state's guidelines (vadlinijas.pieklustamiba.lv).
 */
export const ASPECTS = [
  "navigation",
  "structure",
  "keyboard",
  "forms",
  "images",
  "headings",
  "contrast",
  "zoom",
  "titles",
  "motion",
  "media",
] as const;

/**
 * What an evaluated page showed of an aspect; `absent`: the page has nothing that the aspect is about; `unchecked`:
 * the aspect is still to be evaluated.
 */
export const RESULTS = ["fits", "partly", "fails", "absent", "unchecked"] as const;

/** How far the site conforms, in the three steps of Annex 2 of the regulation. */
export const CONFORMITIES = ["full", "partial", "none"] as const;

export type Aspect = (typeof ASPECTS)[number];
export type Result = (typeof RESULTS)[number];
export type Conformity = (typeof CONFORMITIES)[number];

/** Who answers readers once an institution has adopted the site; nothing of it is known before. */
export interface StatementContacts {
  readonly phone: string | null;
  readonly other: Localized | null;
  /** Within what time an answer comes: "piecu darba dienu laikā". */
  readonly time: Localized | null;
  /** Who at the institution takes complaints. */
  readonly complaints: Localized | null;
}

/** The facts of the accessibility statement; its sentences are in `lib/text/statement.ts`. */
export interface Statement {
  readonly conformity: Conformity;
  readonly evaluated: Day;
  /** The day the statement was first prepared. */
  readonly first: Day;
  /** The day it was last reviewed: once a year at least. */
  readonly reviewed: Day;
  readonly author: Localized;
  /** The evaluated pages; each aspect has a result for each of them, in this order. */
  readonly pages: readonly { readonly page: SamplePage; readonly id: string | null }[];
  readonly aspects: Readonly<Record<Aspect, readonly Result[]>>;
  /** What does not conform; what would be a disproportionate burden; what the law does not cover. */
  readonly failures: readonly Localized[];
  readonly burdens: readonly Localized[];
  readonly outside: readonly Localized[];
  readonly alternatives: readonly Localized[];
  readonly contacts: StatementContacts | null;
  readonly approved: { readonly by: string; readonly office: Localized } | null;
}

/** The kinds of page an evaluation looks at. */
export const SAMPLE_PAGES = ["home", "organisations", "visits"] as const;

export type SamplePage = (typeof SAMPLE_PAGES)[number];
