import type { z } from "zod";
import type { JSON_TABLES } from "#lib/routing/formats";
import { countryJson } from "./countries";
import { organisationJson } from "./organisations";
import { personJson } from "./people";
import { placeJson } from "./places";
import { seriesJson } from "./series";
import { topicJson } from "./topics";
import { visitJson } from "./visits";

export type JsonTable = (typeof JSON_TABLES)[number];

/** The schema of a record in each JSON document; the table's name is that of the array that holds them. */
export const JSON_RECORDS = {
  visits: visitJson,
  organisations: organisationJson,
  people: personJson,
  places: placeJson,
  topics: topicJson,
  countries: countryJson,
  series: seriesJson,
} as const satisfies Record<JsonTable, z.ZodObject>;
