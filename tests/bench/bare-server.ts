import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// One answer, given as a file with its headers, for every request: what Node's HTTP server costs by itself.
const { port, headers, body } = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const bytes = Buffer.from(body, "base64");
createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(bytes);
}).listen(port);
