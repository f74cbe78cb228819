import { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import {
  type Organisation,
  type Person,
  PUBLISHER_KINDS,
  SOURCE_KINDS,
  type Visit,
} from "#lib/model/records";
import { optionalText, partialDay, text } from "./entry-fields";
import { describe } from "./field-description";

const MEANINGS = {
  visit: {
    lv: "Vizīte, kuras avots tas ir; tukšs, ja tas ir organizācijas vai personas avots.",
    en: "Visit that it is a source of; empty for a source of an organisation or a person.",
  },
  organisation: {
    lv: "Organizācija, kuras avots tas ir; tukšs, ja tas ir vizītes vai personas avots.",
    en: "Organisation that it is a source of; empty for a source of a visit or a person.",
  },
  person: {
    lv: "Persona, kuras avots tas ir; tukšs, ja tas ir vizītes vai organizācijas avots.",
    en: "Person that it is a source of; empty for a source of a visit or an organisation.",
  },
  position: {
    lv: "Kārtas numurs ieraksta avotu sarakstā, no 1.",
    en: "Position among the sources of the record, from 1.",
  },
  url: { lv: "Avota adrese.", en: "Address of the source." },
  publisher: { lv: "Publicētāja identifikators.", en: "Identifier of the publisher." },
  publisherName: { lv: "Publicētāja nosaukums.", en: "Name of the publisher." },
  publisherKind: {
    lv: "Publicētāja veids: `ministry` – ministrija un tās padotības iestādes, `state` – cita valsts iestāde, `organisation`, `media` vai `other`.",
    en: "Kind of publisher: `ministry` – the ministry and its services, `state` – another public body, `organisation`, `media` or `other`.",
  },
  title: {
    lv: "Virsraksts avota valodā; tukšs, ja tas nav redzēts.",
    en: "Title in the source’s own language; empty where none was seen.",
  },
  published: {
    lv: "Kad publicēts: gads, mēnesis vai diena, cik precīzi zināms.",
    en: "When it was published: a year, month or day, as exact as is known.",
  },
  language: { lv: "Avota valoda (BCP 47).", en: "Language of the source (BCP 47)." },
  kind: {
    lv: "Kas avots ir; `list` notikumu tikai nosauc.",
    en: "What the source is; a `list` only names the event.",
  },
  archived: {
    lv: "Kopijas adrese tīmekļa arhīvā.",
    en: "Address of a copy in a web archive.",
  },
} as const;

/** A row of `/data/sources.csv`: a source of one visit, organisation or person. */
export const sourceRow = z.strictObject({
  visit: describe(optionalText, MEANINGS.visit),
  organisation: describe(optionalText, MEANINGS.organisation),
  person: describe(optionalText, MEANINGS.person),
  position: describe(z.int(), MEANINGS.position),
  url: describe(z.url(), MEANINGS.url),
  publisher: describe(text, MEANINGS.publisher),
  publisher_lv: describe(text, MEANINGS.publisherName),
  publisher_en: describe(text, MEANINGS.publisherName),
  publisher_kind: describe(z.enum(PUBLISHER_KINDS).nullable(), MEANINGS.publisherKind),
  title: describe(optionalText, MEANINGS.title),
  published: describe(partialDay.nullable(), MEANINGS.published),
  language: describe(text, MEANINGS.language),
  kind: describe(z.enum(SOURCE_KINDS), MEANINGS.kind),
  archived: describe(z.url().nullable(), MEANINGS.archived),
});

/** The records whose sources the table has, by the column that names them. */
type Owner =
  | { readonly visit: Visit }
  | { readonly organisation: Organisation }
  | { readonly person: Person };

/** The sources of a visit, an organisation or a person as rows, in the order of its page. */
export function sourcesToRows(
  owner: Owner,
  { publishers }: ArchiveSnapshot,
): readonly z.infer<typeof sourceRow>[] {
  const { visit, organisation, person } = {
    visit: null,
    organisation: null,
    person: null,
    ...owner,
  };
  const sources = (visit ?? organisation ?? person)?.sources ?? [];
  return sources.map((source, index) => {
    const publisher = publishers.get(source.publisher);
    return {
      visit: visit?.id ?? null,
      organisation: organisation?.id ?? null,
      person: person?.id ?? null,
      position: index + 1,
      url: source.url,
      publisher: source.publisher,
      publisher_lv: publisher?.name.lv ?? source.publisher,
      publisher_en: publisher?.name.en ?? source.publisher,
      publisher_kind: publisher?.kind ?? null,
      title: source.title,
      published: source.published,
      language: source.language,
      kind: source.kind,
      archived: source.archived,
    };
  });
}
