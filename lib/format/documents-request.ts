import type { ArchiveSnapshot } from "#lib/archive-store";
import { labelDays } from "#lib/locale/days";
import type { Visit } from "#lib/model/records";
import { absoluteUrl } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { lv } from "#lib/text/lv";
import { mailLink } from "./mail-link";
import { fewNames, placeLine, whoNames } from "./visit-words";

/** A letter that asks the ministry for the documents of a visit. */
export interface DocumentsRequest {
  readonly subject: string;
  /** Plain text, lines parted by `\n`. */
  readonly body: string;
}

/** Mail programs and the systems that hand addresses to them take this many characters; some take no more. */
const LONGEST_LINK = 2000;

/** The letter in Latvian, the language of the ministry's correspondence, with what is known of the visit. */
export function documentsRequest(visit: Visit, snapshot: ArchiveSnapshot): DocumentsRequest {
  return letter(visit, factsOf(visit, snapshot));
}

/**
 * The letter as a link that opens it in a mail program, shorter than 2,000 characters: where it would be longer, facts that
 * the page at the letter's address shows as well are left out, the last first.
 */
export function documentsMailLink(to: string, visit: Visit, snapshot: ArchiveSnapshot): string {
  const facts = factsOf(visit, snapshot);
  const linkWith = (count: number) => {
    const { subject, body } = letter(visit, facts.slice(0, count));
    return mailLink(to, subject, body);
  };
  const links = facts.map((_, index) => linkWith(facts.length - index));
  return links.find((link) => link.length < LONGEST_LINK) ?? linkWith(0);
}

/** What the letter says of the visit, what identifies it best first. */
function factsOf(visit: Visit, snapshot: ArchiveSnapshot): readonly string[] {
  const text = lv.documentsRequest;
  const hasPlace = visit.country !== null || visit.area !== null || visit.mode === "online";
  const representatives = fewNames(whoNames(visit, snapshot, "lv").latvia, "lv");
  const bodies = visit.organisations.flatMap((id) => snapshot.organisations.get(id)?.name.lv ?? []);
  const facts = [
    [text.title, visit.text.lv.title],
    [text.days, labelDays(visit.start, visit.end, "lv")],
    [text.place, hasPlace ? placeLine(visit, snapshot, "lv") : null],
    [text.latvia, representatives],
    [text.organisations, bodies.length === 0 ? null : bodies.join(", ")],
  ] as const;
  return facts.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
}

function letter({ id }: Visit, facts: readonly string[]): DocumentsRequest {
  const text = lv.documentsRequest;
  const address = absoluteUrl(pathOf({ page: "visits", lang: "lv", id }));
  const body = text.letter([...facts, `${text.page}: ${address}`].join("\n"));
  // Mail has no use for no-break spaces, and the link is shorter without.
  return { subject: text.subject, body: body.replaceAll("\u00a0", " ") };
}
