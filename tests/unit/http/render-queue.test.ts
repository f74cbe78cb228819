import { expect, test, vi } from "vitest";
import { Overloaded, RenderQueue } from "#lib/http/render-queue";

const FILE = "/lv/vizites.json?from=2019-01-01";
const PAGE = "/lv/vizites/2019-05-20-kirkenes-forum";

test("a page that is asked for while a file is written is rendered before the files that wait", async () => {
  const queue = new RenderQueue();
  const done: string[] = [];
  const render = (what: string) => async () => {
    done.push(what);
  };
  const page = new Promise<void>((resolve, reject) => {
    const ask = async () => {
      // What comes from another thread is heard when the event loop turns.
      setImmediate(() => queue.run(PAGE, render("page")).then(resolve, reject));
      done.push("first file");
    };
    queue.run(FILE, ask).catch(reject);
  });
  const files = Array.from({ length: 20 }, (_, index) => queue.run(FILE, render(`file ${index}`)));
  await Promise.all([page, ...files]);
  expect(done[0]).toBe("first file");
  expect(done.indexOf("page")).toBeLessThan(4);
});

test("a file is written while pages are slow, after a while", async () => {
  const queue = new RenderQueue();
  let release = () => {};
  const page = queue.run(PAGE, () => new Promise<void>((resolve) => (release = resolve)));
  expect(await queue.run(FILE, async () => "written")).toBe("written");
  release();
  await page;
});

test("who waited too long for a turn is turned away, and nothing is rendered for it", async () => {
  const queue = new RenderQueue();
  const clock = vi.spyOn(performance, "now").mockReturnValue(0);
  const rendered: string[] = [];
  const late = vi.fn(async () => rendered.push("late"));
  const next: Promise<number>[] = [];
  const first = queue.run(FILE, async () => {
    clock.mockReturnValue(11_000);
    next.push(queue.run(FILE, async () => rendered.push("in time")));
  });
  const second = queue.run(FILE, late);
  await expect(second).rejects.toThrow(Overloaded);
  await first;
  await Promise.all(next);
  clock.mockRestore();
  expect(late).not.toHaveBeenCalled();
  expect(rendered).toEqual(["in time"]);
});
