import type { Content } from "../content";
import type { Visit } from "../records";
import { words } from "./fold";
import type { Found } from "./found";

const texts = new WeakMap<Content, ReadonlyMap<string, string>>();

/** The visits in whose words every word of a search begins a word; folded, in both languages. */
export function findPlain(content: Content, search: string): Found {
  const sought = words(search.slice(0, 200)).slice(0, 12);
  const scores = new Map<number, number>();
  for (const [place, text] of [...textsOf(content).values()].entries()) {
    if (sought.every((word) => text.includes(` ${word}`))) scores.set(place, 1);
  }
  return {
    scores,
    guessed: [],
    leftOut: [],
    isPartial: false,
    isCut: false,
    exact: null,
    suggestion: null,
    organisations: [],
    marks: () => false,
  };
}

function textsOf(content: Content): ReadonlyMap<string, string> {
  const known = texts.get(content);
  if (known !== undefined) return known;
  const made = new Map(
    content.archive.visits.map((visit) => [
      visit.id,
      ` ${words(textOf(visit, content)).join(" ")}`,
    ]),
  );
  texts.set(content, made);
  return made;
}

function textOf(visit: Visit, content: Content): string {
  const { lv, en } = visit.words;
  const place = content.places.get(visit.place ?? "");
  return [
    ...Object.values(lv),
    ...Object.values(en ?? {}),
    visit.id,
    ...Object.values(place?.name ?? {}),
    ...Object.values(visit.area ?? {}),
    ...countryNames(visit.country),
    ...visit.organisations.flatMap((id) => organisationNames(id, content)),
    ...visit.participants.flatMap(({ person, group, role }) => [
      ...personNames(person, content),
      ...Object.values(group ?? {}),
      ...Object.values(role ?? {}),
    ]),
  ].join(" ");
}

function organisationNames(id: string, content: Content): readonly string[] {
  const organisation = content.organisations.get(id);
  if (organisation === undefined) return [];
  const { name, abbreviation, aliases } = organisation;
  return [name.lv, name.en, abbreviation.lv ?? "", abbreviation.en ?? "", ...aliases];
}

function personNames(id: string | null, content: Content): readonly string[] {
  const person = content.people.get(id ?? "");
  return person === undefined ? [] : [person.name, person.latvian ?? "", ...person.spellings];
}

const regions = ["lv", "en"].map((lang) => new Intl.DisplayNames(lang, { type: "region" }));

function countryNames(code: string | null): readonly string[] {
  return code === null ? [] : regions.map((names) => names.of(code) ?? "");
}
