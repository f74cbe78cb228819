import { STATUS_CODES } from "node:http";
import { type BaseHeaders, headerLines, type RawHeaders } from "./security-headers";

/**
 * The error pages of the site and their statuses: nothing is at the address, its page could not be rendered, too many
 * renders are waiting.
 */
export const ERROR_PAGES = { missing: 404, error: 500, busy: 503 } as const;

export type ErrorPage = keyof typeof ERROR_PAGES;

/** Errors of HTTP itself, which no page can answer: the status and one sentence in each language. */
const SENTENCES = {
  400: ["Pieprasījums nav saprotams.", "The request cannot be understood."],
  405: ["Šo vietni var tikai lasīt: GET un HEAD.", "This site can only be read: GET and HEAD."],
  408: ["Pieprasījums nepienāca laikā.", "The request did not arrive in time."],
  414: ["Adrese ir garāka par 2000 baitiem.", "The address is longer than 2,000 bytes."],
  417: ["Galvene Expect netiek atbalstīta.", "The Expect header is not supported."],
  431: ["Pieprasījuma galvenes ir pārāk lielas.", "The request headers are too large."],
} as const;

export type ErrorStatus = keyof typeof SENTENCES;

/** Headers and text of an error response. The connection is closed after it: what follows on it cannot be trusted. */
export function errorResponse(
  status: ErrorStatus,
  base: BaseHeaders,
): { readonly headers: RawHeaders; readonly text: string } {
  const text = `${SENTENCES[status].join("\n")}\n`;
  return {
    text,
    headers: [
      "Content-Type",
      "text/plain; charset=utf-8",
      "Content-Length",
      String(Buffer.byteLength(text)),
      "Cache-Control",
      "no-store",
      "Connection",
      "close",
      ...(status === 405 ? ["Allow", "GET, HEAD"] : []),
      ...base("own"),
    ],
  };
}

/** The same as bytes, for a connection on which no request could be read. */
export function rawErrorResponse(status: ErrorStatus, base: BaseHeaders): string {
  const { headers, text } = errorResponse(status, base);
  const lines = headerLines(headers).join("\r\n");
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n\r\n${text}`;
}
