import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bodyOf, type CachedResponse, cacheResponse } from "./cached-response";
import type { RenderedPage } from "./rendered-page";

/** How many files an export wrote, found unchanged, and removed. */
export interface Exported {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Lists the files of the last export, so that the next one removes those that are gone, and no others. */
const LIST = ".exported";

/**
 * A folder that holds a site as static files, each with its Brotli and gzip forms beside it as nginx's
 * `brotli_static` and `gzip_static` look for them. A file is written only where its bytes differ.
 */
export class StaticExport {
  readonly #dir: string;
  readonly #names = new Set<string>();
  #written = 0;
  #unchanged = 0;

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Writes what is at an address: a page as `…/index.html`, a file under its own name. */
  async add(address: string, page: RenderedPage): Promise<void> {
    await this.put(nameOf(address), page);
  }

  /** Writes a page or file under a name of its own, such as `404.html`. */
  async put(name: string, page: Pick<RenderedPage, "type" | "body">): Promise<void> {
    await this.#write(name, page.body, () => cacheResponse({ ...page, status: 200 }, []));
  }

  /** Writes a file that is compressed already. */
  async putCached(path: string, cached: CachedResponse): Promise<void> {
    await this.#write(path.slice(1), bodyOf(cached), async () => cached);
  }

  async #write(
    name: string,
    plain: Uint8Array,
    compress: () => Promise<CachedResponse>,
  ): Promise<void> {
    this.#names.add(name);
    const path = join(this.#dir, name);
    if ((await readFile(path).catch(() => null))?.equals(plain)) {
      this.#unchanged += 1;
      return;
    }
    await mkdir(dirname(path), { recursive: true });
    const { variants } = await compress();
    const forms = [
      [".br", variants.br],
      [".gz", variants.gzip],
    ] as const;
    for (const [ending, form] of forms) {
      if (form === variants.identity) await rm(path + ending, { force: true });
      else await writeFile(path + ending, form.body);
    }
    // Last: if it is there and unchanged, so are its compressed forms.
    await writeFile(path, plain);
    this.#written += 1;
  }

  /** Removes what an earlier export wrote and this one did not. */
  async finish(): Promise<Exported> {
    const list = join(this.#dir, LIST);
    const before = (await readFile(list, "utf8").catch(() => "")).split("\n");
    const gone = before.filter((name) => name !== "" && !this.#names.has(name));
    for (const name of gone) {
      for (const ending of ["", ".br", ".gz"])
        await rm(join(this.#dir, name + ending), { force: true });
    }
    await writeFile(list, [...this.#names].sort().join("\n"));
    return { written: this.#written, unchanged: this.#unchanged, removed: gone.length };
  }
}

function nameOf(address: string): string {
  const isFile = /\.[a-z0-9]+$/.test(address);
  return isFile ? address.slice(1) : join(address.slice(1), "index.html");
}
