import {
  type IncomingHttpHeaders,
  IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  ServerResponse,
} from "node:http";
import { connect, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, test, vi } from "vitest";
import { cacheResponse, sendCached } from "#lib/http/cached-response";
import { pageOf, type Served, sendRaw, serve } from "./serving";

const served = await serve(async (address) => {
  if (address.includes("throws")) throw new Error("cannot");
  if (address.includes("broken")) return { ...pageOf("x"), status: 500 };
  if (address.includes("runs")) return pageOf('<b onclick="a">x</b>');
  if (address.endsWith(".txt")) {
    return { ...pageOf(""), type: "text/plain; charset=utf-8", body: Buffer.from("a\n") };
  }
  return pageOf(address);
});
afterAll(() => served.drain());

const get = (path: string, init: RequestInit = {}) =>
  fetch(served.url + path, { redirect: "manual", ...init });

const EVERY_KIND = [
  ["/lv", 200],
  ["/lv/visits.txt", 200],
  ["/icon.svg", 200],
  ["/healthz", 200],
  ["/", 302],
  ["/old", 308],
  ["/lv/nothing", 404],
  ["/lv/gone", 410],
  [`/lv?${"a".repeat(2000)}`, 414],
  ["/lv/throws", 500],
  ["/lv/broken", 500],
  ["/lv/runs", 500],
  ["/lv/busy", 503],
] as const;

test.each(EVERY_KIND)("`%s` answers %i with every security header", async (path, status) => {
  const { headers, status: got } = await get(path);
  expect(got).toBe(status);
  expect(headers.get("content-security-policy")).toBe(
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(headers.get("strict-transport-security")).toBe("max-age=63072000");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("referrer-policy")).toBe("same-origin");
  expect(headers.get("permissions-policy")).toMatch(/camera=\(\)/);
  const isShared = path.endsWith(".txt");
  expect(headers.get("cross-origin-resource-policy")).toBe(
    isShared ? "cross-origin" : "same-origin",
  );
  expect(headers.get("access-control-allow-origin")).toBe(isShared ? "*" : null);
  expect(headers.get("cache-control")).not.toBeNull();
  expect(headers.get("set-cookie")).toBeNull();
  expect(headers.get("x-powered-by")).toBeNull();
});

test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])(
  "%s is refused on every kind of address",
  async (method) => {
    for (const [path] of EVERY_KIND) {
      const response = await get(path, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("GET, HEAD");
      expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    }
  },
);

test.each(EVERY_KIND)(
  "HEAD `%s` answers %i with the headers of GET and no body",
  async (path, status) => {
    const whole = await get(path);
    const head = await get(path, { method: "HEAD" });
    expect(head.status).toBe(status);
    expect(await head.text()).toBe("");
    for (const [name, value] of whole.headers) {
      if (!/^(?:date|connection|keep-alive)$/.test(name))
        expect(head.headers.get(name), name).toBe(value);
    }
  },
);

test("a page is sent without its scripts, in the encoding the client takes", async () => {
  const plain = await raw("/lv/encoded", "identity");
  expect(plain.body.toString()).toBe(
    '<!DOCTYPE html><html lang="lv"><head><title>a</title></head><body><p>/lv/encoded</p></body></html>',
  );
  const long = `/lv/encoded?q=${"a".repeat(500)}`;
  const text = (await raw(long, "identity")).body.toString();
  const brotli = await raw(long, "gzip, deflate, br");
  expect(brotli.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(brotli.body).toString()).toBe(text);
  const gzip = await raw(long, "gzip;q=0.5, br;q=0");
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gzip.body).toString()).toBe(text);
  expect((await raw(long, "identity")).headers["content-encoding"]).toBeUndefined();
  const tags = [brotli, gzip, await raw(long, "identity")].map(({ headers }) => headers.etag);
  expect(new Set(tags).size).toBe(3);
  for (const { headers } of [brotli, gzip]) expect(headers.vary).toBe("Accept-Encoding");
});

test.each(["/lv/known", "/icon.svg", "/lv/known.txt"])(
  "`%s` is not sent again to who has its bytes",
  async (path) => {
    const { headers } = await raw(path, "br");
    const known = `"x", ${headers.etag ?? ""}`;
    const again = await raw(path, "br", { "if-none-match": known });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    for (const name of ["etag", "cache-control", "vary", "content-security-policy"])
      expect(again.headers[name], name).toBe(headers[name]);
    const changed = await raw(path, "br", { "if-none-match": '"x"' });
    expect(changed.status).toBe(200);
  },
);

