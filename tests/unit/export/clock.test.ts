import { afterEach, expect, test, vi } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { FILE_WRITERS, LIST_WRITERS, type WriteFile } from "#lib/export/writers";
import { LANGS } from "#lib/model/lang";
import { ARCHIVE } from "../../support/archive";

afterEach(() => {
  vi.useRealTimers();
});

const snapshot = snapshotOf(loadArchive(ARCHIVE));

async function everything(): Promise<readonly (string | Uint8Array | null)[]> {
  const lists = LANGS.flatMap((lang) =>
    Object.values(LIST_WRITERS).flatMap((formats) =>
      Object.values(formats).map((write) =>
        write({ snapshot, lang, query: new URLSearchParams() }),
      ),
    ),
  );
  const files = Object.values(FILE_WRITERS).map((write: WriteFile) => write(snapshot));
  return Promise.all([...lists, ...files]);
}

test("the same content gives the same bytes at any time", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime("2001-01-01T00:00:00Z");
  const then = await everything();
  vi.setSystemTime("2040-12-31T23:59:59Z");
  expect(await everything()).toEqual(then);
  expect(then.length).toBeGreaterThan(20);
});
