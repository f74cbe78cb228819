import { organisationFacts, organisationWords } from "./organisation";
import { pageFacts, pageWords } from "./page";
import { peopleTable, placesTable, publishersTable } from "./tables";
import { visitFacts, visitWords } from "./visit";

/** The schema of the front matter of each kind of file; `.en` are the English words of an entry. */
export const FILE_SCHEMAS = {
  visit: visitFacts,
  "visit.en": visitWords,
  organisation: organisationFacts,
  "organisation.en": organisationWords,
  page: pageFacts,
  "page.en": pageWords,
  people: peopleTable,
  places: placesTable,
  publishers: publishersTable,
} as const;

export type FileKind = keyof typeof FILE_SCHEMAS;
