import { readFileSync } from "node:fs";
import type { BrowserName, CompatStatement } from "@mdn/browser-compat-data";
import { expect, test } from "playwright/test";
import { cssFeatures } from "../support/css-features";
import { PAGE_KINDS } from "../support/page-kinds";

/** What the styles use that a browser of the floor does not know, and what its readers have instead. */
const WITHOUT_IT: Readonly<Record<string, string>> = {
  ":details-content": "filters and tools are folded on wide screens, too, and open",
  "@container": "names on the map are smaller, years on the chart in full",
  "container-type": "the same",
  "container-type: inline-size": "the same",
  "@media (forced-colors)": "a browser without it forces no colours",
  "forced-color-adjust": "the same",
  "forced-color-adjust: none": "the same",
  "@media (prefers-contrast)": "the contrast that all have, which is that of level AAA",
  "@page": "the printer's own margins, no page numbers",
  "break-after: avoid": "a heading may stand last on a printed page",
  "break-before: avoid": "a note may stand first on a printed page",
  orphans: "a line may stand alone on a printed page",
  widows: "the same",
  "ascent-override": "text moves a little when the fonts arrive",
  "descent-override": "the same",
  "size-adjust": "the same",
  "content: x / y": "the sign without its empty alternative, in the line before",
  "cursor: pointer": "a phone has no cursor",
  "hanging-punctuation": "quotation marks stand in the line",
  "hanging-punctuation: first": "the same",
  resize: "the letter's field keeps its height",
  "resize: vertical": "the same",
  "text-size-adjust": "the prefixed form, in the line before",
  "text-wrap": "lines of a title are not of one length",
  "text-wrap: balance": "the same",
  "text-wrap: pretty": "a last line may be a single word",
};

/** The oldest browsers that the styles are made for: `browserslist`, by which the build compiles them. */
const FLOOR: readonly (readonly [BrowserName, number])[] = [
  ["chrome", floorOf("chrome")],
  ["edge", floorOf("edge")],
  ["firefox", floorOf("firefox")],
  ["safari", floorOf("safari")],
  ["safari_ios", floorOf("ios_saf")],
  ["samsunginternet_android", floorOf("samsung")],
];

function floorOf(browser: string): number {
  const { browserslist }: { browserslist: readonly string[] } = JSON.parse(
    readFileSync("package.json", "utf8"),
  );
  const line = browserslist.find((one) => one.startsWith(`${browser} >= `));
  if (line === undefined) throw new Error(`browserslist has no ${browser}`);
  return Number(line.split(" >= ")[1]);
}

function isInFloor({ support }: CompatStatement): boolean {
  return FLOOR.every(([browser, floor]) =>
    [support[browser] ?? []].flat().some(({ version_added: added, flags }) => {
      const version = typeof added === "string" ? Number(added.replace("≤", "")) : Number.NaN;
      return flags === undefined && version <= floor;
    }),
  );
}

test("the styles need nothing that the oldest browsers lack, but what readers can do without", async ({
  baseURL,
}) => {
  const features = new Map<string, CompatStatement>();
  for (const { address } of PAGE_KINDS) {
    const html = await (await fetch(`${baseURL}${address}`)).text();
    for (const [, css = ""] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) {
      for (const [name, compat] of cssFeatures(css)) features.set(name, compat);
    }
  }
  expect(features.size).toBeGreaterThan(100);
  const lacking = [...features].filter(([, compat]) => !isInFloor(compat)).map(([name]) => name);
  expect(lacking.sort()).toEqual(Object.keys(WITHOUT_IT).sort());
});