test("a file is cached compressed and sent in every encoding, whole", async () => {
  const body = Buffer.from("visit;Rīga\n".repeat(200_000));
  const type = "text/csv; charset=utf-8";
  const disposition = 'attachment; filename="all.csv"';
  const own = await serve(async () => ({ ...pageOf(""), type, body, disposition }), 1_000_000);
  const plain = await (await fetch(`${own.url}/lv/all.txt`)).arrayBuffer();
  expect(Buffer.from(plain).equals(body)).toBe(true);
  const cached = own.responses.get("/lv/all.txt");
  expect(cached?.size).toBeLessThan(100_000);
  const again = await fetch(`${own.url}/lv/all.txt`, {
    headers: { "accept-encoding": "identity" },
  });
  expect(again.headers.get("content-length")).toBe(String(body.length));
  expect(again.headers.get("content-encoding")).toBeNull();
  expect(again.headers.get("content-disposition")).toBe(disposition);
  expect(Buffer.from(await again.arrayBuffer()).equals(body)).toBe(true);
  await own.drain();
});

const large = Buffer.from("visit;Riga\n".repeat(500_000));
const largeFile = async () => ({ ...pageOf(""), type: "text/csv; charset=utf-8", body: large });

test("a response is decompressed when those before it on its connection are sent", async () => {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  sendCached(request, response, await cacheResponse(await largeFile(), []));
  await setTimeout(200);
  expect(response.writableLength).toBeLessThan(1000);
});

test("nothing more is read from a connection whose response is being rendered", async () => {
  const asked: string[] = [];
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  const own = await serve(async (target) => {
    asked.push(target);
    await released;
    return pageOf(target);
  });
  const client = connect(own.port, "127.0.0.1");
  const padding = "a".repeat(500);
  const requests = Array.from(
    { length: 2000 },
    (_, number) => `GET /lv/held?${number} HTTP/1.1\r\nHost: a\r\nX: ${padding}`,
  );
  client.write(requests.join("\r\n\r\n"));
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await setTimeout(200);
  expect(asked.length).toBeLessThan(1000);
  release();
  client.write("\r\n\r\n");
  client.resume();
  await expect.poll(() => asked.length, { timeout: 30_000 }).toBe(2000);
  client.destroy();
  await own.drain();
});

test("a request that cannot be read is answered after the responses under way", async () => {
  const own = await serve(largeFile);
  const answer = await sendRaw(
    own.port,
    "GET /lv/all.txt HTTP/1.1\r\nHost: a\r\n\r\nNONSENSE\r\n\r\n",
  );
  const start = answer.indexOf("\r\n\r\n") + 4;
  expect(answer.slice(start, start + large.toString().length)).toBe(large.toString());
  expect(answer.slice(start + large.toString().length)).toMatch(/^HTTP\/1.1 400 /);
  await own.drain();
});

test.each([
  [150_000, true],
  [190_000, false],
])(
  "a client that has read nothing of 5.5 MB for %i ms still gets it whole: %s",
  async (ms, isWhole) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const own = await serve(largeFile);
    const client = connect(own.port, "127.0.0.1").pause();
    client.write("GET /lv/all.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    await expect.poll(() => own.lines.length).toBe(1);
    vi.advanceTimersByTime(ms);
    vi.useRealTimers();
    const got = await buffer(client).catch(() => Buffer.alloc(0));
    expect(got.length > large.length).toBe(isWhole);
    await own.drain();
  },
);

test("a page names the rules for prefetching, a file does not", async () => {
  expect((await get("/lv")).headers.get("speculation-rules")).toBe('"/speculation-rules.json"');
  expect((await get("/lv/visits.txt")).headers.get("speculation-rules")).toBeNull();
});

test("what cannot be rendered is a finished page in the reader's language, and is logged", async () => {
  const before = served.events.length;
  expect(await (await get("/en/throws")).text()).toContain("<p>en error</p>");
  const { headers } = await get("/lv/broken");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(served.events.slice(before)).toEqual(["render-failed", "render-failed"]);
});

test("the missing page and the withdrawn page are finished pages", async () => {
  expect(await (await get("/en/nothing")).text()).toContain("<p>en missing</p>");
  expect(await (await get("/lv/gone")).text()).toContain("<p>/lv/gone</p>");
});

