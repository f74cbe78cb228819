import { createServer, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { afterAll, expect, test } from "vitest";
import { Prepared } from "#lib/http/prepared";

const prepared = new Prepared(410, ["Content-Length", "5", "X-A", "a"], Buffer.from("whole"));
const own: ServerResponse[] = [];
const server = createServer((request, response) => {
  if (request.url === "/late") setTimeout(() => response.end("late"), 50);
  else if (!prepared.send(response, request.method === "HEAD")) {
    own.push(response);
    response.writeHead(200, { "Content-Length": 3 }).end(request.method === "HEAD" ? "" : "own");
  }
});
server.keepAliveTimeout = 200;
const port = await new Promise<number>((resolve) => {
  server.listen(0, () => {
    const address = server.address();
    resolve(typeof address === "object" && address !== null ? address.port : 0);
  });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Sends the text at once and returns what came until the server closed the connection. */
function answersTo(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port);
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
    socket.write(text);
  });
}

const ask = (path: string, more = "", method = "GET", version = "1.1") =>
  `${method} ${path} HTTP/${version}\r\nHost: a\r\n${more}\r\n`;

test("an answer is its status, the time, its headers and its body, and the connection stays until it is idle", async () => {
  const before = Math.floor(Date.now() / 1000) * 1000;
  const answer = await answersTo(ask("/"));
  expect(answer).toMatch(
    /^HTTP\/1\.1 410 Gone\r\nDate: [^\r]{29}\r\nConnection: keep-alive\r\nContent-Length: 5\r\nX-A: a\r\n\r\nwhole$/,
  );
  const date = Date.parse(/Date: (.*)\r/.exec(answer)?.[1] ?? "");
  expect(date).toBeGreaterThanOrEqual(before);
  expect(date).toBeLessThanOrEqual(Date.now());
});

test("the time in an answer goes on", async () => {
  const dateOf = async () => /Date: (.*)\r/.exec(await answersTo(ask("/")))?.[1];
  const first = await dateOf();
  await expect.poll(dateOf, { timeout: 5000 }).not.toBe(first);
});

test("HEAD gets the head alone", async () => {
  const answer = await answersTo(ask("/", "", "HEAD") + ask("/", "", "HEAD"));
  expect(answer.split("\r\n\r\n")).toHaveLength(3);
  expect(answer).not.toContain("whole");
});

test("answers to requests sent at once come in their order, also behind one that takes its time", async () => {
  const answer = await answersTo(ask("/") + ask("/late") + ask("/") + ask("/"));
  expect(answer.match(/whole|own|late/g)).toEqual(["whole", "late", "own", "own"]);
  expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(4);
});

test.each([
  ["HTTP/1.0", ask("/", "", "GET", "1.0")],
  ["HTTP/1.1 with `Connection: close`", ask("/", "Connection: close\r\n")],
])("a client of %s gets an answer of Node's own, which ends the connection", async (_, text) => {
  own.length = 0;
  const answer = await answersTo(text);
  expect(own).toHaveLength(1);
  expect(answer).toMatch(/Connection: close\r\n\r\nown$/);
});

test("a response has ended once its answer is sent, so that a server that closes is not kept waiting", async () => {
  const ended = new Promise<boolean>((resolve) => {
    server.once("request", (_, response: ServerResponse) =>
      response.once("close", () => resolve(response.writableFinished)),
    );
  });
  await answersTo(ask("/"));
  expect(await ended).toBe(true);
});

test("a header that would begin another one is refused", () => {
  const headers = ["X-A", "a\r\nSet-Cookie: a"];
  expect(() => new Prepared(200, headers, Buffer.from(""))).toThrow(/Invalid character/);
});
