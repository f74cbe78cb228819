import { expect, test } from "playwright/test";

const JOURNEYS = [
  {
    home: "/lv",
    all: /^Visas organizācijas/,
    organisation: /Interpols/,
    profile: "/lv/organizacijas/interpol",
    visit: "Interpola 88. Ģenerālā asambleja Santjago",
    address: "/lv/vizites/2019-10-15-interpol-ga-88",
    other: "English version",
    translated: "/en/visits/2019-10-15-interpol-ga-88",
    lang: "en",
  },
  {
    home: "/en",
    all: /^All organisations/,
    organisation: /INTERPOL/,
    profile: "/en/organisations/interpol",
    visit: "88th INTERPOL General Assembly in Santiago",
    address: "/en/visits/2019-10-15-interpol-ga-88",
    other: "Latviešu versija",
    translated: "/lv/vizites/2019-10-15-interpol-ga-88",
    lang: "lv",
  },
];

for (const journey of JOURNEYS) {
  test(`a citizen goes from ${journey.home} to an organisation, a visit and the other language`, async ({
    page,
  }) => {
    await page.goto(journey.home);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: journey.all }).click();
    await page.getByRole("main").getByRole("link", { name: journey.organisation }).first().click();
    await expect(page).toHaveURL(journey.profile);
    await page.getByRole("link", { name: journey.visit, exact: true }).click();
    await expect(page).toHaveURL(journey.address);
    await expect(page.getByRole("heading", { level: 1, name: journey.visit })).toBeVisible();
    await expect(page.getByRole("heading", { name: /^(Avoti|Sources)$/ })).toBeVisible();
    await page.getByRole("link", { name: journey.other }).click();
    await expect(page).toHaveURL(journey.translated);
    await expect(page.locator("html")).toHaveAttribute("lang", journey.lang);
  });
}

test("the letter that asks for a visit's documents is folded, labelled and in Latvian on both pages", async ({
  page,
}) => {
  for (const [address, summary, label] of [
    ["/lv/vizites/2019-10-31-bstf-berlin", "Vēstule ministrijai", "Vēstules teksts"],
    ["/en/visits/2019-10-31-bstf-berlin", "A letter to the ministry", "Text of the letter"],
  ] as const) {
    await page.goto(address);
    const letter = page.getByLabel(label);
    await expect(letter).toBeHidden();
    await page.getByText(summary).click();
    await expect(letter).toHaveValue(/Notikums: BSTF gada stratēģiskā sanāksme Berlīnē\n/);
    await expect(letter).not.toBeEditable();
  }
});

test("the language of the root follows the browser", async ({ request }) => {
  const english = await request.get("/", {
    maxRedirects: 0,
    headers: { "accept-language": "en;q=0.9,lv;q=0.1" },
  });
  await expect(english).not.toBeOK();
  expect(english.headers()["location"]).toBe("/en");
  expect(english.headers()["vary"]).toBe("Accept-Language");
  expect(english.headers()["cache-control"]).toBe("no-store");
});
