import type { Lang } from "#lib/model/lang";
import { addressOf, requestedAddress } from "./address";
import { type FilePath, isFile } from "./formats";
import { guessedFeed } from "./guessed-feeds";
import { langAt, pathOf, type Route, routeAt, withoutFormat } from "./routes";

/** A page that is there, one that never was, and one that was withdrawn. */
export type PageStatus = 200 | 404 | 410;

/** What a request for an address gets before any page is rendered. */
export type Resolution =
  | {
      readonly kind: "page";
      readonly route: Route;
      readonly address: string;
      readonly status: 200 | 410;
    }
  | { readonly kind: "file"; readonly address: FilePath }
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "choose-language" }
  | { readonly kind: "missing"; readonly lang: Lang };

/**
 * What a request target (path and query as sent) gets: a page, a permanent redirect to the canonical address or to
 * the page's own path word, the choice of language at `/`, or "missing" with the language to say it in. Every form of
 * a withdrawn record (410) is answered with its page.
 */
export function resolve(
  target: string,
  statusOf: (route: Route) => PageStatus,
  movedTo: (route: Route) => Route | null,
): Resolution {
  const [path = "", ...rest] = target.split("?");
  const query = new URLSearchParams(rest.join("?"));
  if (path === "/") return { kind: "choose-language" };
  if (isFile(path)) {
    return path === target ? { kind: "file", address: path } : { kind: "moved", to: path };
  }

  const feed = guessedFeed(path);
  if (feed !== null) return { kind: "moved", to: addressOf(feed, query) };

  const route = routeAt(path);
  if (route === null) return { kind: "missing", lang: langAt(path) ?? "lv" };

  const moved = movedTo(route);
  if (moved !== null) return { kind: "moved", to: requestedAddress(moved, query) };
  const status = statusOf(route);
  if (status === 404) return { kind: "missing", lang: route.lang };

  const address = requestedAddress(route, query);
  return address === target ? shown(route, status, address) : { kind: "moved", to: address };
}

function shown(route: Route, status: 200 | 410, address: string): Resolution {
  if (status === 200) return { kind: "page", route, address, status };
  const notice = withoutFormat(route);
  return { kind: "page", route: notice, address: pathOf(notice), status };
}
