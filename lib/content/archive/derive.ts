import {
  LEVELS,
  type Participant,
  PUBLISHER_KINDS,
  type PublisherKind,
  type Source,
  type Visit,
  type Where,
} from "#lib/model/records";

/** The facts of a visit from which others follow. */
type Known = Pick<Visit, "country" | "mode" | "participants" | "organisations" | "sources"> & {
  /** As the entry names them. */
  readonly countries: readonly string[];
};

/** What follows from a visit's facts and from who published its sources: the only place where that is said. */
export function derive(
  visit: Known,
  publisherKinds: readonly PublisherKind[],
): Pick<Visit, "where" | "countries" | "organisations" | "level" | "evidence" | "confirmed"> {
  const { participants } = visit;
  const evidence = PUBLISHER_KINDS.filter((kind) => publisherKinds.includes(kind));
  return {
    where: whereOf(visit),
    countries: countriesOf(visit),
    organisations: distinct([
      ...visit.organisations,
      ...participants.flatMap(({ organisation }) => organisation ?? []),
    ]),
    level: levelOf(participants),
    evidence,
    confirmed: confirmationOf(evidence, visit.sources),
  };
}

function whereOf({ mode, country }: Known): Where | null {
  if (mode === "online") return "online";
  if (country === null) return null;
  return country === "LV" ? "latvia" : "abroad";
}

function countriesOf({ participants, countries }: Known): readonly string[] {
  const all = [...participants.flatMap(({ country }) => country ?? []), ...countries];
  return distinct(all)
    .filter((country) => country !== "LV")
    .sort();
}

/** The highest office among those who spoke for Latvia. */
function levelOf(participants: readonly Participant[]): Visit["level"] {
  const levels = new Set(
    participants.flatMap(({ country, level }) => (country === "LV" ? (level ?? []) : [])),
  );
  return LEVELS.find((level) => levels.has(level)) ?? null;
}

function confirmationOf(
  evidence: readonly PublisherKind[],
  sources: readonly Source[],
): Visit["confirmed"] {
  if (evidence.some((kind) => kind !== "ministry")) return "independent";
  return sources.every(({ kind }) => kind === "list") ? "list-only" : "ministry";
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
