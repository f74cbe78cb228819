import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A running nginx with a folder of its own. */
export interface Nginx {
  readonly dir: string;
  readonly end: () => Promise<void>;
}

/** Where nginx is, or `null` on a machine without it. */
export function findNginx(): string | null {
  const paths = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];
  return paths.find((path) => spawnSync(path, ["-v"]).status === 0) ?? null;
}

/** Runs nginx with one worker; `http` gives what stands in the http context from the folder it may write to. */
export async function startNginx(http: (dir: string) => string): Promise<Nginx> {
  const program = findNginx();
  if (program === null) throw new Error("no nginx here: apt-get install nginx-light");
  const dir = mkdtempSync(join(tmpdir(), "nginx-"));
  for (const name of ["body", "proxy", "fastcgi", "uwsgi", "scgi"]) mkdirSync(join(dir, name));
  const conf = join(dir, "nginx.conf");
  const places = ["body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) =>
    name === "body" ? `client_body_temp_path ${dir}/body;` : `${name}_temp_path ${dir}/${name};`,
  );
  writeFileSync(
    conf,
    `daemon off; worker_processes 1; pid ${dir}/nginx.pid; error_log ${dir}/error.log;
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 1024; }
http { ${places.join(" ")} default_type application/octet-stream;
${http(dir)}
}
`,
  );
  const child = spawn(program, ["-c", conf, "-p", dir], { stdio: "inherit" });
  const ended = new Promise<void>((resolve) => {
    child.on("exit", () => resolve());
  });
  return {
    dir,
    end: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(dir, { recursive: true });
    },
  };
}

/**
 * Runs nginx with the deployment's own file in front of two servers, but for its ports and folders; `change` is made to
 * the file first, given the folder it may write to.
 */
export async function startDeployedNginx(
  [first, second]: readonly [number, number],
  change: (conf: string, dir: string) => string = (conf) => conf,
): Promise<Nginx & { readonly url: string }> {
  const port = await freePort();
  const conf = readFileSync("deploy/nginx.conf", "utf8")
    .replace("listen 80", `listen 127.0.0.1:${port}`)
    .replace("127.0.0.1:3001", `127.0.0.1:${first}`)
    .replace("127.0.0.1:3002", `127.0.0.1:${second}`);
  const nginx = await startNginx((dir) =>
    change(conf, dir)
      .replace("/var/cache/nginx/archive", join(dir, "cache"))
      .replace("/var/log/nginx/archive.log", join(dir, "archive.log")),
  );
  const url = `http://127.0.0.1:${port}`;
  await untilUp(`${url}/healthz`);
  return { ...nginx, url };
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Waits until an address answers; throws after so many seconds. */
export async function untilUp(url: string, seconds = 60): Promise<void> {
  for (let attempt = 0; attempt < seconds * 10; attempt += 1) {
    const isUp = await fetch(url, { redirect: "manual" }).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${url} does not answer`);
}
