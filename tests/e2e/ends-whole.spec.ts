import { expect, test } from "playwright/test";
import { startSite } from "../support/site-process";

test("a server whose rendering thread dies says so and ends, to be started again", async () => {
  test.setTimeout(120_000);
  // Enough for the thread that serves, not for the one that holds the content and Next.
  const dying = startSite({ NODE_OPTIONS: "--max-old-space-size=40" });
  await expect(dying).rejects.toThrow(/ended with 1: [\s\S]*"event":"render-thread-ended"/);
});
