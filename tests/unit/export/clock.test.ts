import { afterEach, expect, test, vi } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { FILE_WRITERS, LIST_WRITERS } from "#lib/export/writers";
import { LANGS } from "#lib/model/lang";
import { ARCHIVE } from "../../support/archive";

afterEach(() => {
  vi.useRealTimers();
});

const snapshot = snapshotOf(loadArchive(ARCHIVE));

function everything(): readonly (string | null)[] {
  const lists = LANGS.flatMap((lang) =>
    Object.values(LIST_WRITERS).flatMap((formats) =>
      Object.values(formats).map((write) =>
        write({ snapshot, lang, query: new URLSearchParams() }),
      ),
    ),
  );
  return [...lists, ...Object.values(FILE_WRITERS).map((write) => write(snapshot))];
}

test("the same content gives the same bytes at any time", () => {
  vi.useFakeTimers();
  vi.setSystemTime("2001-01-01T00:00:00Z");
  const then = everything();
  vi.setSystemTime("2040-12-31T23:59:59Z");
  expect(everything()).toEqual(then);
  expect(then.length).toBeGreaterThan(20);
});
