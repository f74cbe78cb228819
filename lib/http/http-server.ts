import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { preferredLang } from "#lib/routing/routes";
import { type CachedResponse, sendCached } from "./cached-response";
import { type ErrorStatus, errorResponse, rawErrorResponse } from "./error-responses";
import { Overloaded } from "./render-queue";
import type { AccessLine, Log } from "./request-log";
import type { BaseHeaders } from "./security-headers";
import type { Reply, SiteResponses } from "./site-responses";

export interface HttpServerOptions {
  readonly pages: SiteResponses;
  /** What is the same at every revision, by path. */
  readonly files: ReadonlyMap<string, CachedResponse>;
  readonly base: BaseHeaders;
  readonly log: Log;
  /** What `/healthz` says besides whether the server is ready. */
  readonly health: () => object;
}

/** The HTTP server of the site and its orderly end. */
export interface HttpServer {
  readonly server: Server;
  /** Stops accepting, finishes what is under way, within 9 seconds. */
  readonly drain: () => Promise<void>;
}

const MAX_ADDRESS = 2000;
const HEALTH = "/healthz";
const DRAIN_MS = 9000;
const BIG = 256_000;
const READING_MS = 120_000;

/** Puts finished pages and files on HTTP: methods, limits, time-outs, refusals, access lines. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  let isDraining = false;
  const site = new Site(options, () => isDraining);
  const server = createServer(
    { connectionsCheckingInterval: 1000, requireHostHeader: false, keepAliveTimeout: 65_000 },
    site.answer,
  );
  server.headersTimeout = 5000;
  server.requestTimeout = 8000;
  server.timeout = 40_000;
  server.on("checkExpectation", (request, response) => site.refuse(request, response, 417));
  server.on("clientError", (error, socket) => {
    closeWithError(socket, statusOf(error), options.base);
  });
  return {
    server,
    drain: () => {
      isDraining = true;
      return new Promise((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}

class Site {
  readonly #options: HttpServerOptions;
  readonly #isDraining: () => boolean;

  constructor(options: HttpServerOptions, isDraining: () => boolean) {
    this.#options = options;
    this.#isDraining = isDraining;
  }

  readonly answer = (request: IncomingMessage, response: ServerResponse): void => {
    const target = targetOf(request);
    const wrong = errorStatusOf(request, target);
    if (wrong !== null) {
      this.refuse(request, response, wrong);
      return;
    }
    const exchange = this.#exchange(request, response);
    const { pages, files } = this.#options;
    const kept = pages.get(target) ?? files.get(exchange.path);
    if (kept !== undefined) exchange.send(kept, "hit");
    else if (exchange.path === HEALTH) this.#health(exchange);
    else
      pages.respond(target).then(
        (reply) => this.#reply(exchange, reply),
        (error: unknown) => this.#sorry(exchange, target, error),
      );
  };

  readonly refuse = (
    request: IncomingMessage,
    response: ServerResponse,
    status: ErrorStatus,
  ): void => {
    const exchange = this.#exchange(request, response);
    const { headers, text } = errorResponse(status, this.#options.base);
    exchange.sendText(status, headers, text);
  };

  #exchange(request: IncomingMessage, response: ServerResponse): Exchange {
    return new Exchange(request, response, this.#options.log, this.#isDraining);
  }

  #reply(exchange: Exchange, reply: Reply): void {
    const base = this.#options.base("own");
    if (reply.kind === "kept") {
      exchange.send(reply.kept, reply.found);
    } else if (reply.kind === "moved") {
      exchange.redirect(308, reply.to, ["Cache-Control", "public, max-age=60", ...base]);
    } else {
      const lang = preferredLang(exchange.request.headers["accept-language"]);
      const varying = ["Cache-Control", "no-store", "Vary", "Accept-Language"];
      exchange.redirect(302, `/${lang}`, [...varying, ...base]);
    }
  }

  #sorry(exchange: Exchange, target: string, error: unknown): void {
    const { pages, log } = this.#options;
    const isBusy = error instanceof Overloaded;
    if (!isBusy) {
      const stack = error instanceof Error ? error.stack : String(error);
      log.event("render-failed", { path: exchange.path, stack });
    }
    exchange.send(pages.errorPage(isBusy ? "busy" : "error", target), "none");
  }

  #health(exchange: Exchange): void {
    const status = this.#isDraining() ? "draining" : "ready";
    const text = `${JSON.stringify({ status, ...this.#options.health() })}\n`;
    const headers = ["Content-Type", "application/json", "Cache-Control", "no-store"];
    const length = ["Content-Length", String(Buffer.byteLength(text))];
    const all = [...headers, ...length, ...this.#options.base("own")];
    exchange.sendText(status === "ready" ? 200 : 503, all, text);
  }
}

/** One request with its answer, logged once it is sent. */
class Exchange {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly #response: ServerResponse;
  readonly #log: Log;
  readonly #isLast: () => boolean;
  readonly #started = performance.now();

  constructor(request: IncomingMessage, response: ServerResponse, log: Log, isLast: () => boolean) {
    this.request = request;
    this.path = targetOf(request).split("?", 1)[0] ?? "";
    this.#response = response;
    this.#log = log;
    this.#isLast = isLast;
  }

  send(kept: CachedResponse, cache: AccessLine["cache"]): void {
    this.#begin();
    const bytes = sendCached(this.request, this.#response, kept);
    if (bytes > BIG) limitReading(this.#response);
    this.#done(bytes, cache);
  }

  redirect(status: 302 | 308, to: string, headers: readonly string[]): void {
    this.sendText(status, ["Location", to, "Content-Length", "0", ...headers], "");
  }

  sendText(status: number, headers: string[], text: string): void {
    this.#begin();
    this.#response.writeHead(status, headers);
    this.#response.end(this.request.method === "HEAD" ? undefined : text);
    this.#done(text.length, "none");
  }

  /** The last answer of a server that drains tells the client to connect anew. */
  #begin(): void {
    if (this.#isLast()) this.#response.shouldKeepAlive = false;
  }

  #done(bytes: number, cache: AccessLine["cache"]): void {
    this.#log.access({
      method: this.request.method ?? "",
      path: this.path,
      status: this.#response.statusCode,
      ms: Math.round((performance.now() - this.#started) * 10) / 10,
      bytes,
      cache,
    });
  }
}

/** The request target as path and query; a full address (RFC 9112, 3.2.2) is cut down to them. */
function targetOf({ url = "/" }: IncomingMessage): string {
  return url.startsWith("/") ? url : url.replace(/^https?:\/\/[^/?]*/i, "") || "/";
}

function errorStatusOf(request: IncomingMessage, target: string): ErrorStatus | null {
  if (request.method !== "GET" && request.method !== "HEAD") return 405;
  if (target.length > MAX_ADDRESS) return 414;
  return request.httpVersion === "1.1" && request.headers.host === undefined ? 400 : null;
}

/** A client that reads too slowly may not hold the bytes of a big answer for ever. */
function limitReading(response: ServerResponse): void {
  const late = setTimeout(() => response.destroy(), READING_MS);
  late.unref();
  response.once("close", () => clearTimeout(late));
}

function statusOf(error: Error & { readonly code?: string }): ErrorStatus {
  if (error.code === "HPE_HEADER_OVERFLOW") return 431;
  return error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}

function closeWithError(socket: Duplex, status: ErrorStatus, base: BaseHeaders): void {
  if (socket.writable) socket.end(rawErrorResponse(status, base), () => socket.destroy());
  else socket.destroy();
}