test.each([
  ["GET /lv HTTP/1.1\r\n\r\n", 400],
  ["GET /lv HTTP/1.1\r\nbroken\r\n\r\n", 400],
  ["NONSENSE\r\n\r\n", 400],
  [`GET /lv HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431],
  ["GET /lv HTTP/1.1\r\nHost: a\r\nExpect: a\r\n\r\n", 417],
  ["OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 405],
])("%j is refused with %i, headers and a closed connection", async (text, status) => {
  const answer = await sendRaw(served.port, text);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toMatch(/\r\nContent-Security-Policy: default-src 'none'/);
  expect(answer).toMatch(/\r\nConnection: close\r\n/i);
});

test("a full address in the request line is read as its path", async () => {
  const text = "GET http://elsewhere.lv/lv HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
  expect(await sendRaw(served.port, text)).toContain("<p>/lv</p>");
});

test("a client that sends a byte now and then is cut off", async () => {
  const answer = await sendRaw(served.port, "GET /lv HTTP/1.1\r\nHost: a\r\nX: ", "x");
  expect(answer).toMatch(/^HTTP\/1.1 408 /);
});

test("a request is a line in the log without its query", async () => {
  await get("/lv/logged?q=secret");
  await get("/lv/logged?q=secret");
  const lines = served.lines.filter(({ path }) => path === "/lv/logged");
  expect(lines).toMatchObject([
    { method: "GET", status: 200, cache: "miss" },
    { method: "GET", status: 200, cache: "hit" },
  ]);
  expect(JSON.stringify(served.lines)).not.toContain("secret");
});

test("requests under way share one render", async () => {
  const asked: string[] = [];
  const own = await serve(async (address) => {
    asked.push(address);
    await setTimeout(50);
    return pageOf(address);
  });
  const all = Array.from({ length: 50 }, async () => (await fetch(`${own.url}/lv/a`)).text());
  expect(new Set(await Promise.all(all)).size).toBe(1);
  await fetch(`${own.url}/lv/a`);
  expect(asked).toEqual(["/lv/a"]);
  await own.drain();
});

test("a request that is too much is a finished page that says when to come again", async () => {
  const response = await get("/en/busy");
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toBe("2");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.text()).toContain("<p>en busy</p>");
});

test("an error page is shared by all addresses and takes the place of none", async () => {
  for (const path of ["/lv/nothing", "/lv/busy", "/lv/throws"]) {
    await get(path);
    expect(served.responses.get(path)).toBeUndefined();
  }
});

test("a server that no longer follows the content says so and is not ready", async () => {
  let isFollowing = true;
  const own = await serve(undefined, undefined, () => isFollowing);
  const health = async () => {
    const response = await fetch(`${own.url}/healthz`);
    return [response.status, await response.json()];
  };
  expect(await health()).toEqual([200, { status: "ready", following: true, revision: "1" }]);
  isFollowing = false;
  expect(await health()).toEqual([503, { status: "stale", following: false, revision: "1" }]);
  await own.drain();
});

test("with no room for it nothing is cached", async () => {
  const own = await serve(async (target) => pageOf(target), 0);
  expect((await fetch(`${own.url}/lv`)).status).toBe(200);
  expect(own.responses.get("/lv")).toBeUndefined();
  await own.drain();
});

test("a page rendered while the content changed is rendered again", async () => {
  let content = "old";
  const { own, release, started } = await serveHeld(() => content);
  const answer = fetch(`${own.url}/lv/held`);
  await started;
  content = "new";
  own.responses.invalidate();
  release();
  expect(await (await answer).text()).toContain("<p>new</p>");
  await own.drain();
});

test("made-up addresses never take more than the bound", async () => {
  const own = await serve(async (address) => pageOf(address + "x".repeat(2000)), 200_000);
  await fetch(`${own.url}/lv/record`);
  for (let number = 0; number < 300; number += 1) await fetch(`${own.url}/lv?q=${number}`);
  const isCached = (_: unknown, number: number) =>
    own.responses.get(`/lv?q=${number}`) !== undefined;
  const cached = Array.from({ length: 300 }, isCached).filter(Boolean).length;
  expect(cached).toBeGreaterThan(0);
  expect(cached).toBeLessThan(40);
  expect(own.responses.get("/lv/record")).toBeDefined();
  await own.drain();
});

test("a draining server finishes what is under way and accepts nothing more", async () => {
  const { own, release, started } = await serveHeld();
  const answer = fetch(`${own.url}/lv/held`);
  await started;
  const drained = own.drain();
  await expect(fetch(`${own.url}/lv`)).rejects.toThrow();
  release();
  const response = await answer;
  expect(response.status).toBe(200);
  expect(response.headers.get("connection")).toBe("close");
  await response.text();
  await drained;
});

/** A server whose renders of addresses with "held" in them wait until they are released. */
async function serveHeld(text = () => "held") {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  let begin = () => {};
  const started = new Promise<void>((done) => {
    begin = done;
  });
  const own: Served = await serve(async (address) => {
    const page = pageOf(text());
    begin();
    if (address.includes("held")) await released;
    return text() === "held" ? page : pageOf(text());
  });
  return { own, release, started };
}

interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function raw(path: string, encoding: string, more: OutgoingHttpHeaders = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { "accept-encoding": encoding, ...more };
    request(served.url + path, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode: status, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      });
    })
      .on("error", reject)
      .end();
  });
}
