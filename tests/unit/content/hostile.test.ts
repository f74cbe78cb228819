import { expect, test } from "vitest";
import { isError } from "#lib/content/issues/issue";
import { report } from "#lib/content/issues/report";
import { HOSTILE_FILES } from "../../support/hostile-files";
import { check, SOUND, withFile } from "./sound";

test.each(HOSTILE_FILES)(
  "$what: a message, nothing published, nothing executed",
  ({ path, bytes }) => {
    const { archive, issues, files } = check(withFile(path, bytes));
    const own = issues.filter(({ file }) => file === `content/${path}`);
    expect(own.filter(isError)).not.toEqual([]);
    expect(files).toBe(SOUND.size);
    // Markdown is parsed when a page of an archive is shown: without an archive, never.
    expect(archive).toBeNull();
    expect(report(own, "lv").length).toBeLessThan(40_000);
    expect("executed" in globalThis).toBe(false);
    expect("polluted" in {}).toBe(false);
  },
);

test("a file with thousands of mistakes tells a hundred, and a long word is quoted in part", () => {
  const fields = Array.from(
    { length: 300 },
    (_, index) => `${"a".repeat(index === 0 ? 1_000 : 100)}${index}: x`,
  );
  const { issues } = check(
    withFile("people/sandis-girgens.md", `---\nname: x\n${fields.join("\n")}\n---\n`),
  );
  const own = issues.filter(({ rule }) => rule === "field-unknown");
  expect(own).toHaveLength(100);
  expect(report(own, "lv")).toContain(`lauka \`${"a".repeat(400)}…\``);
});
