import { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { GROUPS, lastChange, type Organisation, translationOf } from "#lib/model/records";
import { visitIndexesWith } from "#lib/visits/related-visits";
import {
  cellOf,
  day,
  joined,
  optionalText,
  partialDay,
  SHARED_MEANINGS,
  text,
  translation,
  urlsOf,
} from "./entry-fields";
import { describe } from "./field-description";
import { ORGANISATION_MEANINGS as M } from "./organisations";

/** A row of `/data/organisations.csv`: an organisation in both languages. */
export const tidyOrganisationRow = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  url_lv: describe(z.url(), SHARED_MEANINGS.url),
  url_en: describe(z.url(), SHARED_MEANINGS.url),
  name_lv: describe(text, SHARED_MEANINGS.nameLv),
  name_en: describe(text, SHARED_MEANINGS.nameEn),
  abbreviation_lv: describe(optionalText, M.abbreviation),
  abbreviation_en: describe(optionalText, M.abbreviation),
  aliases: describe(optionalText, M.aliases),
  group: describe(z.enum(GROUPS), M.group),
  parent: describe(optionalText, M.parent),
  summary_lv: describe(text, SHARED_MEANINGS.summary),
  summary_en: describe(optionalText, SHARED_MEANINGS.summary),
  text_lv: describe(optionalText, SHARED_MEANINGS.text),
  text_en: describe(optionalText, SHARED_MEANINGS.text),
  translation,
  seat_city_lv: describe(optionalText, M.seatCity),
  seat_city_en: describe(optionalText, M.seatCity),
  seat_country: describe(optionalText, M.seatCountry),
  founded: describe(partialDay.nullable(), M.founded),
  latvia_lv: describe(optionalText, M.latvia),
  latvia_en: describe(optionalText, M.latvia),
  latvia_since: describe(partialDay.nullable(), M.latviaSince),
  coordinator_lv: describe(optionalText, M.coordinator),
  coordinator_en: describe(optionalText, M.coordinator),
  site: describe(z.url().nullable(), M.site),
  listed: describe(z.boolean(), SHARED_MEANINGS.listed),
  visits: describe(z.int(), M.visits),
  added: describe(day, SHARED_MEANINGS.added),
  changed: describe(day, SHARED_MEANINGS.changed),
});

/** An organisation as a row of its facts and its words in both languages. */
export function organisationToTidyRow(
  organisation: Organisation,
  snapshot: ArchiveSnapshot,
): z.infer<typeof tidyOrganisationRow> {
  const { id, name, abbreviation } = organisation;
  const { lv, en } = organisation.text;
  const url = urlsOf("organisations", id);
  return {
    id,
    url_lv: url.lv,
    url_en: url.en,
    name_lv: name.lv,
    name_en: name.en,
    abbreviation_lv: abbreviation.lv,
    abbreviation_en: abbreviation.en,
    aliases: joined(organisation.aliases),
    group: organisation.group,
    parent: organisation.parent,
    summary_lv: lv.summary,
    summary_en: en?.summary ?? null,
    text_lv: cellOf(lv.body),
    text_en: cellOf(en?.body),
    translation: translationOf(organisation),
    ...factsToRow(organisation),
    site: organisation.site,
    listed: organisation.listed,
    visits: visitIndexesWith(snapshot, "org", id).length,
    added: organisation.added,
    changed: lastChange(organisation),
  };
}

function factsToRow({ seat, founded, latvia, coordinator }: Organisation) {
  return {
    seat_city_lv: seat?.city?.lv ?? null,
    seat_city_en: seat?.city?.en ?? null,
    seat_country: seat?.country ?? null,
    founded: founded?.day ?? null,
    latvia_lv: latvia?.status.lv ?? null,
    latvia_en: latvia?.status.en ?? null,
    latvia_since: latvia?.since ?? null,
    coordinator_lv: coordinator?.lv ?? null,
    coordinator_en: coordinator?.en ?? null,
  };
}
