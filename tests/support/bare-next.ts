import { createServer } from "node:http";
import next from "next";
import { publishArchive } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { ARCHIVE } from "./archive";

// What `next start` does, in a process in which the archive is published: pages read nothing by themselves.
publishArchive(loadArchive(ARCHIVE));
const app = next({ dev: false });
await app.prepare();
const server = createServer(app.getRequestHandler()).listen(0, () => {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  process.stdout.write(`http://localhost:${port}\n`);
});
