import type { ParsedVisit } from "../file/parsed-entry";
import type { Issue } from "../issues/issue";
import type { FieldPath } from "../source/source-file";
import { rolesOn } from "./assemble";
import { memoize } from "./memoize";
import {
  checkOrganisationId,
  checkPublishers,
  checkReference,
  checkRepeated,
  type KnownIds,
  publicationStatus,
} from "./references";

/** What a visit's facts must be among themselves and to the tables: days, places, organisations, roles on the day. */
export const checkVisit = memoize((visit: ParsedVisit, ids: KnownIds): readonly Issue[] => {
  const { file, data } = visit;
  const organisations = data.organisations ?? [];
  return [
    ...checkDays(visit),
    ...organisations.flatMap((id, index) =>
      checkOrganisationId(file, ["organisations", index], id, publicationStatus(visit), ids),
    ),
    ...checkRepeated(file, "organisations", organisations),
    ...checkReference(file, ["place"], "place", data.place, ids),
    ...(data.place !== undefined && data.country !== undefined
      ? [file.issue("place-and-country", file.positionOfField(["country"], "key"))]
      : []),
    ...checkParticipants(visit, ids),
    ...checkPublishers(file, data.sources, [], ids),
  ];
});

function checkDays({ id, file, data }: ParsedVisit): Issue[] {
  const issues: Issue[] = [];
  if (data.end !== undefined && data.end < data.start) {
    issues.push(
      file.issue("days-reversed", file.positionOfField(["end"]), {
        found: data.end,
        start: data.start,
      }),
    );
  }
  if (data.end === data.start) {
    issues.push(file.issue("end-equals-start", file.positionOfField(["end"], "key")));
  }
  if (!id.startsWith(`${data.start}-`)) {
    issues.push(
      file.issue("id-not-start", file.positionOfField(["start"]), { found: data.start, id }),
    );
  }
  const folder = file.name.split("/").at(-2) ?? "";
  if (!data.start.startsWith(`${folder}-`)) {
    issues.push(
      file.issue("folder-not-year", file.positionOfField(["start"]), { found: data.start, folder }),
    );
  }
  return issues;
}

function checkParticipants(visit: ParsedVisit, ids: KnownIds): Issue[] {
  const { file, data } = visit;
  const participants = data.participants ?? [];
  const persons = participants.flatMap(({ person }) => (person === undefined ? [] : [person]));
  return [
    ...checkRepeated(file, "participants", persons),
    ...participants.flatMap(({ person, role }, index) => {
      const path = ["participants", index, "person"];
      const issues = checkReference(file, path, "person", person, ids);
      if (person === undefined || role !== undefined) return issues;
      return [...issues, ...checkRole(visit, path, person, ids)];
    }),
  ];
}

/** Without a role of its own, a participant has exactly one dated role on the day. */
function checkRole(
  { file, data }: ParsedVisit,
  path: FieldPath,
  person: string,
  { people }: KnownIds,
): Issue[] {
  const roles = (people[person]?.roles ?? []).map(({ from = null, to = null, ...words }) => ({
    ...words,
    from,
    to,
  }));
  const held = rolesOn(data.start, roles);
  if (roles.length === 0 || held.length === 1) return [];
  const terms = roles.map(({ lv, from, to }) =>
    [`\`${lv}\``, ...(from ? [`from: ${from}`] : []), ...(to ? [`to: ${to}`] : [])].join(", "),
  );
  const params = { person, day: data.start, count: String(held.length), terms: terms.join("; ") };
  return [file.issue("role-unclear", file.positionOfField(path), params)];
}
