import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { shareCard } from "#lib/format/share-card";
import { LANGS } from "#lib/model/lang";
import { drawCard } from "#lib/picture/draw-card";
import { PICTURE } from "#lib/routing/formats";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const KIRKENES = "2019-05-20-kirkenes-forum";
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const CARD = { above: "2019", title: "Rīga", titleLang: "lv", below: ["Rīga"] } as const;

/** The size in pixels that a PNG's header says. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const header = Buffer.from(png);
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

test("a card is a PNG of its size, the same each time and another for another record or language", async () => {
  const drawn = await Promise.all(
    [
      { page: "visits", id: KIRKENES, lang: "lv" } as const,
      { page: "visits", id: KIRKENES, lang: "lv" } as const,
      { page: "visits", id: KIRKENES, lang: "en" } as const,
      { page: "people", id: "sandis-girgens", lang: "lv" } as const,
    ].map(async (route) => drawCard(shareCard(route, snapshot) ?? CARD, route.lang)),
  );
  for (const png of drawn) {
    expect([...png.slice(0, 8)]).toEqual(PNG);
    expect(sizeOf(png)).toEqual([PICTURE.width, PICTURE.height]);
  }
  const texts = drawn.map((png) => Buffer.from(png).toString("base64"));
  expect(texts[1]).toBe(texts[0]);
  expect(new Set(texts).size).toBe(3);
});

test("the fonts have the letters of Latvian and of the names in the archive, and others are reported", async () => {
  const missing: string[] = [];
  const letters = "āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ õäöüåøæßł ŁŚćęńőřțğ “”–…’· 0123456789";
  for (const words of [letters, letters.toUpperCase()])
    await drawCard({ ...CARD, above: words, title: words, below: [words] }, "lv", (one) =>
      missing.push(one),
    );
  const names = [...snapshot.archive.people, ...snapshot.archive.organisations].flatMap(
    ({ name }) => (typeof name === "string" ? name : Object.values(name)),
  );
  const used = [...new Set(names.join(""))].sort().join(" ");
  await drawCard({ ...CARD, below: [used] }, "lv", (one) => missing.push(one));
  expect(missing).toEqual([]);
  await drawCard({ ...CARD, title: "Ж" }, "lv", (one) => missing.push(one));
  expect(missing).toEqual(["Ж"]);
});

test("a letter with a diacritic is not drawn as the letter without it", async () => {
  for (const [one, other] of ["āa", "ķk", "ļl", "ņn", "Ģ G", "łl"].map((pair) => [
    pair[0],
    pair.at(-1),
  ])) {
    const [a, b] = await Promise.all(
      [one, other].map((title) => drawCard({ ...CARD, title: title ?? "" }, "lv")),
    );
    expect(Buffer.from(a ?? []).equals(Buffer.from(b ?? [])), one).toBe(false);
  }
});

test("no text is too long for its card", async () => {
  const words = "Starptautiskās policijas sadarbības komitejas sanāksme ".repeat(40);
  const png = await drawCard({ ...CARD, above: words, title: words, below: [words, words] }, "lv");
  expect(sizeOf(png)).toEqual([PICTURE.width, PICTURE.height]);
});

test("every record has a card in both languages, and no other page", () => {
  for (const lang of LANGS) {
    expect(shareCard({ page: "visits", lang, id: KIRKENES }, snapshot)?.title).toContain("Kirk");
    expect(shareCard({ page: "organisations", lang, id: "osce" }, snapshot)?.below[0]).toMatch(
      /Eirop|Europe/,
    );
    expect(shareCard({ page: "countries", lang, id: "pl" }, snapshot)?.title).toMatch(/^Pol/);
    expect(shareCard({ page: "visits", lang }, snapshot)).toBeNull();
    expect(shareCard({ page: "people", lang, id: "nobody" }, snapshot)).toBeNull();
  }
});
