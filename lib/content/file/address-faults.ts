import { BlockList, isIP } from "node:net";
import { domainToUnicode } from "node:url";
import { isAddress, isSampleAddress } from "#lib/schema/fields";
import { looksLatin } from "./letters";

type AddressRule = `link-${"deceptive" | "private" | "joined" | "redirector" | "tracking"}`;

/** What an address that can be opened should not be, and the one to write instead; `null` where only a person knows. */
export interface AddressFault {
  readonly rule: AddressRule;
  readonly suggestion: string | null;
}

/** The first fault of an address: it deceives, leads nowhere from outside, is two in one, goes through others, or tells on the reader. */
export function addressFault(address: string): AddressFault | null {
  if (!isAddress(address) || isSampleAddress(address)) return null;
  const url = new URL(address);
  if (isDeceptive(address, url)) return { rule: "link-deceptive", suggestion: null };
  if (JOINED.test(address) && !ARCHIVE.test(url.hostname)) {
    return { rule: "link-joined", suggestion: null };
  }
  if (isPrivate(url.hostname)) return { rule: "link-private", suggestion: null };
  if (isRedirector(url)) return { rule: "link-redirector", suggestion: targetOf(url) };
  const plain = withoutTracking(address);
  return plain === address || ARCHIVE.test(url.hostname)
    ? null
    : { rule: "link-tracking", suggestion: plain };
}

/** A name before `@`, a backslash, which browsers read as a slash, or a host whose letters look like others. */
function isDeceptive(address: string, { hostname, username, password }: URL): boolean {
  const isNamed = username !== "" || password !== "";
  return (
    isNamed ||
    address.includes("\\") ||
    (hostname.includes("xn--") && domainToUnicode(hostname).split(".").some(looksLatin)) ||
    /^\w+:\/\/[^/?#]*[^\p{ASCII}\p{L}\p{M}\p{N}]/u.test(address)
  );
}

/** A second address that is no part of a path or a parameter of the first one. */
const JOINED = /^https?:\/\/https?:|[^/=?&:#]https?:\/\//i;

/** Archives of pages have the whole address of a page in their own. */
const ARCHIVE = /^(?:web\.archive\.org|archive\.(?:fo|is|li|md|ph|today|vn)|arquivo\.pt)$/;

/** The networks of RFC 1918, RFC 3927, RFC 4193, RFC 4291 and RFC 6598. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const) {
  PRIVATE.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
] as const) {
  PRIVATE.addSubnet(network, prefix, "ipv6");
}

/** A host that only one computer or one network knows. */
function isPrivate(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, "");
  const version = isIP(host);
  if (version !== 0) return PRIVATE.check(host, version === 4 ? "ipv4" : "ipv6");
  return (
    !host.includes(".") ||
    /\.(?:local|localhost|localdomain|lan|home|home\.arpa|corp|internal|intranet|intra|private)$/.test(
      host,
    )
  );
}

/** Hosts that only lead on to pages elsewhere. */
const REDIRECTORS = new Set(
  "l.facebook.com lm.facebook.com l.instagram.com l.messenger.com fb.me t.co bit.ly tinyurl.com goo.gl ow.ly buff.ly is.gd lnkd.in dlvr.it cutt.ly rb.gy shorturl.at trib.al tiny.cc rebrand.ly ej.uz out.reddit.com feedproxy.google.com slack-redir.net urldefense.com urldefense.proofpoint.com linkprotect.cudasvc.com".split(
    " ",
  ),
);

/** The same of a host with others below it, and of a part of a host's paths. */
const REDIRECTING =
  /^(?:[\w.-]+\.safelinks\.protection\.outlook\.com|[\w-]+\.translate\.goog)\/|^(?:www\.)?(?:google\.[a-z.]+\/(?:url$|amp\/s\/)|translate\.google\.[a-z.]+\/translate$|youtube\.com\/redirect$|facebook\.com\/l\.php$|vk\.com\/away\.php$)/;

function isRedirector({ hostname, pathname }: URL): boolean {
  return REDIRECTORS.has(hostname) || REDIRECTING.test(hostname + pathname);
}

/** The address that another one leads to, where it is one of its parameters and needs no person; of a chain, none. */
function targetOf({ searchParams }: URL): string | null {
  const target = [...searchParams.values()].find(isAddress);
  if (target === undefined || isRedirector(new URL(target))) return null;
  const fault = addressFault(target);
  if (fault === null) return target;
  return fault.rule === "link-tracking" ? fault.suggestion : null;
}

/** Parameters that programs add to tell where a reader came from. */
const TRACKING =
  /^(?:utm_\w+|(?:fb|g|d|ms|y|tw|tt)clid|[gw]braid|gclsrc|igshid|igsh|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|mkt_tok|vero_id|__twitter_impression)$/i;

/** An address without those parameters, and all else as it is written. */
function withoutTracking(address: string): string {
  const [, before = "", query = "", after = ""] = /^([^?#]*)\?([^#]*)(.*)$/.exec(address) ?? [];
  const kept = query.split("&").filter((pair) => !TRACKING.test(pair.split("=")[0] ?? ""));
  if (before === "" || kept.length === query.split("&").length) return address;
  return `${before}${kept.length > 0 ? "?" : ""}${kept.join("&")}${after}`;
}
