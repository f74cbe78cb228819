import { TIDY_TABLES, type TidyTable } from "#lib/routing/formats";
import { type Field, fieldsOf } from "./data-dictionary";
import { TABLES } from "./tables/tables";

const TYPES: Readonly<Record<Field["type"], string>> = {
  string: "TEXT",
  date: "TEXT",
  boolean: "INTEGER",
  integer: "INTEGER",
  number: "REAL",
  object: "TEXT",
  array: "TEXT",
};

/** The tables whose words can be searched, each by a table of its name with `_fts`, and the columns of the words. */
export const SEARCHED = {
  visits: [
    ...["title_lv", "title_en", "summary_lv", "summary_en"],
    ...["outcome_lv", "outcome_en", "text_lv", "text_en"],
  ],
  organisations: [
    ...["name_lv", "name_en", "abbreviation_lv", "abbreviation_en", "aliases"],
    ...["summary_lv", "summary_en", "text_lv", "text_en"],
  ],
} as const satisfies Readonly<Partial<Record<TidyTable, readonly string[]>>>;

/** Questions that are asked often, answered by views. */
const VIEWS = {
  visits_in_words: `
    SELECT visits.id, "start" AS first_day, "end" AS last_day, kind, status, title_lv, title_en,
      coalesce(area_lv, places.name_lv) AS place_lv, coalesce(area_en, places.name_en) AS place_en,
      visits.country,
      (SELECT group_concat(name_lv, '; ') FROM
        (SELECT name_lv FROM visit_people WHERE visit = visits.id ORDER BY position)) AS people_lv,
      (SELECT group_concat(name_en, '; ') FROM
        (SELECT name_en FROM visit_people WHERE visit = visits.id ORDER BY position)) AS people_en,
      (SELECT group_concat(name_lv, '; ') FROM
        (SELECT name_lv FROM visit_organisations JOIN organisations ON organisations.id = organisation
          WHERE visit = visits.id ORDER BY position)) AS organisations_lv,
      (SELECT group_concat(name_en, '; ') FROM
        (SELECT name_en FROM visit_organisations JOIN organisations ON organisations.id = organisation
          WHERE visit = visits.id ORDER BY position)) AS organisations_en,
      url_lv, url_en
    FROM visits LEFT JOIN places ON places.id = visits.place
    ORDER BY "start" DESC, visits.id DESC`,
  visits_per_year: `
    SELECT substr("start", 1, 4) AS year, count(*) AS visits FROM visits GROUP BY year ORDER BY year DESC`,
  visits_per_organisation_and_year: `
    SELECT organisation, name_lv, name_en, substr("start", 1, 4) AS year, count(*) AS visits
    FROM visit_organisations
      JOIN organisations ON organisations.id = organisation JOIN visits ON visits.id = visit
    GROUP BY organisation, year ORDER BY year DESC, visits DESC, organisation`,
  visits_per_country_and_year: `
    SELECT code AS country, name_lv, name_en, substr("start", 1, 4) AS year, count(*) AS visits
    FROM visit_countries JOIN countries ON code = visit_countries.country JOIN visits ON visits.id = visit
    GROUP BY code, year ORDER BY year DESC, visits DESC, code`,
  visits_per_topic_and_year: `
    SELECT topic, name_lv, name_en, substr("start", 1, 4) AS year, count(*) AS visits
    FROM visit_topics JOIN topics ON topics.id = topic JOIN visits ON visits.id = visit
    GROUP BY topic, year ORDER BY year DESC, visits DESC, topic`,
  visits_per_person: `
    SELECT person, name, count(DISTINCT visit) AS visits, min("start") AS first_day, max("end") AS last_day
    FROM visit_people JOIN people ON people.id = person JOIN visits ON visits.id = visit
    GROUP BY person ORDER BY visits DESC, person`,
  sources_per_publisher: `
    SELECT publisher, publisher_lv, publisher_en, count(*) AS sources
    FROM sources GROUP BY publisher ORDER BY sources DESC, publisher`,
} as const;

/** What SQLite is told before there are rows: the tables with their keys and constraints. */
export const CREATE_TABLES = [
  'CREATE TABLE "about" ("name" TEXT PRIMARY KEY NOT NULL, "value" TEXT NOT NULL)',
  `CREATE TABLE "columns" ("table" TEXT NOT NULL, "column" TEXT NOT NULL, "meaning_lv" TEXT NOT NULL,
    "meaning_en" TEXT NOT NULL, PRIMARY KEY ("table", "column"))`,
  ...TIDY_TABLES.map(createTable),
  ...Object.entries(SEARCHED).map(
    ([table, columns]) =>
      `CREATE VIRTUAL TABLE "${table}_fts" USING fts5(${columns.join(", ")}, content='${table}',
        tokenize='unicode61 remove_diacritics 2')`,
  ),
];

/** What it is told after that: the indexes of columns that lead to other tables, and the views. */
export const CREATE_INDEXES = [
  ...TIDY_TABLES.flatMap((table) =>
    Object.keys(TABLES[table].references).map(
      (column) => `CREATE INDEX "${table}_${column}" ON "${table}" ("${column}")`,
    ),
  ),
  ...Object.entries(VIEWS).map(([view, select]) => `CREATE VIEW "${view}" AS ${select}`),
];

function createTable(table: TidyTable): string {
  const { row, primaryKey, uniqueKeys, references } = TABLES[table];
  const keys = [
    ...(primaryKey === null ? [] : [`PRIMARY KEY ${listed(primaryKey)}`]),
    ...uniqueKeys.map((key) => `UNIQUE ${listed(key)}`),
    ...Object.entries(references).map(
      ([column, [target, key]]) =>
        `FOREIGN KEY ${listed([column])} REFERENCES "${target}" ${listed([key])}`,
    ),
  ];
  return `CREATE TABLE "${table}" (\n  ${[...fieldsOf(row).map(columnOf), ...keys].join(",\n  ")}\n)`;
}

function columnOf({ name, type, values, required }: Field): string {
  const check = checkOf({ name, type, values });
  return `"${name}" ${TYPES[type]}${required ? " NOT NULL" : ""}${check === null ? "" : ` CHECK (${check})`}`;
}

/** A condition that holds for a value of a field; an absent value fits each, as SQL has it. */
function checkOf({ name, type, values }: Pick<Field, "name" | "type" | "values">): string | null {
  if (values !== null) return `"${name}" IN (${values.map((value) => `'${value}'`).join(", ")})`;
  if (type === "boolean") return `"${name}" IN (0, 1)`;
  return type === "date" ? `"${name}" = date("${name}")` : null;
}

function listed(columns: readonly string[]): string {
  return `(${columns.map((column) => `"${column}"`).join(", ")})`;
}
