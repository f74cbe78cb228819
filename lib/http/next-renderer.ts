import { buffer } from "node:stream/consumers";
import { inject } from "light-my-request";
import type { RenderedPage } from "./rendered-page";

/** Starts Next, in development if `dev`, without a socket, and returns its request handler as a function from an address to its response. */
export async function startNext(
  root: string,
  dev: boolean,
): Promise<(address: string) => Promise<RenderedPage>> {
  const mode = dev ? "development" : "production";
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1" });
  const { default: next } = await import("next");
  const app = next({ dev, dir: root });
  await app.prepare();
  const handle = app.getRequestHandler();
  return async (address) => {
    // As a stream: otherwise the body would be decoded to a string, too.
    const { statusCode, headers, stream } = await inject(handle, {
      method: "GET",
      url: address,
      payloadAsStream: true,
    });
    const body = await buffer(stream());
    return { status: statusCode, type: String(headers["content-type"]), body, styleSources: [] };
  };
}
