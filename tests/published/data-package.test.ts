import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { packageFiles } from "#lib/export/archive-zip";
import { contentDir } from "#lib/model/settings";
import { packageProblems } from "../support/read-package";

test("readers of data packages read every published table, keys and all", async () => {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  for (const [name, text] of packageFiles(snapshotOf(loadArchive(contentDir()))))
    writeFileSync(join(folder, name), text);
  expect(await packageProblems(join(folder, "datapackage.json"))).toEqual([]);
  rmSync(folder, { recursive: true });
});
