import type { ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** What is under way on each connection: a client may ask again before it is answered (RFC 9112, 9.3.2). */
export class Pipelines {
  readonly #last = new WeakMap<Duplex, ServerResponse>();

  /** Notes the response to the latest request of a connection. */
  add(socket: Duplex, response: ServerResponse): void {
    this.#last.set(socket, response);
  }

  /** Reads nothing more from a connection until it is answered, or it could ask for any number of responses meanwhile. */
  hold(socket: Duplex): void {
    // Later: at the end of each request Node itself resumes reading.
    process.nextTick(() => {
      if (socket.isPaused()) return;
      socket.pause();
      this.whenAnswered(socket, () => socket.resume());
    });
  }

  /** Calls back when all that a connection asked for is answered; never if the connection is lost before. */
  whenAnswered(socket: Duplex, then: () => void): void {
    const last = this.#last.get(socket);
    if (last === undefined || last.writableFinished) then();
    else last.once("close", () => this.whenAnswered(socket, then));
  }
}
