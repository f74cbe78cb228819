import { z } from "zod";
import {
  CONFIRMATIONS,
  KINDS,
  LEVELS,
  lastChange,
  MODES,
  STATUSES,
  translationOf,
  type Visit,
  WHERES,
} from "#lib/model/records";
import {
  cellOf,
  day,
  optionalText,
  SHARED_MEANINGS,
  text,
  translation,
  urlsOf,
} from "./entry-fields";
import { describe } from "./field-description";
import { VISIT_MEANINGS as M } from "./visits";

/** A row of `/data/visits.csv`: a visit by itself, in both languages; whom and what it was with have tables of their own. */
export const tidyVisitRow = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  url_lv: describe(z.url(), SHARED_MEANINGS.url),
  url_en: describe(z.url(), SHARED_MEANINGS.url),
  start: describe(day, M.start),
  end: describe(day, M.end),
  kind: describe(z.enum(KINDS), M.kind),
  status: describe(z.enum(STATUSES), M.status),
  mode: describe(z.enum(MODES), M.mode),
  where: describe(z.enum(WHERES).nullable(), M.where),
  place: describe(optionalText, M.place),
  area_lv: describe(optionalText, M.area),
  area_en: describe(optionalText, M.area),
  country: describe(optionalText, SHARED_MEANINGS.country),
  level: describe(z.enum(LEVELS).nullable(), M.level),
  series: describe(optionalText, M.series),
  series_number: describe(z.int().nullable(), M.seriesNumber),
  title_lv: describe(text, M.title),
  title_en: describe(optionalText, M.title),
  summary_lv: describe(text, SHARED_MEANINGS.summary),
  summary_en: describe(optionalText, SHARED_MEANINGS.summary),
  outcome_lv: describe(optionalText, M.outcome),
  outcome_en: describe(optionalText, M.outcome),
  text_lv: describe(optionalText, SHARED_MEANINGS.text),
  text_en: describe(optionalText, SHARED_MEANINGS.text),
  translation,
  doubt_lv: describe(optionalText, M.doubt),
  doubt_en: describe(optionalText, M.doubt),
  confirmed: describe(z.enum(CONFIRMATIONS), M.confirmed),
  listed: describe(z.boolean(), SHARED_MEANINGS.listed),
  added: describe(day, SHARED_MEANINGS.added),
  changed: describe(day, SHARED_MEANINGS.changed),
});

/** A visit as a row of its facts and its words in both languages. */
export function visitToTidyRow(visit: Visit): z.infer<typeof tidyVisitRow> {
  const { id, area, doubt, series } = visit;
  const { lv, en } = visit.text;
  const url = urlsOf("visits", id);
  return {
    id,
    url_lv: url.lv,
    url_en: url.en,
    start: visit.start,
    end: visit.end,
    kind: visit.kind,
    status: visit.status,
    mode: visit.mode,
    where: visit.where,
    place: visit.place,
    area_lv: area?.lv ?? null,
    area_en: area?.en ?? null,
    country: visit.country,
    level: visit.level,
    series: series?.id ?? null,
    series_number: series?.number ?? null,
    title_lv: lv.title,
    title_en: en?.title ?? null,
    summary_lv: lv.summary,
    summary_en: en?.summary ?? null,
    outcome_lv: lv.outcome,
    outcome_en: en?.outcome ?? null,
    text_lv: cellOf(lv.body),
    text_en: cellOf(en?.body),
    translation: translationOf(visit),
    doubt_lv: doubt?.lv ?? null,
    doubt_en: doubt?.en ?? null,
    confirmed: visit.confirmed,
    listed: visit.listed,
    added: visit.added,
    changed: lastChange(visit),
  };
}
