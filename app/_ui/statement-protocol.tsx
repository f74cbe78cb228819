import type { ArchiveSnapshot } from "#lib/archive-store";
import { listAnd } from "#lib/locale/lists";
import type { Lang } from "#lib/model/lang";
import { entryText } from "#lib/model/records";
import {
  ASPECTS,
  RESULTS,
  type Result,
  type SamplePage,
  type Statement,
} from "#lib/model/statement";
import { pathOf, type Route } from "#lib/routing/routes";
import { STATEMENT } from "#lib/text/statement";

interface Props {
  snapshot: ArchiveSnapshot;
  facts: Statement;
  lang: Lang;
}

/** The record of the evaluation: the pages, numbered, and what each aspect came to on them. */
export function Protocol({ snapshot, facts, lang }: Props) {
  const text = STATEMENT[lang];
  return (
    <>
      <p>{text.pagesLead}</p>
      <ol>
        {facts.pages.map(({ page, id }) => (
          <li key={`${page} ${id}`}>
            <a href={pathOf(routeOf(page, id, lang))}>
              {id === null ? text.samplePages[page] : titleOf(page, id, lang, snapshot)}
            </a>
          </li>
        ))}
      </ol>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.aspect}</th>
            <th scope="col">{text.result}</th>
          </tr>
        </thead>
        <tbody>
          {ASPECTS.map((aspect) => (
            <tr key={aspect}>
              <th scope="row">{text.aspects[aspect]}</th>
              <td>{resultWords(facts.aspects[aspect], lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function routeOf(page: SamplePage, id: string | null, lang: Lang): Route {
  return id === null || page === "home" ? { page, lang } : { page, lang, id };
}

function titleOf(page: SamplePage, id: string, lang: Lang, snapshot: ArchiveSnapshot): string {
  const record = page === "home" ? undefined : snapshot[page].get(id);
  return record === undefined ? id : entryText(record, lang).words.title;
}

/** "atbilst visās lapās", or each result with the numbers of its pages. */
function resultWords(results: readonly Result[], lang: Lang): string {
  const text = STATEMENT[lang];
  return RESULTS.flatMap((result) => {
    const pages = results.flatMap((one, index) => (one === result ? [index + 1] : []));
    if (pages.length === 0) return [];
    const [all, some] = text.results[result];
    return [pages.length === results.length ? all : some(numbers(pages, lang))];
  }).join("; ");
}

function numbers(pages: readonly number[], lang: Lang): string {
  const dot = lang === "lv" ? "." : "";
  return listAnd(
    pages.map((page) => page + dot),
    lang,
  );
}
