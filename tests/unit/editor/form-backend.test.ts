import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFormBackend } from "#lib/editor/form-backend";
import { exportEditorCommand } from "../../../cli/export-editor";

const GITHUB = { EDITOR_BACKEND: "github", EDITOR_REPOSITORY: "owner/archive" };
const GITLAB = { EDITOR_BACKEND: "gitlab", EDITOR_REPOSITORY: "group/sub/archive" };

test("a save on a host is a proposal, and without a sign-in of its own the form takes access tokens", () => {
  expect(readFormBackend(GITHUB).config).toMatchObject({
    publish_mode: "editorial_workflow",
    backend: { name: "github", repo: "owner/archive", branch: "main", auth_methods: ["token"] },
  });
});

test("each way to sign in is configured by its own setting", () => {
  const github = { ...GITHUB, EDITOR_AUTHENTICATOR: "https://auth.example.lv/" };
  expect(readFormBackend(github).config["backend"]).toMatchObject({
    base_url: "https://auth.example.lv",
  });
  const gitlab = { ...GITLAB, EDITOR_APP_ID: "a1", EDITOR_GITLAB: "https://git.example.lv" };
  expect(readFormBackend(gitlab)).toMatchObject({
    config: {
      backend: { auth_type: "pkce", app_id: "a1", api_root: "https://git.example.lv/api/v4" },
    },
    connect: ["https://git.example.lv"],
  });
});

test.each([
  [{}, "EDITOR_BACKEND is ``; it must be `github` or `gitlab`"],
  [{ EDITOR_BACKEND: "gitea" }, "EDITOR_BACKEND is `gitea`"],
  [{ EDITOR_BACKEND: "github" }, "EDITOR_REPOSITORY is ``; it must be such as `owner/archive`"],
  [{ ...GITHUB, EDITOR_REPOSITORY: "archive" }, "EDITOR_REPOSITORY is `archive`"],
  [{ ...GITHUB, EDITOR_AUTHENTICATOR: "http://a.lv" }, "EDITOR_AUTHENTICATOR is `http://a.lv`"],
  [{ ...GITLAB, EDITOR_GITLAB: "https://a.lv/b" }, "EDITOR_GITLAB is `https://a.lv/b`"],
])("wrong settings %o are named with what they must be", (env, message) => {
  expect(() => readFormBackend(env)).toThrow(message);
});

test("the form is exported whole, with a policy that names its host and no other, and no font of a CDN", async () => {
  const dir = mkdtempSync(join(tmpdir(), "form-"));
  const { out } = await exportEditorCommand([dir], GITHUB);
  expect(out).toContain("written");
  const read = (name: string) => readFileSync(join(dir, name), "utf8");
  expect(read("index.html")).toContain('src="form.js"');
  expect(read("config.json")).toContain('"repo":"owner/archive"');
  const policy = "connect-src 'self' blob: data: https://api.github.com;";
  expect(read("headers.conf")).toContain(policy);
  expect(read("_headers")).toContain(policy);
  expect(read("headers.conf")).toMatch(/^(?:add_header [\w-]+ "[^"]*" always;\n)+$/);
  const script = read("form.js");
  expect(script).not.toContain("cdn.jsdelivr.net");
  const fonts = [...script.matchAll(/url\((assets\/[^)]+\.woff2)\)/g)].map(([, font = ""]) => font);
  expect(fonts.length).toBe(3);
  expect(fonts.filter((font) => !existsSync(join(dir, font)))).toEqual([]);
  rmSync(dir, { recursive: true });
});

test("the export asks for a folder", async () => {
  await expect(exportEditorCommand([], GITHUB)).rejects.toThrow("npm run export:editor -- DIR");
});
