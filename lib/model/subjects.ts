/** What visits have in common: the collections whose records have a page with their visits, all of one form. */
export const SUBJECTS = ["organisations", "topics", "people", "countries", "series"] as const;

export type SubjectKind = (typeof SUBJECTS)[number];

/** Something that visits have in common, and that has a page with them. */
export interface Subject {
  readonly page: SubjectKind;
  readonly id: string;
}
