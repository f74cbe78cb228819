import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, createGunzip, gunzipSync, gzip } from "node:zlib";
import fresh from "fresh";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import { Prepared } from "./prepared";
import type { RawHeaders } from "./security-headers";

const ENCODINGS = ["br", "gzip"] as const;

type Encoding = (typeof ENCODINGS)[number] | "identity";

interface Variant {
  /** The whole answer in one piece; `null` where the body is held as gzip and unpacked on its way out. */
  readonly prepared: Prepared | null;
  readonly body: Buffer;
  /** How many bytes are sent. */
  readonly length: number;
  readonly etag: string;
  readonly headers: RawHeaders;
  readonly unchanged: RawHeaders;
}

/** A finished answer, compressed once: bytes and headers for every encoding, ready to send any number of times. */
export interface CachedResponse {
  readonly status: number;
  /** What each encoding gets; where it makes the answer no smaller, the very one that `identity` gets. */
  readonly variants: Readonly<Record<Encoding, Variant>>;
  /** Bytes it takes in memory. */
  readonly size: number;
  /** Makes the same answer, compressed as well as can be; `null` where it is, or is not worth it. */
  readonly refine: (() => Promise<CachedResponse>) | null;
}

/** A whole answer before it is compressed. */
export interface FinishedResponse {
  readonly status: number;
  /** A media type. */
  readonly type: string;
  readonly body: Buffer;
  readonly headers: RawHeaders;
}

/** How well an answer is compressed: `best` is smaller by a tenth and some twenty times the work. */
export type Effort = "best" | "quick";

const TEXT = /^text\/|\+(?:xml|json)\b|^application\/(?:json|xml|javascript)\b|^image\/svg/;
const BEST_UP_TO = 300_000;
const UNPACKED_AT_ONCE = 256 * 1024;
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/**
 * Compresses an answer with Brotli and gzip where its type gains from it, and numbers its bytes for `ETag`, weakly where
 * they are compressed: how well they are may change (RFC 9110, 8.8.1). What gains from it is kept in its compressed
 * forms only, a quarter of the memory or less, and unpacked for the few clients that take neither.
 */
export async function cacheResponse(
  answer: FinishedResponse,
  effort: Effort,
): Promise<CachedResponse> {
  const { status, type, body, headers: own } = answer;
  const isText = TEXT.test(type);
  const [br, gz] = isText
    ? await Promise.all([brotli(body, effort), compressGzip(body, { level: 6 })])
    : [body, body];
  const gains = isText && gz.length < body.length;
  const tag = createHash("sha256").update(type).update(body).digest("base64url").slice(0, 16);
  const variant = (encoding: Encoding, bytes: Buffer): Variant => {
    const isEncoded = encoding !== "identity";
    const etag = isEncoded ? `W/"${tag}-${encoding}"` : `"${tag}"`;
    const unchanged = ["ETag", etag, ...(isText ? ["Vary", "Accept-Encoding"] : []), ...own];
    const sent = ["Content-Type", type, "Content-Length", String(bytes.length)];
    const headers = [...sent, ...(isEncoded ? ["Content-Encoding", encoding] : []), ...unchanged];
    const form = { length: bytes.length, etag, headers, unchanged };
    if (gains && !isEncoded) return { ...form, body: gz, prepared: null };
    const prepared = new Prepared(status, headers, bytes);
    return { ...form, body: prepared.body, prepared };
  };
  const identity = variant("identity", body);
  const smaller = (encoding: Encoding, encoded: Buffer) =>
    encoded.length < body.length ? variant(encoding, encoded) : identity;
  return {
    status,
    variants: { br: smaller("br", br), gzip: smaller("gzip", gz), identity },
    size: (gains ? 0 : body.length) + br.length + gz.length + 4096,
    refine: gains && effort === "quick" && body.length <= BEST_UP_TO ? betterOf(answer, gz) : null,
  };
}

/** Makes an answer again from its packed body, so that it need not be held until then. */
function betterOf(
  { status, type, headers }: FinishedResponse,
  packed: Buffer,
): () => Promise<CachedResponse> {
  return () => cacheResponse({ status, type, headers, body: gunzipSync(packed) }, "best");
}

function brotli(body: Buffer, effort: Effort): Promise<Buffer> {
  const isBest = effort === "best" && body.length <= BEST_UP_TO;
  return compressBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: isBest ? 11 : 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

/** Sends a kept answer in the encoding the client takes, or 304 where it has these bytes; returns the bytes sent. */
export function sendCached(
  request: IncomingMessage,
  response: ServerResponse,
  { status, variants }: CachedResponse,
): number {
  const variant = variants[encodingFor(request.headers["accept-encoding"])];
  if (status === 200 && request.headers["if-none-match"] !== undefined) {
    if (fresh(request.headers, { etag: variant.etag })) {
      response.writeHead(304, variant.unchanged).end();
      return 0;
    }
  }
  const isHead = request.method === "HEAD";
  if (variant.prepared?.send(response, isHead)) return isHead ? 0 : variant.length;
  response.writeHead(status, variant.headers);
  if (isHead) {
    response.end();
    return 0;
  }
  if (variant.prepared === null) {
    // A client that leaves has had its part.
    pipeline(
      Readable.from([variant.body]),
      createGunzip({ chunkSize: UNPACKED_AT_ONCE }),
      response,
    ).catch(() => undefined);
  } else {
    response.end(variant.body);
  }
  return variant.length;
}

/** The bytes of a kept answer as they were before they were compressed. */
export function plainOf({ variants: { identity } }: CachedResponse): Buffer {
  return identity.prepared === null ? gunzipSync(identity.body) : identity.body;
}

const negotiated = new LRUCache<string, Encoding>({ max: 100 });

function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return "identity";
  const known = negotiated.get(accepted);
  if (known !== undefined) return known;
  const taken = new Negotiator({ headers: { "accept-encoding": accepted } }).encodings(ENCODINGS);
  const encoding = ENCODINGS.find((name) => taken.includes(name)) ?? "identity";
  negotiated.set(accepted, encoding);
  return encoding;
}
