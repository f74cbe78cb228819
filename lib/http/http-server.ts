import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { type CachedResponse, sendCached } from "./cached-response";
import { type ErrorStatus, errorResponse, rawErrorResponse } from "./error-responses";
import { Pipelines } from "./pipelines";
import { preferredLang } from "./preferred-lang";
import type { AccessLine, Log } from "./request-log";
import type { BaseHeaders } from "./security-headers";
import { langOfTarget, type SiteResponses } from "./site-responses";

export interface HttpServerOptions {
  readonly responses: SiteResponses;
  readonly base: BaseHeaders;
  readonly log: Log;
  /** The fields of `/healthz` besides its status: a server that does not follow the content is not ready. */
  readonly health: () => { readonly following: boolean };
}

/** The HTTP server of the site and its graceful shutdown. */
export interface HttpServer {
  /** Listens on a port, a free one for 0; resolves with the port. */
  readonly listen: (port: number, host?: string) => Promise<number>;
  /** Stops accepting, finishes the requests in flight, within 9 seconds. */
  readonly drain: () => Promise<void>;
}

const MAX_ADDRESS = 2000;
const HEALTH = "/healthz";
const DRAIN_MS = 9000;
const IDLE_MS = 50;
/** A smaller response fits into what the system buffers, whether or not its client reads. */
const LARGE_BYTES = 256_000;
const LARGE_MS = 10_000;
const LEAST_BYTES_PER_MS = 32;

/** Serves the site over HTTP: methods, limits, time-outs, error responses, access log. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  let isDraining = false;
  const handler = new RequestHandler(options, () => isDraining);
  const server = createServer(
    { connectionsCheckingInterval: 1000, requireHostHeader: false, keepAliveTimeout: 65_000 },
    handler.handle,
  );
  server.headersTimeout = 5000;
  server.requestTimeout = 8000;
  server.timeout = 40_000;
  server.on("checkExpectation", (request, response) =>
    handler.sendErrorResponse(request, response, 417),
  );
  server.on("clientError", (error, socket) => {
    socket.pause();
    // A client that pipelines may be receiving a response, into which no other may be written.
    handler.pipelines.whenAnswered(socket, () =>
      closeWithError(socket, statusOf(error), options.base),
    );
  });
  return {
    listen: (port, host) =>
      new Promise((resolve) => {
        server.listen(port, host, () => {
          const address = server.address();
          resolve(typeof address === "object" && address !== null ? address.port : port);
        });
      }),
    drain: () => {
      isDraining = true;
      return new Promise((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
        // Again and again: a response whose headers said "keep-alive" may still be under way.
        const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
        server.close(() => {
          clearTimeout(late);
          clearInterval(idle);
          resolve();
        });
      });
    },
  };
}

class RequestHandler {
  readonly pipelines = new Pipelines();
  readonly #options: HttpServerOptions;
  readonly #isDraining: () => boolean;

  constructor(options: HttpServerOptions, isDraining: () => boolean) {
    this.#options = options;
    this.#isDraining = isDraining;
  }

  readonly handle = (request: IncomingMessage, response: ServerResponse): void => {
    const target = targetOf(request);
    const error = errorStatusOf(request, target);
    if (error !== null) {
      this.sendErrorResponse(request, response, error);
      return;
    }
    const exchange = this.#exchange(request, response);
    const { responses } = this.#options;
    const cached = responses.get(target);
    if (cached !== undefined) exchange.send(cached, "hit");
    else if (exchange.path === HEALTH) this.#sendHealth(exchange);
    else if (exchange.path === "/") this.#chooseLanguage(exchange);
    else this.#render(exchange, target);
  };

  readonly sendErrorResponse = (
    request: IncomingMessage,
    response: ServerResponse,
    status: ErrorStatus,
  ): void => {
    const { headers, text } = errorResponse(status, this.#options.base);
    this.#exchange(request, response).sendText(status, headers, text);
  };

  #render(exchange: Exchange, target: string): void {
    this.pipelines.hold(exchange.request.socket);
    this.#options.responses.respond(target).then(
      ([rendered, cache]) => exchange.send(rendered, cache),
      (failure: unknown) => this.#sendError(exchange, target, failure),
    );
  }

  #exchange(request: IncomingMessage, response: ServerResponse): Exchange {
    this.pipelines.add(request.socket, response);
    return new Exchange(request, response, this.#options.log, this.#isDraining);
  }

  #chooseLanguage(exchange: Exchange): void {
    const lang = preferredLang(exchange.request.headers["accept-language"]);
    const varying = ["Cache-Control", "no-store", "Vary", "Accept-Language"];
    const location = ["Location", `/${lang}`, "Content-Length", "0"];
    exchange.sendText(302, [...location, ...varying, ...this.#options.base("own")], "");
  }

  #sendError(exchange: Exchange, target: string, failure: unknown): void {
    const { responses, log } = this.#options;
    const stack = failure instanceof Error ? failure.stack : String(failure);
    log.event("render-failed", { path: exchange.path, stack });
    exchange.send(responses.errorPage("error", langOfTarget(target)), "none");
  }

  #sendHealth(exchange: Exchange): void {
    const health = this.#options.health();
    const running = health.following ? "ready" : "stale";
    const status = this.#isDraining() ? "draining" : running;
    const text = `${JSON.stringify({ status, ...health })}\n`;
    const headers = ["Content-Type", "application/json", "Cache-Control", "no-store"];
    const length = ["Content-Length", String(Buffer.byteLength(text))];
    const all = [...headers, ...length, ...this.#options.base("own")];
    exchange.sendText(status === "ready" ? 200 : 503, all, text);
  }
}

/** One request with its response, which is logged when it is handed over. */
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

  send(cached: CachedResponse, cache: AccessLine["cache"]): void {
    this.#begin();
    const bytes = sendCached(this.request, this.#response, cached);
    if (bytes > LARGE_BYTES) limitSending(this.#response, bytes);
    this.#done(bytes, cache);
  }

  sendText(status: number, headers: string[], text: string): void {
    this.#begin();
    this.#response.writeHead(status, headers);
    this.#response.end(this.request.method === "HEAD" ? undefined : text);
    this.#done(text.length, "none");
  }

  /** A draining server closes each connection after its response. */
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

/** Path and query of the request target, which may be in absolute form (RFC 9112, 3.2.2). */
function targetOf({ url = "/" }: IncomingMessage): string {
  return url.startsWith("/") ? url : url.replace(/^https?:\/\/[^/?]*/i, "") || "/";
}

function errorStatusOf(request: IncomingMessage, target: string): ErrorStatus | null {
  if (request.method !== "GET" && request.method !== "HEAD") return 405;
  if (target.length > MAX_ADDRESS) return 414;
  return request.httpVersion === "1.1" && request.headers.host === undefined ? 400 : null;
}

/** A client that reads too slowly may not hold a large response for ever. */
function limitSending(response: ServerResponse, bytes: number): void {
  const late = setTimeout(() => response.destroy(), LARGE_MS + bytes / LEAST_BYTES_PER_MS);
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
