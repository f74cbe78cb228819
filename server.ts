import { existsSync } from "node:fs";
import { join, normalize } from "node:path";
import { inject } from "light-my-request";
import { type Content, publish } from "./lib/content";
import { ContentError } from "./lib/content/issue";
import { checkFolder } from "./lib/content/load";
import { report } from "./lib/content/report";
import { exists, recordsOf } from "./lib/queries/site-routes";
import type { Archive } from "./lib/records";
import { type Route, resolve } from "./lib/routes";
import { ensureBuild } from "./lib/server/build";
import { createSiteServer, type Rendered } from "./lib/server/site-server";
import { contentDir } from "./lib/site";

const root = import.meta.dirname;

/** Loads the content, builds what is missing and serves the site on `PORT`, 3000 by default. */
async function main(): Promise<void> {
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const content = publish(loadWithWarnings());
  ensureBuild(root);
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: root });
  await app.prepare();
  const handle = app.getRequestHandler();

  const server = createSiteServer({
    resolve: (target) =>
      resolve(
        target,
        (route) => exists(content, route),
        (route) => movedTo(content, route),
      ),
    missingAddress: (lang) => `/${lang}/-/missing`,
    render: async (address): Promise<Rendered> => {
      const { statusCode, headers, rawPayload } = await inject(handle, {
        method: "GET",
        url: address,
      });
      return { status: statusCode, type: String(headers["content-type"]), body: rawPayload };
    },
    isAsset: (path) => path.startsWith("/_next/static/") || isPublicFile(path),
    asset: (request, response) => handle(request, response),
  });
  const port = Number(process.env["PORT"] || 3000);
  server.listen(port, () => {
    process.stdout.write(`${content.archive.visits.length} visits on http://localhost:${port}\n`);
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
    });
  }
}

/** The archive; its warnings are told and stop nothing. */
function loadWithWarnings(): Archive {
  const { archive, issues } = checkFolder(contentDir());
  if (archive === null) throw new ContentError(issues);
  if (issues.length > 0) process.stderr.write(report(issues, "lv"));
  return archive;
}

function movedTo(content: Content, route: Route): Route | null {
  const id = content.formerly.get(route.id ?? "");
  return id !== undefined && recordsOf(content, route)?.has(id) ? { ...route, id } : null;
}

function isPublicFile(path: string): boolean {
  const file = join(root, "public", normalize(path));
  return /^\/[\w./-]+\.\w+$/.test(path) && !path.includes("..") && existsSync(file);
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof ContentError
      ? report(error.issues, "lv")
      : `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
});
