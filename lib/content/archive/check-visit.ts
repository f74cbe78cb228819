import { daysBetween } from "#lib/model/day";
import type { FieldPath } from "#lib/schema/schema-walk";
import type { ParsedVisit } from "../file/parsed-entry";
import type { Issue } from "../issues/issue";
import { checkRepeated } from "./check-repeated";
import { publicationStatus } from "./parsed-archive";
import { checkOrganisationId, checkPublishers, checkReference, type KnownIds } from "./references";
import { rolesOn } from "./roles";

/**
 * What a visit's facts must be among themselves and to other files: days, places, topics, organisations, roles on the day.
 * Nothing is planned for a day before the newest that the content records.
 */
export function checkVisit(visit: ParsedVisit, ids: KnownIds, newest: string): readonly Issue[] {
  const { file, data } = visit;
  const { organisations, topics, series, place, countries, sources } = data;
  return [
    ...checkDays(visit),
    ...checkStatus(visit, newest),
    ...topics.flatMap((id, index) => checkReference(file, ["topics", index], "topic", id, ids)),
    ...checkRepeated(file, "topics", topics),
    ...checkReference(file, ["series", "id"], "series", series?.id ?? null, ids),
    ...checkRepeated(file, "countries", countries),
    ...organisations.flatMap((id, index) =>
      checkOrganisationId(file, ["organisations", index], id, publicationStatus(visit), ids),
    ),
    ...checkRepeated(file, "organisations", organisations),
    ...checkReference(file, ["place"], "place", place, ids),
    ...checkWhere(visit, ids),
    ...countries.flatMap((code, index) =>
      code === "LV"
        ? [file.issue("countries-latvia", file.positionOfField(["countries", index]), {})]
        : [],
    ),
    ...checkParticipants(visit, ids),
    ...checkPublishers(file, sources, [], ids),
  ];
}

/** A visit of more days is more likely a slip in a month or a year. */
const LONG = 60;

function checkDays({ id, file, data: { start, end } }: ParsedVisit): readonly Issue[] {
  const issues: Issue[] = [];
  if (end !== null && end < start) {
    const at = file.positionOfField(["end"]);
    issues.push(file.issue("days-reversed", at, { found: end, start }));
  }
  const days = end === null ? 1 : daysBetween(start, end);
  if (days > LONG) {
    issues.push(file.issue("visit-long", file.positionOfField(["end"]), { days }));
  }
  if (end === start) {
    issues.push(file.issue("end-equals-start", file.positionOfField(["end"], "key"), {}));
  }
  if (!id.startsWith(`${start}-`)) {
    const at = file.positionOfField(["start"]);
    issues.push(file.issue("id-not-start", at, { found: start, id }));
  }
  const folder = file.name.split("/").at(-2) ?? "";
  if (!start.startsWith(`${folder}-`)) {
    const at = file.positionOfField(["start"]);
    issues.push(file.issue("folder-not-year", at, { found: start, folder }));
  }
  return issues;
}

function checkStatus(
  { file, data: { status, start, end } }: ParsedVisit,
  newest: string,
): readonly Issue[] {
  const last = end ?? start;
  if (status !== "planned" || last >= newest) return [];
  return [file.issue("planned-past", file.positionOfField(["status"]), { last })];
}

/** The cities of the Council's formal meetings are in these countries (Protocol No 6 to the Treaties). */
const COUNCIL_COUNTRIES = ["BE", "LU"];

/** What says where an event was agrees with itself, with its mode and with its kind. */
function checkWhere({ file, data }: ParsedVisit, ids: KnownIds): readonly Issue[] {
  const { place, country, area, mode, kind } = data;
  if (place !== null && country !== null) {
    return [file.issue("place-and-country", file.positionOfField(["country"], "key"), {})];
  }
  const [field] = Object.entries({ place, country, area }).flatMap(([name, value]) =>
    value === null ? [] : [name],
  );
  if (field === undefined) return [];
  if (mode === "online") {
    return [file.issue("mode-and-place", file.positionOfField([field], "key"), { field })];
  }
  const where = country ?? ids.countries.get(place ?? "");
  return kind === "eu_council" && where !== undefined && !COUNCIL_COUNTRIES.includes(where)
    ? [file.issue("kind-and-place", file.positionOfField(["kind"]), { found: place ?? where })]
    : [];
}

function checkParticipants(visit: ParsedVisit, ids: KnownIds): readonly Issue[] {
  const { file, data } = visit;
  return [
    ...checkRepeated(
      file,
      "participants",
      data.participants.flatMap(({ person }) => person ?? []),
    ),
    ...data.participants.flatMap(({ organisation }, index) =>
      checkOrganisationId(
        file,
        ["participants", index, "organisation"],
        organisation,
        publicationStatus(visit),
        ids,
      ),
    ),
    ...data.participants.flatMap(({ person, role }, index) => {
      const path = ["participants", index, "person"];
      const issues = checkReference(file, path, "person", person, ids);
      if (person === null || role !== null) return issues;
      return [...issues, ...checkRole(visit, path, person, ids)];
    }),
  ];
}

/** Without a role of its own, a participant has exactly one dated role on the day. */
function checkRole(
  { file, data: { start } }: ParsedVisit,
  path: FieldPath,
  person: string,
  ids: KnownIds,
): readonly Issue[] {
  const roles = ids.roles.get(person) ?? [];
  const count = rolesOn(start, roles).length;
  if (roles.length === 0 || count === 1) return [];
  const params = { person, day: start, count, roles };
  return [file.issue("role-unclear", file.positionOfField(path), params)];
}
