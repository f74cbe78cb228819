import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Stands in every field and every id of what is written here, but for what a withdrawal says on purpose. */
export const MARKER = "zvirbulens";

/** The ids of records that only a draft uses, and of those that only a withdrawn visit uses. */
export const UNPUBLISHED_IDS = { draft: `${MARKER}-draft`, withdrawn: `${MARKER}-withdrawn` };

export const DRAFT_VISIT = `2022-02-01-${UNPUBLISHED_IDS.draft}`;

/** The id and the title of the withdrawn visit, which its notice shows. */
export const WITHDRAWN_VISIT = { id: "2022-02-02-taken-back", title: "Atsaukta sanāksme" };

/**
 * Adds to a content folder a draft and a withdrawn visit, a draft organisation, and people, places, publishers, topics and
 * series that only they use, each with the marker in every text. The folder is correct.
 */
export function plantUnpublished(dir: string): void {
  const word = `Z${MARKER.slice(1)}`;
  const pair = (lead = "", text = word) => `${lead}lv: ${text}\n${lead}en: ${text}`;
  const write = (path: string, fields: string, body = "") => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), `---\n${fields}\n---\n${body}`);
  };
  const source = (publisher: string) =>
    `sources:\n  - url: https://${MARKER}.example/${publisher}\n    id: ${publisher}\n    publisher: ${publisher}\n    title: ${word}`;
  for (const [status, id] of Object.entries(UNPUBLISHED_IDS)) {
    const name = `name:\n${pair("  ", `${word} ${status}`)}`;
    write(
      `people/${id}.md`,
      `name: ${word} ${word}${status}\nlatvian: ${word} ${word}a\nspellings: [${word} ${word}s]\ncountry: AD\nroles:\n${pair("    ").replace("    ", "  - ")}\n    level: minister\n${source(id)}\nformerly: [${id}-before]`,
    );
    write(`places/${id}.md`, `${name}\ncountry: AD\nat: [42.51, 1.52]`);
    write(`publishers/${id}.md`, `${name}\nkind: media`);
    write(
      `topics/${id}.md`,
      `${name}\nabout:\n${pair("  ")}\nwords: [${word}]\nformerly: [${id}-before]`,
    );
    write(
      `series/${id}.md`,
      `${name}\nevery: year\nabout:\n${pair("  ")}\nformerly: [${id}-before]`,
    );
  }
  const facts = (id: string) =>
    `summary: ${word} sprieda.\nplace: ${id}\nmode: in_person\nkind: committee\nstatus: held\ntopics: [${id}]\nseries:\n  id: ${id}\nparticipants:\n  - person: ${id}\n  - group:\n${pair("      ")}\n    country: AD\ndoubt:\n${pair("  ")}\nadded: 2026-11-24\nchanges:\n  - day: 2026-11-24\n    kind: addition\n${pair("    ")}\n${source(id)}`;
  const { draft, withdrawn } = UNPUBLISHED_IDS;
  const text = (id: string) => `- ${word} sprieda. [${word}](#${id})\n`;
  write(
    `visits/2022/${DRAFT_VISIT}.lv.md`,
    `draft: true\ntitle: ${word}\nstart: 2022-02-01\norganisations: [${draft}]\n${facts(draft)}`,
    text(draft),
  );
  write(`visits/2022/${DRAFT_VISIT}.en.md`, `title: ${word}\nsummary: ${word} met.`, text(draft));
  write(
    `visits/2022/${WITHDRAWN_VISIT.id}.lv.md`,
    `title: ${WITHDRAWN_VISIT.title}\nstart: 2022-02-02\nwithdrawn:\n  day: 2026-11-25\n  lv: Notikums nav apstiprināts.\n  en: The event is not confirmed.\n${facts(withdrawn)}`,
    text(withdrawn),
  );
  write(
    `visits/2022/${WITHDRAWN_VISIT.id}.en.md`,
    `title: A meeting taken back\nsummary: ${word} met.`,
    text(withdrawn),
  );
  write(
    `organisations/${draft}.lv.md`,
    `draft: true\nname:\n${pair("  ")}\nabbreviation:\n${pair("  ")}\naliases: [${word}s]\nwords: [${word}a]\ngroup: other\nsummary: ${word} sadarbojas.\nsite: https://${MARKER}.example/\nadded: 2026-11-24\n${source(draft)}`,
    `- ${word}. [${word}](#${draft})\n`,
  );
}
