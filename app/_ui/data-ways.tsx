import type { ReactNode } from "react";
import type { Lang } from "#lib/model/lang";
import { absoluteUrl } from "#lib/model/settings";
import { addressOf } from "#lib/routing/address";
import { mediaType } from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./data-ways.module.css";

/** How the data are taken up, in the order in which readers ask: a spreadsheet, a calendar, a feed, a database, a program. */
export function DataWays({ lang }: { lang: Lang }) {
  const { ways } = dictionaryOf(lang).data;
  const visits = { page: "visits", lang } as const;
  const follow = addressOf(visits, "view=follow");
  const csv = absoluteUrl(pathOf({ ...visits, format: "csv" }));
  const json = absoluteUrl(addressOf({ ...visits, format: "json" }, "org=europol"));
  const since = absoluteUrl(addressOf({ ...visits, format: "json" }, "since=2026-10-28"));
  const sqlite = absoluteUrl("/data/archive.sqlite");
  return (
    <>
      <Way title={ways.spreadsheet} words={ways.spreadsheetWords}>
        <a href={pathOf({ ...visits, format: "xlsx" })} type={mediaType("xlsx")}>
          {ways.toSpreadsheet}
        </a>
      </Way>
      <Way title={ways.calendar} words={ways.calendarWords}>
        <a href={follow}>{ways.toCalendar}</a>
      </Way>
      <Way title={ways.feed} words={ways.feedWords}>
        <a href={pathOf({ ...visits, format: "atom" })} type={mediaType("atom")}>
          {ways.toFeed}
        </a>
      </Way>
      <Way title={ways.database} words={ways.databaseWords}>
        <a href="/data/archive.sqlite">archive.sqlite</a>
      </Way>
      <Code
        name={ways.example("SQLite")}
        lines={[
          `curl -O ${sqlite}`,
          `sqlite3 archive.sqlite "SELECT substr(start, 1, 4) AS year, count(*) FROM visits GROUP BY year"`,
          "datasette archive.sqlite",
        ]}
      />
      <Way title={ways.program} words={ways.programWords}>
        <a href="#downloads">{ways.toFiles}</a>
      </Way>
      <Code
        name={ways.example("Python")}
        lines={[
          "import json, urllib.request",
          `url = "${json}"`,
          `for visit in json.load(urllib.request.urlopen(url))["visits"]:`,
          `    print(visit["start"], visit["title"]["${lang}"])`,
        ]}
      />
      <Code
        name={ways.example("R")}
        lines={[`visits <- read.csv("${csv}")`, "table(substr(visits$start, 1, 4), visits$kind)"]}
      />
      <Code name={ways.example("curl")} lines={[`curl "${since}"`]} />
    </>
  );
}

function Way({ title, words, children }: { title: string; words: string; children: ReactNode }) {
  return (
    <>
      <h3 className={styles["title"]}>{title}</h3>
      <p>{words}</p>
      <p className={styles["link"]}>{children}</p>
    </>
  );
}

function Code({ name, lines }: { name: string; lines: readonly string[] }) {
  return (
    <figure className={styles["code"]}>
      <figcaption>{name}</figcaption>
      <pre>
        <code>{lines.join("\n")}</code>
      </pre>
    </figure>
  );
}
