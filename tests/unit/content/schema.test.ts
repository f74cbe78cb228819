import { expect, expectTypeOf, test } from "vitest";
import type {
  EntryText,
  Organisation,
  Page,
  Person,
  Place,
  Publisher,
  Series,
  Topic,
  Visit,
} from "#lib/model/records";
import type { Statement } from "#lib/model/statement";
import type { FileData } from "#lib/schema/files";
import { FILE_SCHEMAS } from "#lib/schema/files";
import { fieldsOf, isList, requiredFields, schemaAt } from "#lib/schema/schema-walk";

/** The fields of a file that are no words, which the record has under `text`, and no notice. */
type Facts<T> = Omit<T, keyof EntryText | "withdrawn">;

/** What a visit's record has and no file says; its countries and organisations are in both. */
type Derived = "where" | "level" | "evidence" | "confirmed";

test("what a schema gives is the record: each field of the one is a field of the other", () => {
  expectTypeOf<keyof Facts<FileData["visit"]>>().toEqualTypeOf<
    keyof Omit<Visit, "id" | "text" | Derived>
  >();
  expectTypeOf<keyof Facts<FileData["organisation"]>>().toEqualTypeOf<
    keyof Omit<Organisation, "id" | "text">
  >();
  expectTypeOf<keyof Facts<FileData["page"]>>().toEqualTypeOf<keyof Omit<Page, "id" | "text">>();
  expectTypeOf<keyof FileData["person"]>().toEqualTypeOf<keyof Omit<Person, "id">>();
  expectTypeOf<keyof FileData["place"]>().toEqualTypeOf<keyof Omit<Place, "id">>();
  expectTypeOf<keyof FileData["publisher"]>().toEqualTypeOf<keyof Omit<Publisher, "id">>();
  expectTypeOf<keyof FileData["topic"]>().toEqualTypeOf<keyof Omit<Topic, "id">>();
  expectTypeOf<keyof FileData["series"]>().toEqualTypeOf<keyof Omit<Series, "id">>();
  expectTypeOf<NonNullable<FileData["page"]["statement"]>>().toExtend<Statement>();
});

test("paths lead through what wraps a field, into lists and into what a refinement wraps", () => {
  const visit = FILE_SCHEMAS.visit;
  expect(isList(schemaAt(visit, ["participants"]))).toBe(true);
  expect(Object.keys(fieldsOf(schemaAt(visit, ["participants", 3, "group"])))).toEqual([
    "lv",
    "en",
  ]);
  expect(requiredFields(schemaAt(visit, ["sources"]))).toEqual(["url", "publisher"]);
  expect(requiredFields(schemaAt(visit, ["participants"]))).toEqual([]);
  expect(requiredFields(FILE_SCHEMAS.person)).toEqual(["name", "sources"]);
  expect(requiredFields(schemaAt(FILE_SCHEMAS.person, ["roles", 0]))).toEqual([
    "lv",
    "en",
    "level",
  ]);
  expect(schemaAt(visit, ["participants", "person"])).toBeNull();
  expect(schemaAt(visit, ["title", "lv"])).toBeNull();
});
