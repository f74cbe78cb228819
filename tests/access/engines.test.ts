import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../support/axe";
import { clippedTexts, openAll, overlappingTexts, sidewaysScroll } from "../support/layout";
import { IS_NIGHTLY } from "../support/nightly";
import { PAGE_KINDS } from "../support/page-kinds";
import { type SiteProcess, startSite } from "../support/site-process";
import { type Engine, openFirefox, openWebKit, type Scheme } from "./engines";

let site: SiteProcess;
let engine: Engine | null = null;

beforeAll(async () => {
  site = await startSite({});
});

afterEach(async () => {
  await engine?.close();
  engine = null;
});

afterAll(async () => {
  site.process.kill("SIGTERM");
  await site.ended;
});

interface View {
  readonly browser: string;
  readonly width: number;
  readonly scheme: Scheme;
  readonly open: () => Promise<Engine>;
}

const firefox = (width: number, scheme: Scheme): View => ({
  ...{ browser: "Firefox", width, scheme },
  open: () => openFirefox(scheme),
});
const webkit = (width: number, scheme: "light" | "dark"): View => ({
  ...{ browser: "WebKit", width, scheme },
  open: () => openWebKit(scheme),
});

/** On each change those in Latvian, whose words are longer. */
const PAGES = PAGE_KINDS.filter(({ lang }) => IS_NIGHTLY || lang === "lv");

const ON_EACH_CHANGE = [
  firefox(390, "light"),
  firefox(1280, "dark"),
  firefox(1280, "forced colours"),
  webkit(390, "light"),
  webkit(1280, "dark"),
];

const EACH_NIGHT = [
  firefox(1280, "light"),
  firefox(390, "dark"),
  firefox(390, "forced colours"),
  webkit(1280, "light"),
  webkit(390, "dark"),
];

test.each(IS_NIGHTLY ? [...ON_EACH_CHANGE, ...EACH_NIGHT] : ON_EACH_CHANGE)(
  "$browser, $width px, $scheme: every kind of page fits, and axe finds nothing",
  async ({ open, width, scheme }) => {
    engine = await open();
    const faults: string[] = [];
    for (const { name, address } of PAGES) {
      await engine.goto(site.url + address);
      await engine.resize(width);
      await openAll(engine);
      const found = {
        sideways: (await sidewaysScroll(engine)) > 0 ? [`${width} px`] : [],
        clipped: await clippedTexts(engine),
        overlapping: await overlappingTexts(engine),
        // The colours are the reader's own.
        axe: scheme === "forced colours" ? [] : await axeFindings(engine),
      };
      for (const [what, list] of Object.entries(found)) {
        faults.push(...list.map((fault) => `${name}: ${what}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  },
);
