import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEntry, writeEntry } from "#lib/editor/entry-format";
import { ARCHIVE } from "../../support/archive";

const FILES = readdirSync(ARCHIVE, { recursive: true, encoding: "utf8" })
  .filter((path) => /\/.*\.md$/.test(path))
  .map((path) => [path, readFileSync(join(ARCHIVE, path), "utf8")] as const);

/** What the form has added to the values and takes away: the original, or its field of kinds. */
const OWN = ["original", "body"];

test("a save without a change leaves every byte of every file", () => {
  expect(FILES.length).toBeGreaterThan(400);
  for (const [path, text] of FILES) expect(writeEntry(readEntry(text)), path).toBe(text);
});

test("what the form adds for optional fields that are empty is not written", () => {
  const text = "---\ntitle: A\n---\n";
  const values = { ...readEntry(text), end: "", place: null, organisations: [], role: { lv: "" } };
  expect(writeEntry(values)).toBe(text);
});

test("a change of one field changes the lines of no other field, whatever else is in the file", () => {
  for (const [path, text] of FILES) {
    const values = readEntry(text);
    for (const name of Object.keys(values).filter((one) => !OWN.includes(one))) {
      const written = writeEntry({ ...values, [name]: "Cits" });
      expect(readEntry(written)["body"], path).toBe(values["body"]);
      expect(withoutField(written, name), `${path} ${name}`).toBe(withoutField(text, name));
    }
  }
});

/** A file without the lines of a field. */
function withoutField(text: string, name: string): string {
  return text.replace(new RegExp(`^${name}:.*\\n(?:[ -].*\\n)*?(?=[^ -]|---)`, "m"), "");
}

test("an item added to a list of a file adds its lines and changes no other line", () => {
  const changed = FILES.filter(([path, text]) => {
    const { sources } = { sources: null, ...readEntry(text) };
    if (!Array.isArray(sources)) return false;
    const source = { id: "", url: "https://example.lv/jauns", publisher: "iem", language: "NO" };
    const written = writeEntry({ ...readEntry(text), sources: [...sources, source] });
    const added = '  - url: https://example.lv/jauns\n    publisher: iem\n    language: "NO"\n';
    expect(written.replace(added, ""), path).toBe(text);
    return true;
  });
  expect(changed.length).toBeGreaterThan(150);
});

test("comments stay above their fields, and a new field follows the one before it in the form", () => {
  const text = "---\n# piezīme\ntitle: A\n# vēl viena\nstart: 2019-05-20\n---\n\nTeksts\n";
  const { title, start, ...rest } = { title: "", start: "", ...readEntry(text) };
  expect(writeEntry({ ...rest, title: "B", summary: "C", start })).toBe(
    "---\n# piezīme\ntitle: B\nsummary: C\n# vēl viena\nstart: 2019-05-20\n---\n\nTeksts\n",
  );
  expect(title).toBe("A");
});

test("a field that is emptied goes, and a new file has its fields in the order of the form", () => {
  const text = "---\ntitle: A\nend: 2019-05-20\ndraft: true\n---\n";
  expect(writeEntry({ ...readEntry(text), end: "" })).toBe("---\ntitle: A\ndraft: true\n---\n");
  expect(writeEntry({ title: "A: b", topics: ["x"], body: "T\n" })).toBe(
    '---\ntitle: "A: b"\ntopics:\n  - x\n---\n\nT\n',
  );
});

test("people and groups have a kind in the form, coordinates two fields, and neither is in the file", () => {
  const text =
    "---\nat: [56.95, 24.11]\nparticipants:\n  - person: a\n  - group:\n      lv: b\n      en: c\n---\n";
  const values = readEntry(text);
  expect(values).toMatchObject({
    at: { latitude: "56.95", longitude: "24.11" },
    participants: [
      { type: "person", person: "a" },
      { type: "group", group: { lv: "b", en: "c" } },
    ],
  });
  expect(writeEntry({ ...values, at: { latitude: "1.00", longitude: "-2.50" } })).toBe(
    text.replace("[56.95, 24.11]", "[1.00, -2.50]"),
  );
  expect(writeEntry({ ...values, at: { latitude: "56,6634", longitude: "-16" } })).toBe(
    text.replace("[56.95, 24.11]", "[56.66, -16.00]"),
  );
});

test("a line break in a sentence is a space, and a year at the start of a line needs no backslash", () => {
  const values = { title: "A\nb", body: "2021\\. gada\n\n- 2022\\. gada\n\n1\\. nodaļa" };
  expect(writeEntry(values)).toBe(
    "---\ntitle: A b\n---\n\n2021. gada\n\n- 2022. gada\n\n1\\. nodaļa\n",
  );
});

test("a file without front matter is refused", () => {
  expect(() => readEntry("Teksts")).toThrow("front matter");
});
