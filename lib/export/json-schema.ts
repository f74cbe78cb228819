import { absoluteUrl } from "#lib/model/settings";
import { jsonSchemaOf } from "./meaning";
import { JSON_VERSION, type JsonTable, jsonDocument } from "./tables/json-documents";

/** Where the schema of a table's JSON documents stands for good. */
export function schemaPath(table: JsonTable): string {
  return `/schema/${table}-${JSON_VERSION}.json`;
}

/** The JSON Schema (draft 2020-12) of a table's JSON documents, under its own address. */
export function writeJsonSchema(table: JsonTable): string {
  const schema = { $id: absoluteUrl(schemaPath(table)), ...jsonSchemaOf(jsonDocument(table)) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
