import { expect, test } from "playwright/test";
import { startSite } from "../support/site-process";

const STATEMENTS = [
  { address: "/lv/pieklustamibas-pazinojums", title: "Piekļūstamības pašnovērtējums" },
  { address: "/en/accessibility-statement", title: "Accessibility self-assessment" },
];

/** The ids of the state's template, each around one fact. */
const PRESENT = [
  "institution",
  "web-name",
  "web-link",
  "evaluation-type",
  "method",
  "evaluation-fits",
  "non-compliance-list",
  "evaluation-date",
  "author",
  "accept-document",
  "alternatives",
  "supervisory-authority-complaints",
  "first-notify",
  "repeated-notify",
];

/** What the archive cannot say before an institution adopts it. */
const ABSENT = [
  "mail",
  "phone",
  "other-contacts",
  "time",
  "complaints",
  "approved-by",
  "approved-by-jobtitle",
];

for (const { address, title } of STATEMENTS) {
  test(`the statement at ${address} is a self-assessment with the template's ids`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    for (const id of PRESENT) {
      await expect(page.locator(`#a11y-${id}`), id).toHaveCount(1);
      await expect(page.locator(`#a11y-${id}`), id).not.toBeEmpty();
    }
    for (const id of ABSENT) await expect(page.locator(`#a11y-${id}`), id).toHaveCount(0);
    await expect(page.locator(".a11y-type")).toHaveCount(1);
    await expect(page.getByRole("table").getByRole("row")).toHaveCount(12);
  });
}

test("the statement has the headings of Annex 2 of Regulation No. 445 in their order", async ({
  page,
}) => {
  await page.goto("/lv/pieklustamibas-pazinojums");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([
    "Atbilstības statuss",
    "Nepiekļūstamais saturs",
    "Piekļūstamības alternatīvas",
    "Ziņas par paziņojuma sagatavošanu",
    "Atsauksmēm un saziņai",
    "Izpildes nodrošināšanas procedūra un sūdzību iesniegšanas kārtība",
  ]);
  await expect(page.locator("#a11y-non-compliance-list h3")).toHaveText([
    "Neatbilstība prasībām",
    "Nesamērīgs slogs",
    "Saturs, uz kuru prasības neattiecas",
  ]);
});

test("without a contact the log says so at start, and the statement and every footer lead to the issues", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const issues = "https://github.com/owner/archive/issues";
  const site = await startSite({ SITE_CONTACT: "", SITE_ISSUES: issues });
  try {
    expect(site.lines.filter((line) => line.includes('"event":"no-contact"'))).toHaveLength(1);
    await page.goto(`${site.url}/lv/pieklustamibas-pazinojums`);
    await expect(page.getByRole("main").locator(`a[href="${issues}"]`)).toBeVisible();
    const report = page.getByRole("contentinfo").getByRole("link", { name: "Ziņot par kļūdu" });
    await expect(report).toHaveAttribute("href", /issues\/new\?.*pieklustamibas-pazinojums/);
  } finally {
    site.process.kill("SIGTERM");
    await site.ended;
  }
});

for (const lang of ["lv", "en"]) {
  test(`every kind of page in ${lang} ends with the same links and a day of its own`, async ({
    page,
  }) => {
    await page.goto(`/${lang}`);
    const first = await page.locator("footer a").allTextContents();
    await expect(page.locator("footer a")).not.toHaveCount(0);
    const visits = lang === "lv" ? "/lv/vizites" : "/en/visits";
    for (const address of [visits, `${visits}/2019-10-15-interpol-ga-88`, `/${lang}/nothing`]) {
      await page.goto(address);
      await expect(page.locator("footer a")).toHaveText(first);
      await expect(page.locator("footer time")).toHaveAttribute("datetime", /^\d{4}-\d\d-\d\d$/);
    }
  });
}
