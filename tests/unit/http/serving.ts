import { connect } from "node:net";
import { cacheResponse } from "#lib/http/cached-response";
import { ERROR_PAGES } from "#lib/http/error-responses";
import { createHttpServer } from "#lib/http/http-server";
import type { RenderedPage } from "#lib/http/rendered-page";
import type { AccessLine, Log } from "#lib/http/request-log";
import { type BaseHeaders, baseHeaders } from "#lib/http/security-headers";
import type { Rendering, SiteRenderer } from "#lib/http/site-renderer";
import { SiteResponses } from "#lib/http/site-responses";
import { stripScripts } from "#lib/http/strip-scripts";

export const base: BaseHeaders = baseHeaders({ https: true, noindex: false });

/** A page as Next would answer it. */
export function pageOf(text: string): RenderedPage {
  const html = `<!DOCTYPE html><html lang="lv"><head><title>a</title></head><body><p>${text}</p><script>a</script></body></html>`;
  const type = "text/html; charset=utf-8";
  return { status: 200, type, body: Buffer.from(html), styleSources: [] };
}

/** Every target but those with "nothing" in them is a page, `.txt` a file, `/old` moved, "busy" too much. */
async function respond(
  target: string,
  render: (target: string) => Promise<RenderedPage>,
): Promise<Rendering> {
  if (target.includes("nothing"))
    return { kind: "missing", lang: target.startsWith("/en") ? "en" : "lv" };
  if (target.includes("busy")) return { kind: "overloaded" };
  if (target === "/old") return { kind: "moved", to: "/lv/new" };
  const page = await render(target);
  if (target.endsWith(".txt")) return { kind: "page", page };
  const status = target.includes("gone") ? 410 : 200;
  return { kind: "page", page: { ...stripScripts(page, new Map()), status } };
}

export interface Served {
  readonly url: string;
  readonly port: number;
  readonly responses: SiteResponses;
  readonly lines: readonly AccessLine[];
  readonly events: readonly string[];
  readonly drain: () => Promise<void>;
}

/** Serves made-up pages on a free port with the server's own code; `render` stands for Next. */
export async function serve(
  render: (target: string) => Promise<RenderedPage> = async (target) => pageOf(target),
  cacheBytes = 1_000_000,
  isFollowing = () => true,
): Promise<Served> {
  const lines: AccessLine[] = [];
  const events: string[] = [];
  const log: Log = {
    access: (line) => lines.push(line),
    event: (event) => events.push(event),
    flush: async () => undefined,
  };
  const headers = ["Cache-Control", "public, max-age=86400", ...base("own")];
  const body = Buffer.from("<svg/>".repeat(100));
  const icon = await cacheResponse({ status: 200, type: "image/svg+xml", body }, headers);
  const renderError: SiteRenderer["renderError"] = async (error, lang) => ({
    ...stripScripts(pageOf(`${lang} ${error}`), new Map()),
    status: ERROR_PAGES[error],
  });
  const responses = new SiteResponses({
    renderer: { respond: (target) => respond(target, render), renderError },
    files: new Map([["/icon.svg", icon]]),
    ...{ base, cacheBytes },
  });
  await responses.warm([]);
  const health = () => ({ following: isFollowing(), revision: "1" });
  const { listen, drain } = createHttpServer({ responses, base, log, health });
  const port = await listen(0, "127.0.0.1");
  return { url: `http://127.0.0.1:${port}`, port, responses, lines, events, drain };
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
