import { buffer } from "node:stream/consumers";
import { inject } from "light-my-request";
import type { NextAnswer } from "./strip-scripts";

/** Next's request handler as a function from an address to an answer, in process and without a socket. */
export async function nextRenderer(
  root: string,
): Promise<(address: string) => Promise<NextAnswer>> {
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: root });
  await app.prepare();
  const handle = app.getRequestHandler();
  return async (address) => {
    // As a stream: otherwise the whole answer is made a string, too, which nobody reads.
    const { statusCode, headers, stream } = await inject(handle, {
      method: "GET",
      url: address,
      payloadAsStream: true,
    });
    return {
      status: statusCode,
      type: String(headers["content-type"]),
      body: await buffer(stream()),
    };
  };
}
