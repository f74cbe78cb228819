import { expect, test } from "playwright/test";
import { startSite } from "../support/site-process";

test("a server whose rendering thread dies says so and ends, to be started again", async () => {
  test.setTimeout(120_000);
  // Too little for the content and Next.
  const dying = startSite({ WORKER_HEAP_MB: "40" });
  await expect(dying).rejects.toThrow(/ended with 1: [\s\S]*"event":"render-thread-ended"/);
});
