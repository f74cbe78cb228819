import { expect, test } from "vitest";
import { wordsHash } from "#lib/content/archive/translations";
import { stampTranslation } from "#lib/editor/stamp-translation";

const latvian = { title: "Nosaukums", summary: "Teikums.", outcome: "", body: "Teksts\n" };
const HASH = wordsHash({ title: "Nosaukums", summary: "Teikums.", outcome: null, body: "Teksts" });
const old = { title: "Title", original: "---\ntitle: Title\n---\n", translates: "lv-00000000" };

const yes = () => true;
const no = () => false;
const never = () => {
  throw new Error("nobody needs to be asked");
};

test("a new translation gets the hash that the check makes of the Latvian words", async () => {
  const english = { title: "Title" };
  expect(await stampTranslation({ collection: "visits", latvian, english }, never)).toBe(HASH);
});

test("an older translation gets it only when the editor says that it still fits", async () => {
  const entry = { collection: "visits", latvian, english: old };
  expect(await stampTranslation(entry, yes)).toBe(HASH);
  expect(await stampTranslation(entry, no)).toBeNull();
});

test("one that was saved with a hash a moment ago is no new one", async () => {
  const english = { title: "Title", translates: "lv-00000000" };
  expect(await stampTranslation({ collection: "visits", latvian, english }, no)).toBeNull();
});

test("a translation of these very words stays, and nobody is asked", async () => {
  const english = { ...old, translates: HASH };
  expect(await stampTranslation({ collection: "visits", latvian, english }, never)).toBeNull();
});

test("the title of an organisation is its Latvian name", async () => {
  const words = { name: { lv: "Eiropols", en: "Europol" }, summary: "Teikums.", body: "" };
  const hash = wordsHash({ title: "Eiropols", summary: "Teikums.", outcome: null, body: "" });
  const entry = { collection: "organisations", latvian: words, english: { summary: "S." } };
  expect(await stampTranslation(entry, never)).toBe(hash);
});
