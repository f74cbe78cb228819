import { validateHeaderValue } from "node:http";

/** Header names and values in turn, as `writeHead` takes them. */
export type RawHeaders = string[];

/** Each header as `Name: value`, without CRLF; throws if a value has characters that no header may have. */
export function headerLines(headers: RawHeaders): readonly string[] {
  return headers.flatMap((name, index) => {
    if (index % 2 === 1) return [];
    const value = headers[index + 1] ?? "";
    validateHeaderValue(name, value);
    return [`${name}: ${value}`];
  });
}

/** The path of the speculation rules, which every page names in its headers. */
export const SPECULATION_RULES = "/speculation-rules.json";

// Only features that Chromium knows: it warns of any other on the console of every page.
const FEATURES = [
  "accelerometer",
  "autoplay",
  "camera",
  "clipboard-read",
  "clipboard-write",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** Who may read a response: its own origin, or pages of any (Cross-Origin-Resource-Policy, CORS). */
export type Audience = "own" | "shared";

/** What differs between installations: HTTPS (HSTS), and whether search engines are kept away. */
export interface HeaderSettings {
  readonly https: boolean;
  readonly noindex: boolean;
}

/** The headers of every response, of errors and files too. */
export type BaseHeaders = (audience: Audience, styleSources?: readonly string[]) => RawHeaders;

/** The security headers of this installation, after the OWASP secure headers project. */
export function baseHeaders({ https, noindex }: HeaderSettings): BaseHeaders {
  const common = [
    ["X-Content-Type-Options", "nosniff"],
    ["X-Frame-Options", "DENY"],
    ["Referrer-Policy", "same-origin"],
    ["Permissions-Policy", FEATURES.map((feature) => `${feature}=()`).join(", ")],
    ...(https ? [["Strict-Transport-Security", "max-age=63072000"]] : []),
    ...(noindex ? [["X-Robots-Tag", "noindex, nofollow"]] : []),
  ].flat();
  return (audience, styleSources = []) => [
    ...common,
    "Content-Security-Policy",
    policy(styleSources),
    "Cross-Origin-Resource-Policy",
    audience === "shared" ? "cross-origin" : "same-origin",
    ...(audience === "shared" ? ["Access-Control-Allow-Origin", "*"] : []),
  ];
}

/** Headers with another content security policy. */
export function withPolicy(headers: RawHeaders, value: string): RawHeaders {
  return headers.map((one, index) =>
    headers[index - 1] === "Content-Security-Policy" ? value : one,
  );
}

function policy(styleSources: readonly string[]): string {
  const styles = ["'self'", ...styleSources].join(" ");
  return `default-src 'none'; style-src ${styles}; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}
