import { type ServerResponse, STATUS_CODES } from "node:http";
import { headerLines, type RawHeaders } from "./security-headers";

/** A date as `Date` has it is always as long as this one (RFC 9110, 5.6.7). */
const DATE_LENGTH = "Thu, 01 Jan 1970 00:00:00 GMT".length;

/**
 * An answer as it goes over the wire, head and body in one piece. Node makes the head of each response anew, checks it
 * and hands it to the system apart from the body, which takes as long as all the rest of an answer from memory.
 */
export class Prepared {
  readonly #status: number;
  readonly #bytes: Buffer;
  readonly #head: Buffer;
  readonly #date: Buffer;
  #second = 0;

  /** Throws where a header cannot stand in an answer. */
  constructor(status: number, headers: RawHeaders, body: Buffer) {
    const lines = headerLines(headers).join("\r\n");
    const first = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nDate: `;
    const rest = `\r\nConnection: keep-alive\r\n${lines}\r\n\r\n`;
    const head = Buffer.from(first + " ".repeat(DATE_LENGTH) + rest, "latin1");
    this.#status = status;
    this.#bytes = Buffer.concat([head, body]);
    this.#head = this.#bytes.subarray(0, head.length);
    this.#date = this.#bytes.subarray(first.length, first.length + DATE_LENGTH);
  }

  get body(): Buffer {
    return this.#bytes.subarray(this.#head.length);
  }

  /**
   * Sends the answer, or its head alone; returns `false`, with nothing sent, where the response has to be one of Node's
   * own: the connection ends with it, or an earlier one is still under way.
   */
  send(response: ServerResponse, isHead: boolean): boolean {
    const { socket } = response;
    if (socket === null || !response.shouldKeepAlive || !("_headerSent" in response)) return false;
    this.#tellTime();
    response.statusCode = this.#status;
    // No Node promises these two names; where they are missing, it answers itself. With them `end` has nothing to send.
    Object.assign(response, { _header: "sent", _headerSent: true });
    socket.write(isHead ? this.#head : this.#bytes, () => response.end());
    return true;
  }

  /** Writes the time into the head once a second; what still waits to be sent may then have the newer one. */
  #tellTime(): void {
    const now = Date.now();
    const second = Math.floor(now / 1000);
    if (second === this.#second) return;
    this.#second = second;
    this.#date.write(new Date(now).toUTCString(), "latin1");
  }
}
