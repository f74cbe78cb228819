import type { ArchiveSnapshot } from "#lib/archive-store";
import { LANGS, type Lang, type Localized } from "#lib/model/lang";
import { absoluteUrl, settings } from "#lib/model/settings";
import {
  CATALOGUE,
  DATAPACKAGE,
  EXPORTED_LISTS,
  FILES,
  isFormat,
  LIST_FORMATS,
  mediaType,
} from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { temporalCoverage } from "./datapackage";
import { LICENCES } from "./licences";

/** The controlled vocabularies of the EU Publications Office, which DCAT-AP prescribes. */
const AUTHORITY = "http://publications.europa.eu/resource/authority";
const LANGUAGES: Readonly<Record<Lang, string>> = { lv: "LAV", en: "ENG" };
const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: "CSV",
  json: "JSON",
  ics: "ICS",
  atom: "ATOM",
  xlsx: "XLSX",
  zip: "ZIP",
};
const THEMES: Readonly<Record<string, string>> = {
  JUST: "Justice, legal system and public safety",
  INTR: "International issues",
};

const day = (term: string) => ({ "@id": term, "@type": "xsd:date" });
const words = (term: string) => ({ "@id": term, "@container": "@language" });

/** The whole context: the document is read without the network. */
const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  title: words("dct:title"),
  description: words("dct:description"),
  name: words("foaf:name"),
  label: words("rdfs:label"),
  prefLabel: words("skos:prefLabel"),
  modified: day("dct:modified"),
  startDate: day("dcat:startDate"),
  endDate: day("dcat:endDate"),
};

/** The archive as a catalogue of one data set for data portals (DCAT-AP 3.0, as JSON-LD): each data file is a distribution. */
export function writeCatalogue({ archive }: ArchiveSnapshot): string {
  const homepage = { "@id": absoluteUrl(pathOf({ page: "data", lang: "lv" })) };
  const common = {
    description: localized((lang) => dictionaryOf(lang).data.lead),
    "dct:publisher": {
      "@id": absoluteUrl(`${CATALOGUE}#publisher`),
      "@type": "foaf:Agent",
      name: settings.publisher,
    },
    "dct:language": LANGS.map(languageOf),
    modified: archive.day,
  };
  const dataset = {
    "@id": absoluteUrl(`${CATALOGUE}#dataset`),
    "@type": "dcat:Dataset",
    title: settings.name,
    ...common,
    "dct:identifier": absoluteUrl(CATALOGUE),
    "dcat:version": archive.revision,
    "dcat:landingPage": { ...homepage, "@type": "foaf:Document" },
    "dcat:theme": Object.entries(THEMES).map(([code, en]) => ({
      ...term("data-theme", code, "skos:Concept"),
      prefLabel: { en },
    })),
    "dct:spatial": term("country", "LVA", "dct:Location"),
    "dct:accrualPeriodicity": term("frequency", "IRREG", "dct:Frequency"),
    "dct:accessRights": term("access-right", "PUBLIC", "dct:RightsStatement"),
    ...(archive.visits.length > 0 && { "dct:temporal": periodOf(temporalCoverage(archive)) }),
    ...(settings.contact !== null && {
      "dcat:contactPoint": {
        "@type": "vcard:Kind",
        "vcard:fn": settings.publisher.lv,
        "vcard:hasEmail": { "@id": `mailto:${settings.contact}` },
      },
    }),
    "dcat:distribution": dataFiles().map(distributionOf),
  };
  const catalogue = {
    "@context": CONTEXT,
    "@id": absoluteUrl(CATALOGUE),
    "@type": "dcat:Catalog",
    title: settings.name,
    ...common,
    "foaf:homepage": { ...homepage, "@type": "foaf:Document" },
    "dcat:dataset": dataset,
  };
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}

/** A file with data of the whole archive; its language where its words are in one. */
interface DataFile {
  readonly path: string;
  readonly lang: Lang | null;
}

/** Every file of the registry that holds data, not a description of them. */
export function dataFiles(): readonly DataFile[] {
  const lists = LANGS.flatMap((lang) =>
    EXPORTED_LISTS.flatMap((page) =>
      LIST_FORMATS[page].map((format) => ({
        path: pathOf({ page, lang, format }),
        lang: format === "json" ? null : lang,
      })),
    ),
  );
  const shared = FILES.filter(
    (path) => path.startsWith("/data/") && path !== DATAPACKAGE && path !== CATALOGUE,
  );
  return [...lists, ...shared.map((path) => ({ path, lang: null }))];
}

/** The stricter licence is the one that holds for a whole file; the rights say which part has which. */
function distributionOf({ path, lang }: DataFile) {
  const url = absoluteUrl(path);
  const ending = path.split(".").at(-1) ?? "";
  const fileType = FILE_TYPES[ending];
  return {
    "@id": `${url}#distribution`,
    "@type": "dcat:Distribution",
    "dct:title": path.split("/").at(-1),
    "dcat:accessURL": { "@id": url, "@type": "rdfs:Resource" },
    "dcat:downloadURL": { "@id": url, "@type": "rdfs:Resource" },
    ...(fileType && { "dct:format": term("file-type", fileType, "dct:MediaTypeOrExtent") }),
    ...(isFormat(ending) && {
      "dcat:mediaType": {
        "@id": `https://www.iana.org/assignments/media-types/${mediaType(ending)}`,
        "@type": "dct:MediaType",
      },
    }),
    "dct:language": (lang === null ? LANGS : [lang]).map(languageOf),
    "dct:license": { "@id": LICENCES.texts.url, "@type": "dct:LicenseDocument" },
    "dct:rights": {
      "@type": "dct:RightsStatement",
      label: localized((one) =>
        dictionaryOf(one).exports.rights(LICENCES.data.name, LICENCES.texts.name),
      ),
    },
  };
}

function periodOf(interval: string) {
  const [startDate, endDate] = interval.split("/");
  return { "@type": "dct:PeriodOfTime", startDate, endDate };
}

function languageOf(lang: Lang) {
  return term("language", LANGUAGES[lang], "dct:LinguisticSystem");
}

function term(vocabulary: string, code: string, type: string) {
  return { "@id": `${AUTHORITY}/${vocabulary}/${code}`, "@type": type };
}

function localized(text: (lang: Lang) => string): Localized {
  return { lv: text("lv"), en: text("en") };
}
