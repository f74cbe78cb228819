import { z } from "zod";
import type { Visit } from "#lib/model/records";
import { SHARED_MEANINGS, text } from "./entry-fields";
import { describe } from "./field-description";

const MEANINGS = {
  organisation: { lv: "Organizācija, ar kuru notika tikšanās.", en: "Organisation that was met." },
  organisationPosition: {
    lv: "Kārtas numurs vizītes organizāciju sarakstā, no 1.",
    en: "Position among the organisations of the visit, from 1.",
  },
  country: {
    lv: "Valsts, kas piedalījās, bet nav Latvija (ISO 3166-1 alpha-2).",
    en: "Country that took part, other than Latvia (ISO 3166-1 alpha-2).",
  },
  topic: { lv: "Vizītes temats.", en: "Topic of the visit." },
  topicPosition: {
    lv: "Kārtas numurs vizītes tematu sarakstā: 1 ir galvenais.",
    en: "Position among the topics of the visit: 1 is the main one.",
  },
} as const;

/** A row of `/data/visit_organisations.csv`: that a visit was with an organisation. */
export const visitOrganisationRow = z.strictObject({
  visit: describe(text, SHARED_MEANINGS.visit),
  organisation: describe(text, MEANINGS.organisation),
  position: describe(z.int(), MEANINGS.organisationPosition),
});

/** A row of `/data/visit_countries.csv`: that a country took part in a visit. */
export const visitCountryRow = z.strictObject({
  visit: describe(text, SHARED_MEANINGS.visit),
  country: describe(text, MEANINGS.country),
});

/** A row of `/data/visit_topics.csv`: that a visit was about a topic. */
export const visitTopicRow = z.strictObject({
  visit: describe(text, SHARED_MEANINGS.visit),
  topic: describe(text, MEANINGS.topic),
  position: describe(z.int(), MEANINGS.topicPosition),
});

/** The organisations of a visit as rows, in the order of its page. */
export function visitToOrganisationRows({
  id,
  organisations,
}: Visit): readonly z.infer<typeof visitOrganisationRow>[] {
  return organisations.map((organisation, index) => ({
    visit: id,
    organisation,
    position: index + 1,
  }));
}

/** The countries that took part in a visit besides Latvia as rows, by their code. */
export function visitToCountryRows({
  id,
  countries,
}: Visit): readonly z.infer<typeof visitCountryRow>[] {
  return countries.map((country) => ({ visit: id, country }));
}

/** The topics of a visit as rows, the main one first. */
export function visitToTopicRows({ id, topics }: Visit): readonly z.infer<typeof visitTopicRow>[] {
  return topics.map((topic, index) => ({ visit: id, topic, position: index + 1 }));
}
