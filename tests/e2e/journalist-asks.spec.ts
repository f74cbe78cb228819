import { expect, test } from "playwright/test";

/** What a journalist asked the site and could not find out in its first edition: where it is answered now, and by which words. */
const QUESTIONS = [
  ["migration with Poland", "/lv/vizites?topic=migration&with=PL", "Belostokā"],
  ["migration with Poland", "/en/visits?topic=migration&with=PL", "Białystok"],
  ["trips abroad with a minister", "/lv/vizites?where=abroad&level=minister", "Interpola"],
  ["trips abroad with a minister", "/en/visits?where=abroad&level=minister", "INTERPOL"],
  ["what GRETA looked at and came to", "/lv/sanaksmju-cikli/greta", "GRETA"],
  ["what GRETA looked at and came to", "/en/series/greta", "GRETA"],
  ["no independent source", "/lv/vizites?evidence=ministry-only", "Avoti: tikai ministrija"],
  [
    "no independent source",
    "/en/visits?evidence=ministry-only",
    "Sources: only the ministry or its institutions",
  ],
  ["all offices of a person", "/lv/personas/rihards-kozlovskis", "2011. gada 25. oktobris"],
  ["all offices of a person", "/en/people/rihards-kozlovskis", "25 October 2011"],
  ["what is coming", "/lv/vizites?status=planned", "Gaidāmu notikumu arhīvā šobrīd nav."],
  ["what is coming", "/en/visits?status=planned", "no upcoming events"],
  ["visits with a doubt", "/lv/vizites?doubt=yes", "ar neskaidrībām avotos"],
  ["visits with a doubt", "/en/visits?doubt=yes", "with points unclear in the sources"],
  ["all JHA Councils and their gaps", "/lv/sanaksmju-cikli/jha-council", "nav arhīvā"],
  ["all JHA Councils and their gaps", "/en/series/jha-council", "not in the archive"],
  ["2015 beside 2024", "/lv/vizites?year=2015", "10 notikumu"],
  ["2015 beside 2024", "/lv/vizites?year=2024", "8 notikumi"],
  ["what was added lately", "/lv/izmainas", "Jauns ieraksts"],
  ["what was added lately", "/en/changes", "Added"],
  ["what was added since a day", "/lv/izmainas?since=24.11.2026", "75 jauni ieraksti: notikumi"],
  ["what was added since a day", "/en/changes?since=24.11.2026", "75 new entries: events"],
  ["which visits were added since a day", "/lv/vizites?since=2026-11-24", "75 notikumi"],
  ["which visits were added since a day", "/en/visits?since=2026-11-25", "Added or changed since"],
  ["whom De Bolle met", "/lv/personas/catherine-de-bolle", "Kristaps Eklons"],
  ["whom De Bolle met", "/en/people/catherine-de-bolle", "Kristaps Eklons"],
  ["human trafficking", "/lv/temati/human-trafficking", "Cilvēku tirdzniecība"],
  ["human trafficking", "/en/topics/human-trafficking", "Human trafficking"],
] as const;

for (const [question, address, words] of QUESTIONS) {
  test(`${question}: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("main")).toContainText(words);
  });
}

test("a person, a topic and a series that a search names lead to their pages", async ({ page }) => {
  for (const [search, title] of [
    ["Ģirģenam", "Sandis Ģirģens"],
    ["cilvēku tirdzniecību", "Cilvēku tirdzniecība"],
    ["Polijā", "Polija"],
  ] as const) {
    await page.goto(`/lv/vizites?q=${search}`);
    const found = page.locator("section", {
      has: page.getByRole("heading", { name: /^Lapas?:$/ }),
    });
    await found.last().getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  }
});

test("an address with a parameter of the first edition leads to what it meant", async ({
  request,
}) => {
  for (const [before, now] of [
    ["/lv/vizites?kind=visit_abroad", "/lv/vizites?where=abroad"],
    ["/en/visits?kind=council&year=2023", "/en/visits?year=2023&kind=eu_council&kind=ministers"],
    ["/lv/vizites?status=announced", "/lv/vizites?status=planned&status=unconfirmed"],
    ["/lv/vizites.csv?kind=incoming_meeting", "/lv/vizites.csv?kind=bilateral_meeting"],
  ] as const) {
    const answer = await request.get(before, { maxRedirects: 0 });
    expect([answer.status(), answer.headers()["location"]], before).toEqual([308, now]);
  }
});
