import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { expect, test } from "playwright/test";
import { startSite } from "../support/site-process";

test.describe.configure({ timeout: 120_000 });

test("a server whose rendering thread dies says so and ends, to be started again", async () => {
  // Too little for the content and Next.
  const dying = startSite({ WORKER_HEAP_MB: "40" });
  await expect(dying).rejects.toThrow(/ended with 1: [\s\S]*"event":"render-thread-ended"/);
});

test("a server whose rendering thread has ended without an error ends, too", async () => {
  const sign = test.info().outputPath("sign");
  const site = await startSite(plantedInThread(`if (existsSync("${sign}")) process.exit(0)`));
  writeFileSync(sign, "");
  expect(await site.ended).toBe(1);
  expect(site.lines.join()).toContain('"event":"render-thread-ended"');
});

test("a server whose rendering thread is out of memory does not wait for V8 to give it up", async () => {
  const sign = test.info().outputPath("sign");
  const fill = `const held = []; while (existsSync("${sign}")) held.push(Array(1000).fill({}))`;
  const site = await startSite(plantedInThread(fill));
  writeFileSync(sign, "");
  expect(await site.ended).toBe(1);
  expect(site.lines.join()).toContain("the thread is out of memory");
});

test("`npm start` hands a signal on to the server", async () => {
  const site = await startSite({}, [], { command: ["npm", "start"] });
  site.process.kill("SIGTERM");
  await site.ended;
  await expect(fetch(site.url)).rejects.toThrow();
});

test("a second signal waits for what the first lets finish", async () => {
  const site = await startSite({});
  const client = connect(Number(new URL(site.url).port));
  client.on("data", () => undefined);
  // A request under way; its last line comes after the signals.
  client.write("GET /lv HTTP/1.1\r\nHost: a\r\n");
  await fetch(site.url);
  for (const _ of [1, 2]) {
    site.process.kill("SIGTERM");
    await expect.poll(() => site.lines.join()).toContain('"event":"draining"');
  }
  const answered = once(client, "data");
  client.write("\r\n");
  expect(String(await answered)).toMatch(/^HTTP\/1.1 200 /);
  expect(await site.ended).toBe(0);
});

/** Variables with which the rendering thread of a server runs some code ten times a second. */
function plantedInThread(code: string): Readonly<Record<string, string>> {
  // A limit of its own tells the thread from the others.
  const heap = "1023";
  const program = `import { existsSync } from "node:fs";
    import { resourceLimits } from "node:worker_threads";
    if (resourceLimits.maxOldGenerationSizeMb === ${heap}) setInterval(() => { ${code} }, 100);`;
  const url = `data:text/javascript,${encodeURIComponent(program)}`;
  return { WORKER_HEAP_MB: heap, NODE_OPTIONS: `--import=${url}` };
}
