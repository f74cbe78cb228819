import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import puppeteer from "puppeteer-core";
import type { OpenPage } from "../support/layout";

const FIREFOX = "/usr/bin/firefox-esr";
const WEBKIT_WINDOW = new URL("webkit-window.py", import.meta.url).pathname;

/** How a reader's system shows pages. */
export type Scheme = "light" | "dark" | "forced colours";

/** A browser with one page. */
export interface Engine extends OpenPage {
  readonly goto: (url: string) => Promise<void>;
  readonly resize: (width: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

const HEIGHT = 1000;

// What the preferences mean: https://searchfox.org/mozilla-esr140/source/modules/libpref/init/StaticPrefList.yaml
const SCHEMES: Readonly<Record<Scheme, Readonly<Record<string, number>>>> = {
  light: { "layout.css.prefers-color-scheme.content-override": 1 },
  dark: { "layout.css.prefers-color-scheme.content-override": 0 },
  "forced colours": { "browser.display.document_color_use": 2, "ui.useAccessibilityTheme": 1 },
};

const QUIET = {
  "browser.aboutwelcome.enabled": false,
  "browser.startup.page": 0,
  "browser.translations.enable": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "layout.css.visited_links_enabled": false,
};

/** Firefox ESR; with `isSeen` in a window, which assistive technology needs. */
export async function openFirefox(
  scheme: Scheme = "light",
  isSeen = false,
): Promise<Engine & { readonly hasFocus: () => Promise<boolean> }> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: FIREFOX,
    headless: !isSeen,
    defaultViewport: null,
    args: ["--width=1280", `--height=${HEIGHT}`],
    extraPrefsFirefox: {
      ...QUIET,
      ...SCHEMES[scheme],
      "accessibility.force_disabled": isSeen ? -1 : 0,
      "accessibility.tabfocus": 7,
    },
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return {
    goto: async (url) => void (await page.goto(url)),
    resize: (width) => page.setViewport({ width, height: HEIGHT }),
    evaluate: (run) => page.evaluate(run),
    hasFocus: () => page.evaluate(() => document.hasFocus()),
    close: () => browser.close(),
  };
}

/** WebKitGTK, the engine of Safari, driven as https://www.w3.org/TR/webdriver2/ says. */
export async function openWebKit(
  scheme: Exclude<Scheme, "forced colours"> = "light",
): Promise<Engine> {
  const port = 4500 + (process.pid % 400);
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
      GTK_THEME: scheme === "dark" ? "Adwaita:dark" : "Adwaita",
    },
  });
  const ask = async (method: "GET" | "POST" | "DELETE", path: string, body: object = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(method === "POST" && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await answering(() => ask("GET", "/status"));
  const options = { "webkitgtk:browserOptions": { binary: WEBKIT_WINDOW, args: [] } };
  const session = (await ask("POST", "/session", { capabilities: { alwaysMatch: options } })) as {
    sessionId: string;
  };
  const at = (path: string, body: object) =>
    ask("POST", `/session/${session.sessionId}${path}`, body);
  return {
    goto: async (url) => void (await at("/url", { url })),
    resize: async (width) => void (await at("/window/rect", { width, height: HEIGHT })),
    evaluate: async <T>(run: string | (() => T | Promise<T>)) => {
      const expression = typeof run === "string" ? run : `(${run})()`;
      const script = `const done = arguments[0]; Promise.resolve(${expression}).then(done, (error) => done({ error: String(error) }))`;
      return (await at("/execute/async", { script, args: [] })) as T;
    },
    close: async () => {
      await ask("DELETE", `/session/${session.sessionId}`).catch(() => undefined);
      driver.kill();
    },
  };
}

async function answering(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      await ask();
      return;
    } catch {
      await wait(100);
    }
  }
}
