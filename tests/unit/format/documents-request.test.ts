import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { documentsMailLink, documentsRequest } from "#lib/format/documents-request";
import type { Visit } from "#lib/model/records";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const { visits } = snapshot.archive;
const to = "dokumenti@example.lv";

function visit(id: string): Visit {
  const found = snapshot.visits.get(id);
  if (found === undefined) throw new Error(`no visit ${id}`);
  return found;
}

test("the letter names the law and the visit's facts, and no others", () => {
  const { subject, body } = documentsRequest(visit("2019-10-31-bstf-berlin"), snapshot);
  expect(subject).toBe("Informācijas pieprasījums");
  expect(body).toContain("Informācijas atklātības likumu");
  expect(body).toContain(`
Notikums: BSTF gada stratēģiskā sanāksme Berlīnē
Datums: 2019. gada 31. oktobris – 1. novembris
Vieta: Berlīne, Vācija
Latvijas pārstāvji: Iekšlietu ministrijas delegācija
Organizācijas: Baltijas jūras valstu Darba grupa cīņai ar organizēto noziedzību, Baltijas jūras valstu padome
Notikuma lapa: http://localhost:3000/lv/vizites/2019-10-31-bstf-berlin
`);
  expect(body).not.toContain("\u00a0");
});

test("a letter has no line for what the sources do not say", () => {
  const bare = { ...visit("2019-10-31-bstf-berlin"), place: null, country: null };
  const { body } = documentsRequest({ ...bare, participants: [], organisations: [] }, snapshot);
  expect(body).not.toMatch(/^(Vieta|Latvijas pārstāvji|Organizācijas):/m);
});

test("the link to the message carries the letter whole", () => {
  const one = visit("2019-10-31-bstf-berlin");
  const url = new URL(documentsMailLink(to, one, snapshot));
  const { subject, body } = documentsRequest(one, snapshot);
  expect(url.protocol + url.pathname).toBe(`mailto:${to}`);
  expect(url.searchParams.get("subject")).toBe(subject);
  expect(url.searchParams.get("body")?.replaceAll("\r\n", "\n")).toBe(body);
});

test("every link is shorter than 2,000 characters, and no line longer than mail may have", () => {
  for (const one of visits) {
    const link = documentsMailLink(to, one, snapshot);
    expect(link.length, one.id).toBeLessThan(2000);
    expect(link, one.id).toMatch(/^[!-~]+$/);
    // RFC 5322, 2.1.1.
    for (const line of documentsRequest(one, snapshot).body.split("\n")) {
      expect(Buffer.byteLength(line), one.id).toBeLessThanOrEqual(998);
    }
  }
});

test("a link that would be too long leaves out facts, the address never", () => {
  const one = visit("2019-10-31-bstf-berlin");
  const title = "Ļoti gara sanāksme ".repeat(40).trim();
  const long = { ...one, text: { ...one.text, lv: { ...one.text.lv, title } } };
  const link = documentsMailLink(to, long, snapshot);
  expect(link.length).toBeLessThan(2000);
  const body = new URL(link).searchParams.get("body");
  expect(body).not.toContain(title);
  expect(body).toContain("Notikuma lapa: http://localhost:3000/lv/vizites/2019-10-31-bstf-berlin");
});
