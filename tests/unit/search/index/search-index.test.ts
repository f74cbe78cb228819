import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import {
  buildIndex,
  buildIndexInChunks,
  prepareSearchIndex,
  searchIndex,
} from "#lib/search/index/search-index";
import { search } from "#lib/search/search";
import { ARCHIVE } from "../../../support/archive";

const archive = loadArchive(ARCHIVE);

test("an index built in chunks is the index built at once", async () => {
  const whole = buildIndex(archive);
  const chunked = await buildIndexInChunks(archive, () => true);
  expect({ ...chunked, reader: null }).toEqual({ ...whole, reader: null });
  expect(chunked?.postings).not.toBe(whole.postings);
});

test("others have their turn while an index is built, which ends once it is not wanted", async () => {
  let turns = 0;
  const counting = setInterval(() => {
    turns += 1;
  });
  expect(await buildIndexInChunks(archive, () => turns < 2)).toBeNull();
  clearInterval(counting);
  expect(turns).toBeGreaterThanOrEqual(2);
});

test("a snapshot has one index, prepared in the background or built by the first search", async () => {
  const prepared = snapshotOf(archive);
  await prepareSearchIndex(prepared, () => true);
  expect(searchIndex(prepared)).toBe(searchIndex(prepared));

  const unprepared = snapshotOf(archive);
  const preparing = prepareSearchIndex(unprepared, () => true);
  const early = searchIndex(unprepared);
  await preparing;
  expect(search(early, "INTERPOL").scores.size).toBeGreaterThan(0);

  const abandoned = snapshotOf(archive);
  await prepareSearchIndex(abandoned, () => false);
  expect(search(searchIndex(abandoned), "INTERPOL").scores.size).toBeGreaterThan(0);
});
