import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Lang } from "../lang";
import { preferredLang, type Resolution } from "../routes";

/** What the server needs from the composition root. */
export interface Site {
  /** What a request target (path and query) gets. */
  readonly resolve: (target: string) => Resolution;
  /** Asks Next for an address, in process. */
  readonly render: (address: string) => Promise<Rendered>;
  /** An address that Next answers with the "missing" page in a language. */
  readonly missingAddress: (lang: Lang) => string;
  /** Hands a request for a build asset or a public file to Next. */
  readonly asset: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Says whether a path is a build asset or a public file. */
  readonly isAsset: (path: string) => boolean;
}

export interface Rendered {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** The HTTP server of the site; it decides what an address is before any page is rendered. */
export function createSiteServer(site: Site): Server {
  return createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (!response.headersSent) sendText(response, 500, SORRY);
      else response.destroy();
    });
  });
}

const SORRY =
  "Lapu neizdevās parādīt. Mēģiniet vēlreiz pēc brīža.\nThe page could not be shown. Try again in a moment.\n";

async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return sendText(response, 405, "Tikai GET un HEAD.\nOnly GET and HEAD.\n");
  }
  const target = request.url ?? "/";
  if (site.isAsset(target.split("?")[0] ?? "")) return site.asset(request, response);
  const resolution = site.resolve(target);
  switch (resolution.kind) {
    case "choose-language":
      response.setHeader("Vary", "Accept-Language");
      response.setHeader("Cache-Control", "no-store");
      return redirect(response, 302, `/${preferredLang(request.headers["accept-language"])}`);
    case "moved":
      return redirect(response, 308, resolution.to);
    case "missing":
      return send(response, 404, await site.render(site.missingAddress(resolution.lang)));
    case "page":
    case "file":
      return send(response, 200, await site.render(resolution.address));
  }
}

function send(response: ServerResponse, status: number, { status: got, type, body }: Rendered) {
  if (got !== 200 || body.includes("__next_error__")) {
    process.stderr.write(`Next answered ${got} for a page that exists\n`);
    return sendText(response, 500, SORRY);
  }
  response.writeHead(status, { "Content-Type": type, "Content-Length": body.length });
  response.end(body);
}

function redirect(response: ServerResponse, status: number, to: string): void {
  response.writeHead(status, { Location: to, "Content-Length": 0 });
  response.end();
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(text);
}
