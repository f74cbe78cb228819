// What loads TypeScript in the main thread does not reach a worker of Node 20 by itself.
import { register } from "tsx/esm/api";

register();
await import("./sqlite-worker.ts");
