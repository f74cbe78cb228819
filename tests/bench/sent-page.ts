import { get } from "node:http";

/** A page as it is sent, in Brotli. */
export interface SentPage {
  readonly text: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly compressed: Buffer;
}

const PER_CONNECTION = ["date", "connection", "keep-alive", "content-length", "content-encoding"];

/** Asks for a page in Brotli; its headers are those that any server of it would send. */
export async function readPage(url: string): Promise<SentPage> {
  const compressed = await new Promise<Buffer>((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "br" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Buffer.concat(chunks)));
    }).on("error", reject);
  });
  const response = await fetch(url, { headers: { "accept-encoding": "br" } });
  const headers = [...response.headers].filter(([name]) => !PER_CONNECTION.includes(name));
  return { text: await response.text(), headers, compressed };
}

/** What an nginx location needs to send a page's bytes from disk with the page's own headers. */
export function staticHeaders(headers: SentPage["headers"]): string {
  const added = headers
    .filter(([name]) => name !== "content-type")
    .map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}" always;`);
  return [
    'default_type "text/html; charset=utf-8"; etag off; add_header Content-Encoding br;',
    ...added,
  ].join("\n    ");
}
