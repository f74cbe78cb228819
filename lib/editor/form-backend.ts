/** Where the form reads and writes files, as its configuration and its page's policy say. */
export interface FormBackend {
  readonly config: Readonly<Record<string, unknown>>;
  /** Origins besides its own that the page asks. */
  readonly connect: readonly string[];
  /** Origins of the pictures of people who are signed in. */
  readonly images: readonly string[];
}

type Env = Readonly<Record<string, string | undefined>>;

/** The folder on this machine that the editor picks; nothing is sent anywhere. */
export function localBackend(folder: string): FormBackend {
  // The form wants to know a host all the same; the page hides the button that signs in to it.
  const backend = { name: "gitea", repo: `local/${folder}`, app_id: "local" };
  return { config: { backend }, connect: [], images: [] };
}

/**
 * A repository on GitHub or GitLab, in which each save is a branch and a proposal: `EDITOR_BACKEND` (`github` or
 * `gitlab`), `EDITOR_REPOSITORY` (`owner/name`), `EDITOR_BRANCH` (`main`); for a sign-in without an access token
 * `EDITOR_AUTHENTICATOR` (an https origin, GitHub) or `EDITOR_APP_ID` (GitLab); `EDITOR_GITLAB` (an https origin,
 * https://gitlab.com by default). Throws on any other value.
 */
export function readFormBackend(env: Env): FormBackend {
  const name = env["EDITOR_BACKEND"];
  const host = name === "github" ? github(env) : name === "gitlab" ? gitlab(env) : null;
  if (host === null) {
    throw new Error(`EDITOR_BACKEND is \`${name ?? ""}\`; it must be \`github\` or \`gitlab\``);
  }
  const repo = env["EDITOR_REPOSITORY"] ?? "";
  if (!/^[\w.-]+(?:\/[\w.-]+)+$/.test(repo)) {
    throw new Error(`EDITOR_REPOSITORY is \`${repo}\`; it must be such as \`owner/archive\``);
  }
  const branch = env["EDITOR_BRANCH"] || "main";
  const backend = { name, repo, branch, commit_messages: COMMITS, ...host.backend };
  return { ...host, config: { backend, publish_mode: "editorial_workflow" } };
}

/** Subjects of commits as the repository's own check wants them. */
const COMMITS = {
  create: "content: add {{slug}}",
  update: "content: edit {{slug}}",
};

function github(env: Env) {
  const authenticator = readOrigin(env, "EDITOR_AUTHENTICATOR");
  return {
    backend: authenticator === null ? TOKEN : { base_url: authenticator },
    connect: ["https://api.github.com"],
    images: ["https://avatars.githubusercontent.com"],
  };
}

function gitlab(env: Env) {
  const origin = readOrigin(env, "EDITOR_GITLAB") ?? "https://gitlab.com";
  const app = env["EDITOR_APP_ID"];
  const signIn = app ? { auth_type: "pkce", app_id: app } : TOKEN;
  return {
    backend: { ...signIn, base_url: origin, api_root: `${origin}/api/v4` },
    connect: [origin],
    images: [origin, "https://secure.gravatar.com"],
  };
}

/** Without a sign-in of its own the form asks for an access token. */
const TOKEN = { auth_methods: ["token"] };

function readOrigin(env: Env, name: string): string | null {
  const text = env[name];
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "https:" && url.pathname === "/" && url.search === "") return url.origin;
  throw new Error(`${name} is \`${text}\`; it must be an origin such as https://example.lv`);
}
