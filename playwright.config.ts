import { defineConfig } from "playwright/test";
import { ARCHIVE } from "./tests/support/archive";
import { findChromium } from "./tests/support/chromium";

const PORT = Number(process.env["E2E_PORT"] || 3117);
const executablePath = findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: "list",
  // A busy machine may take its time; nothing here is a measurement.
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    javaScriptEnabled: false,
    launchOptions: { executablePath, args: ["--no-sandbox", "--disable-background-networking"] },
  },
  webServer: {
    command: "npx tsx server.ts",
    env: { PORT: String(PORT), CONTENT_DIR: ARCHIVE, SITE_URL: "", SITE_ADOPTED: "" },
    url: `http://localhost:${PORT}/lv`,
    timeout: 600_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});
