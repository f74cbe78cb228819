import type { z } from "zod";
import { organisationFacts, organisationWords } from "./organisation";
import { pageFacts, pageWords } from "./page";
import { personFacts } from "./person";
import { placeFacts } from "./place";
import { publisherFacts } from "./publisher";
import { seriesFacts } from "./series";
import { topicFacts } from "./topic";
import { visitFacts, visitWords } from "./visit";

const SCHEMAS = {
  visit: visitFacts,
  "visit.en": visitWords,
  organisation: organisationFacts,
  "organisation.en": organisationWords,
  page: pageFacts,
  "page.en": pageWords,
  person: personFacts,
  place: placeFacts,
  publisher: publisherFacts,
  topic: topicFacts,
  series: seriesFacts,
} as const;

/** The kinds of file with front matter; `.en` are the English words of an entry. */
export type FileKind = keyof typeof SCHEMAS;

/** What a file of each kind says, as its schema gives it. */
export type FileData = { readonly [K in FileKind]: z.output<(typeof SCHEMAS)[K]> };

/** The schema of the front matter of each kind of file. */
export const FILE_SCHEMAS: { readonly [K in FileKind]: z.ZodType<FileData[K]> } = SCHEMAS;
