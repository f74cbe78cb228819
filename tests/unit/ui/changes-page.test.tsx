import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { changeList } from "#lib/visits/change-log";
import { ChangesPage } from "#ui/changes-page";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));

test("many lines of one day that are alike are folded under their number, others are not", () => {
  const changes = (query: string) =>
    renderToStaticMarkup(
      <ChangesPage
        snapshot={snapshot}
        lang="en"
        list={changeList(snapshot, new URLSearchParams(query))}
      />,
    );
  const markup = changes("");
  expect(markup).toMatch(/<h2>November 2026<\/h2>/);
  expect(markup).toMatch(/<summary>75\snew entries: events<\/summary>/);
  expect(changes("since=25.11.2026")).not.toContain("<summary>75");
  expect(changes("since=2030")).toMatch(/Nothing in the archive has changed since 1\sJanuary 2030/);
});
