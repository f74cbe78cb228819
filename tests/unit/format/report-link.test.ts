import { expect, test } from "vitest";
import { reportLink } from "#lib/format/report-link";

const page = "https://example.lv/lv/vizites?q=a%26b&year=2019";

test("a report goes to the contact with the page's address, whatever is in it", () => {
  const link = reportLink({ contact: "arhivs@example.lv", issues: "https://e.lv/i" }, page, "lv");
  const url = new URL(link ?? "");
  expect(url.protocol + url.pathname).toBe("mailto:arhivs@example.lv");
  expect(url.searchParams.get("subject")).toBe("Kļūda arhīvā");
  expect(url.searchParams.get("body")?.split("\r\n")[0]).toBe(`Lapa: ${page}`);
});

test.each([
  ["https://github.com/a/b/issues", "title", "body"],
  ["https://gitlab.com/a/b/-/issues", "issue[title]", "issue[description]"],
])("without a contact a report is a new issue of %s", (issues, title, body) => {
  const url = new URL(reportLink({ contact: null, issues }, page, "en") ?? "");
  expect(url.origin + url.pathname).toBe(`${issues}/new`);
  expect(url.searchParams.get(title)).toBe("Mistake in the archive");
  expect(url.searchParams.get(body)).toContain(`Page: ${page}\n`);
});

test("with neither there is no way to report", () => {
  expect(reportLink({ contact: null, issues: null }, page, "lv")).toBeNull();
});
