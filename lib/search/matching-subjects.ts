import type { Token } from "#lib/locale/normalize";
import { SUBJECTS, type Subject } from "#lib/model/subjects";
import { stem } from "./analysis/stem";
import { entityKey, subjectOfKey } from "./index/entity-key";
import type { SearchIndex } from "./index/search-index";
import type { Term } from "./terms";

/** The most subjects of one kind that are named. */
const MOST = 4;

/**
 * The subjects that a query names, the longest name first: by a whole name, a person also by the surname, an organisation
 * also by words that all stand in its names, unless that is true of more than four. At most four of a kind.
 */
export function matchingSubjects(
  { reader }: SearchIndex,
  words: readonly Token[],
  terms: readonly Term[],
): readonly Subject[] {
  // What was typed names a subject also where no visit has the words; what was taken in its place does too.
  const typed = words.map(({ word }) => stem(word));
  const stems = terms.flatMap((term) => term.stems);
  const named = [typed, stems]
    .flatMap((some) => [...reader.findEntities(some), ...reader.findQueryEntities(some)])
    .toSorted((a, b) => b.length - a.length)
    .map(({ key }) => key);
  const withSurname = [...new Set([...typed, ...stems])].flatMap(
    (one) => reader.peopleBySurname.get(one) ?? [],
  );
  const withAllWords = [...reader.organisationStems].flatMap(([id, own]) =>
    stems.length > 0 && stems.every((one) => own.has(one)) ? [id] : [],
  );
  const keys = new Set([
    ...named,
    ...(withSurname.length <= MOST ? withSurname.map((id) => entityKey("person", id)) : []),
    ...(withAllWords.length <= MOST ? withAllWords.map((id) => entityKey("organisation", id)) : []),
  ]);
  const subjects = [...keys].flatMap((key) => subjectOfKey(key) ?? []);
  return SUBJECTS.flatMap((page) => subjects.filter((one) => one.page === page).slice(0, MOST));
}
