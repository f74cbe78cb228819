import type { ArchiveSnapshot } from "#lib/archive-store";
import { countryName } from "#lib/model/countries";
import type { Lang } from "#lib/model/lang";
import type { Organisation, Person, Visit } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";

/** Where a visit was, as far as the sources say: "Kirkenesa, Norvēģija", "Latvija", "Tiešsaistē". */
export function placeLine(visit: Visit, { places }: ArchiveSnapshot, lang: Lang): string {
  const text = dictionaryOf(lang);
  const country = visit.country === null ? null : countryName(visit.country, lang);
  const town = visit.area?.[lang] ?? places.get(visit.place ?? "")?.name[lang] ?? null;
  if (town !== null) return country === null || town === country ? town : `${town}, ${country}`;
  return country ?? (visit.mode === "online" ? text.modes.online : text.visit.placeUnknown);
}

/** The status in words; what was announced for a day now past was never confirmed. */
export function statusWords(visit: Visit, { archive }: ArchiveSnapshot, lang: Lang): string {
  const text = dictionaryOf(lang);
  return visit.status === "announced" && !isComing(visit, archive)
    ? text.announcedPast
    : text.statuses[visit.status];
}

/** Says whether a visit is announced for a day that is not before the newest day of the content. */
export function isComing({ status, end }: Visit, { day }: ArchiveSnapshot["archive"]): boolean {
  return status === "announced" && end >= day;
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
