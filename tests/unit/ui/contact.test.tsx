import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { ARCHIVE } from "../../support/archive";
import { attributesOf } from "../../support/markup";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const visit = snapshot.archive.visits[0];
const route = { page: "visits", lang: "lv", id: visit?.id ?? "" } as const;

/** The components as an installation with some settings shows them. */
async function withSettings(env: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  const [{ Contact, ReportLink }, { Footer }, { DocumentsRequest }] = await Promise.all([
    import("#ui/contact"),
    import("#ui/footer"),
    import("#ui/documents-request"),
  ]);
  return {
    contact: renderToStaticMarkup(<Contact lang="lv" />),
    report: attributesOf(renderToStaticMarkup(<ReportLink route={route} />), "href"),
    footer: attributesOf(
      renderToStaticMarkup(
        <Footer
          snapshot={snapshot}
          lang="lv"
          address="https://example.lv/lv/temati"
          changed={snapshot.archive.day}
        />,
      ),
      "href",
    ).join("\n"),
    documents:
      visit === undefined
        ? ""
        : renderToStaticMarkup(<DocumentsRequest snapshot={snapshot} visit={visit} lang="lv" />),
  };
}

afterEach(() => vi.unstubAllEnvs());

test("with a contact every way leads to it, and says of which page", async () => {
  const { contact, report, footer } = await withSettings({
    SITE_CONTACT: "arhivs@example.lv",
    SITE_ISSUES: "https://github.com/a/b/issues",
  });
  expect(contact).toContain("arhivs@example.lv");
  expect(report).toEqual([expect.stringContaining(encodeURIComponent(`/lv/vizites/${route.id}`))]);
  expect(footer).toContain(encodeURIComponent("https://example.lv/lv/temati"));
  expect(footer).not.toContain("github");
});

test("without a contact every way leads to the issues, which are said to be public", async () => {
  const { contact, report, footer } = await withSettings({
    SITE_ISSUES: "https://github.com/a/b/issues",
  });
  expect(attributesOf(contact, "href")).toEqual(["https://github.com/a/b/issues"]);
  expect(contact).toContain("redzams ikvienam");
  expect(report).toEqual([expect.stringMatching(/^https:\/\/github\.com\/a\/b\/issues\/new\?/)]);
  expect(footer).toContain("https://github.com/a/b/issues/new?");
});

test("with neither the page says the plain fact, and no link promises otherwise", async () => {
  const { contact, report, footer } = await withSettings({});
  expect(contact).toContain('id="contact"');
  expect(contact).toContain("ziņot vēl nevar");
  expect(report).toEqual([]);
  expect(footer).not.toMatch(/mailto|issues|#contact/);
});

test("a request for documents is a message where there is an address for it, else a text to copy", async () => {
  const { documents } = await withSettings({ SITE_DOCUMENTS_CONTACT: "dokumenti@example.lv" });
  expect(documents).toContain("mailto:dokumenti@example.lv?");
  expect(documents).not.toContain("<textarea");
  vi.unstubAllEnvs();
  const { documents: copied } = await withSettings({});
  expect(copied).toContain("<textarea");
  expect(attributesOf(copied, "href")).toEqual(["https://www.iem.gov.lv"]);
});
