import { expect, test } from "playwright/test";

/** What a reader of each kind of page comes for: it stands on the first screen of a phone, above the fold. */
const ANSWERS: readonly (readonly [address: string, answers: readonly string[]])[] = [
  [
    "/lv/vizites/2019-10-15-interpol-ga-88",
    ["2019. gada 15.–18. oktobris", "Santjago, Čīle", "Ģenerālā asambleja", "Notika"],
  ],
  [
    "/lv/vizites/2019-10-31-bstf-berlin",
    ["Berlīne, Vācija", "Notika", "Günter Krings", "Simon Stermann", "Dalībnieki"],
  ],
  [
    "/en/visits/2019-10-31-bstf-berlin",
    ["31 October to 1 November 2019", "Berlin, Germany", "Held", "Günter Krings", "Participants"],
  ],
  [
    "/lv/personas/rihards-kozlovskis",
    ["(no 2023. gada 15. septembra)", "(2011. gada 25. oktobris – 2019. gada janvāris)", "Latvija"],
  ],
  ["/lv/personas/catherine-de-bolle", ["(2018. gada maijs – 2026. gada maijs)", "Eiropols"]],
  ["/en/people/catherine-de-bolle", ["(May 2018 – May 2026)", "Europol", "Events by year"]],
  [
    "/lv/organizacijas/coe",
    ["dalībvalsts (kopš 1995. gada 10. februāra)", "Atbildīgā iestāde Latvijā", "Sadarbība"],
  ],
  [
    "/en/organisations/coe",
    ["member state (since 10 February 1995)", "Responsible institution in Latvia", "Cooperation"],
  ],
  ["/lv/temati/external-border", ["Notikumi pa gadiem"]],
  ["/en/topics/external-border", ["Events by year"]],
  ["/lv/valstis/lt", ["Piedalījās", "Norisinājās šajā valstī", "Notikumi pa gadiem"]],
  ["/en/countries/lt", ["Took part in", "Held there", "Events by year"]],
  ["/lv/sanaksmju-cikli/frontex-management-board", ["Frontex", "Notikumi pa gadiem"]],
  ["/en/series/frontex-management-board", ["Frontex", "Events by year"]],
];

const PHONE = { width: 390, height: 844 };

/** The number of its events, on the page of whatever has some. */
const COUNT = /^\d+\s(notikum(u|s|i)|events?)$/;

for (const [address, answers] of ANSWERS) {
  test(`${address} answers on the first screen of a phone`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(address);
    const main = page.getByRole("main");
    const isVisit = address.includes("/visits/") || address.includes("/vizites/");
    for (const answer of isVisit ? answers : [...answers, COUNT]) {
      const box = await main
        .getByText(answer, { exact: true })
        .first()
        .boundingBox({ timeout: 5000 });
      const bottom = box === null ? Number.POSITIVE_INFINITY : box.y + box.height;
      expect.soft(bottom, String(answer)).toBeLessThanOrEqual(PHONE.height);
    }
  });
}
