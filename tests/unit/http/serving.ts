import { connect } from "node:net";
import { type CachedResponse, cacheResponse } from "#lib/http/cached-response";
import { createHttpServer } from "#lib/http/http-server";
import type { AccessLine, Log } from "#lib/http/request-log";
import { type BaseHeaders, baseHeaders } from "#lib/http/security-headers";
import { SiteResponses } from "#lib/http/site-responses";
import { finishAnswer, type NextAnswer } from "#lib/http/strip-scripts";
import type { Resolution } from "#lib/routing/routes";

export const base: BaseHeaders = baseHeaders({ https: true, noindex: false });

/** A page as Next would answer it. */
export function pageOf(text: string): NextAnswer {
  const html = `<!DOCTYPE html><html lang="lv"><head><title>a</title></head><body><p>${text}</p><script>a</script></body></html>`;
  return { status: 200, type: "text/html; charset=utf-8", body: Buffer.from(html) };
}

/** Every address but those with "nothing" in them is a page, `.txt` a file, `/old` moved. */
function resolve(target: string): Resolution {
  const lang = target.startsWith("/en") ? "en" : "lv";
  if (target === "/") return { kind: "choose-language" };
  if (target.includes("nothing")) return { kind: "missing", lang };
  if (target === "/old") return { kind: "moved", to: "/lv/new" };
  if (target.endsWith(".txt")) return { kind: "file", address: target };
  const status = target.includes("gone") ? 410 : 200;
  return { kind: "page", route: { page: "home", lang }, address: target, status };
}

export interface Served {
  readonly url: string;
  readonly port: number;
  readonly pages: SiteResponses;
  readonly lines: readonly AccessLine[];
  readonly events: readonly string[];
  readonly drain: () => Promise<void>;
}

/** Serves made-up pages on a free port with the server's own code; `render` stands for Next. */
export async function serve(
  render: (address: string) => Promise<NextAnswer> = async (address) => pageOf(address),
  bytes = 1_000_000,
): Promise<Served> {
  const lines: AccessLine[] = [];
  const events: string[] = [];
  const log: Log = {
    access: (line) => lines.push(line),
    event: (event) => events.push(event),
    flush: () => undefined,
  };
  const notices = (address: string) => address.includes("/-/");
  const pages = new SiteResponses({
    source: {
      resolve,
      render: async (address) => {
        const answer = notices(address) ? pageOf(address) : await render(address);
        return address.endsWith(".txt")
          ? { ...answer, styleSources: [] }
          : finishAnswer(answer, new Map());
      },
    },
    noticeAddress: (notice, lang) => `/${lang}/-/${notice}`,
    base,
    bytes,
  });
  await pages.warm([]);
  const headers = ["Cache-Control", "public, max-age=86400", ...base("own")];
  const body = Buffer.from("<svg/>".repeat(100));
  const icon = await cacheResponse({ status: 200, type: "image/svg+xml", body, headers });
  const files = new Map<string, CachedResponse>([["/icon.svg", icon]]);
  const health = () => ({ revision: "1" });
  const { server, drain } = createHttpServer({ pages, files, base, log, health });
  const port = await new Promise<number>((resolvePort) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolvePort(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  return { url: `http://127.0.0.1:${port}`, port, pages, lines, events, drain };
}

/** Sends text on a connection of its own, then `drip` every 100 ms, and returns all that came until it was closed. */
export function sendRaw(port: number, text: string, drip = ""): Promise<string> {
  return new Promise((resolveText) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.on("error", () => undefined);
    const dripping = setInterval(() => drip !== "" && socket.writable && socket.write(drip), 100);
    socket.on("close", () => {
      clearInterval(dripping);
      resolveText(answer);
    });
    socket.write(text);
  });
}
