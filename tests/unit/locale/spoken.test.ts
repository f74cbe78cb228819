import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { spokenDays } from "#lib/locale/days";
import { parseDay } from "#lib/model/day";
import { dictionaryOf } from "#lib/text/dictionary";

function days(start: string, end: string, lang: "lv" | "en"): string {
  const [from, to] = [parseDay(start), parseDay(end)];
  if (from === null || to === null) throw new Error(`${start} or ${end} is no day`);
  return spokenDays(from, to, lang).replaceAll("\u00a0", " ");
}

const PATTERNS = [
  ["2019-05-20", "2019-05-20", "2019. gada 20. maijs", "20 May 2019"],
  ["2019-05-20", "2019-05-22", "2019. gada 20. līdz 22. maijs", "20 to 22 May 2019"],
  ["2025-04-07", "2025-04-11", "2025. gada 7. līdz 11. aprīlis", "7 to 11 April 2025"],
  [
    "2019-10-31",
    "2019-11-01",
    "no 2019. gada 31. oktobra līdz 1. novembrim",
    "31 October to 1 November 2019",
  ],
  [
    "2025-12-30",
    "2026-01-02",
    "no 2025. gada 30. decembra līdz 2026. gada 2. janvārim",
    "30 December 2025 to 2 January 2026",
  ],
] as const;

test.each(PATTERNS)("the days from %s to %s are heard as “%s” and “%s”", (start, end, lv, en) => {
  expect(days(start, end, "lv")).toBe(lv);
  expect(days(start, end, "en")).toBe(en);
});

/** What the Latvian voice of espeak-ng says, in its own spelling of sounds; `null` where it is not installed. */
function said(text: string): string | null {
  const { status, stdout } = spawnSync("espeak-ng", ["-q", "-x", "-v", "lv", text], {
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : null;
}

const isInstalled = said("") !== null;
/** What the voice says of a decimal point. */
const POINT = "punkts";

describe.skipIf(!isInstalled)("a Latvian voice (skipped where espeak-ng is not installed)", () => {
  test("says a decimal point where a range has a dash, which is why ranges are written out for it", () => {
    expect(said("2019. gada 20.–22. maijs")).toContain(POINT);
  });

  test.each(PATTERNS)(
    "says “līdz”, and no decimal point, for the days from %s to %s",
    (start, end) => {
      const words = said(days(start, end, "lv"));
      expect(words).not.toContain(POINT);
      if (start !== end) expect(words).toContain("li:Dz");
    },
  );

  test.each([1, 2, 11, 21, 257])(
    "says what is counted, and no decimal point, of %i visits",
    (count) => {
      const { list, countVisits } = dictionaryOf("lv");
      for (const text of [countVisits(count), list.showingSpoken(1, 20, count)]) {
        expect(said(text)).not.toContain(POINT);
      }
    },
  );
});
