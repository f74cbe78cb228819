import type { Lang } from "#lib/model/lang";
import type { Route } from "./routes";

/** Where people and feed readers look for a site's feed first, and the language of the one they find. */
const GUESSED: Readonly<Record<string, Lang>> = {
  "/feed": "lv",
  "/rss": "lv",
  "/feed.xml": "lv",
  "/rss.xml": "lv",
  "/atom.xml": "lv",
  "/lv/feed": "lv",
  "/lv/rss": "lv",
  "/en/feed": "en",
  "/en/rss": "en",
};

/** The feed of visits that a guessed address means, with or without a slash at its end; `null` for any other path. */
export function guessedFeed(path: string): Route | null {
  const guess = path.replace(/\/$/, "");
  const lang = Object.hasOwn(GUESSED, guess) ? GUESSED[guess] : undefined;
  return lang === undefined ? null : { page: "visits", lang, format: "atom" };
}
