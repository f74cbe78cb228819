import type { ReactNode } from "react";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { breadcrumbsLd } from "#lib/export/json-ld";
import { formatDay } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import type { Day } from "#lib/model/day";
import { type Lang, otherLang } from "#lib/model/lang";
import { absoluteUrl, settings } from "#lib/model/settings";
import { addressOf } from "#lib/routing/address";
import { HEADER_PAGES, type PageName } from "#lib/routing/pages";
import { pathOf, type Route, translated } from "#lib/routing/routes";
import { exists } from "#lib/routing/site-pages";
import { dictionaryOf } from "#lib/text/dictionary";
import { Footer } from "#ui/footer";
import { JsonLd } from "#ui/json-ld";
import { PreviewNotice } from "#ui/preview-notice";
import { renderStatic } from "#ui/render-static";
import { SiteSearch } from "#ui/site-search";
import styles from "./page-frame.module.css";

interface Crumb {
  readonly label: string;
  /** `null` for the page itself. */
  readonly href: string | null;
}

/**
 * What surrounds every page: skip link, header, breadcrumbs, main and footer. `route` is `null` where no page is;
 * `changed` is the day its content last changed, without it that of the whole archive.
 */
export function PageFrame({
  snapshot,
  lang,
  route,
  query = new URLSearchParams(),
  crumbs = [],
  skipToResults = false,
  changed,
  children,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  route: Route | null;
  query?: URLSearchParams;
  crumbs?: readonly Crumb[];
  skipToResults?: boolean;
  changed?: Day;
  children: ReactNode;
}) {
  const text = dictionaryOf(lang);
  return (
    <>
      <a className={styles["skip"]} href="#content">
        {text.skip}
      </a>
      {skipToResults ? (
        <a className={styles["skip"]} href="#results">
          {text.skipToResults}
        </a>
      ) : null}
      {snapshot.preview === null ? null : <PreviewNotice preview={snapshot.preview} lang={lang} />}
      <Header snapshot={snapshot} lang={lang} route={route} query={query} />
      {crumbs.length > 0 ? <Breadcrumbs lang={lang} crumbs={crumbs} /> : null}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: what React made of the page's own elements */}
      <main id="content" dangerouslySetInnerHTML={renderStatic(children)} />
      <Footer
        snapshot={snapshot}
        lang={lang}
        address={absoluteUrl(addressOf(route ?? { page: "home", lang }, query))}
        changed={changed ?? snapshot.archive.day}
      />
    </>
  );
}

function Header({
  snapshot,
  lang,
  route,
  query,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  route: Route | null;
  query: URLSearchParams;
}) {
  const text = dictionaryOf(lang);
  const other = otherLang(lang);
  const switched =
    route === null ? pathOf({ page: "home", lang: other }) : addressOf(translated(route), query);
  return (
    <header className={styles["header"]}>
      <div className="band" />
      <div className={`wrap ${styles["bar"]}`}>
        <p className={styles["name"]}>
          <a href={pathOf({ page: "home", lang })}>{settings.name[lang]}</a>{" "}
          <span>
            {settings.adopted ? text.ministry : <Unofficial snapshot={snapshot} lang={lang} />}
          </span>
        </p>
        <nav aria-label={text.navLabel} className={styles["nav"]}>
          <ul className={styles["pages"]}>
            {HEADER_PAGES.map((page) => (
              <li key={page}>
                <a href={pathOf({ page, lang })} aria-current={currentness(route, page)}>
                  {text.sections[page]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {route === null ? null : <Provenance snapshot={snapshot} route={route} query={query} />}
        <a
          className={styles["switch"]}
          href={switched}
          lang={other}
          hrefLang={other}
          aria-label={text.switchTo.join(" ")}
        >
          {text.switchTo[0]}
        </a>
        {route?.page === "home" || route === null ? null : (
          <SiteSearch lang={lang} value={route.page === "visits" ? (query.get("q") ?? "") : ""} />
        )}
      </div>
    </header>
  );
}

/** That the site is not the ministry's, leading to who publishes it. */
function Unofficial({ snapshot, lang }: { snapshot: ArchiveSnapshot; lang: Lang }) {
  const { unofficial, publisherAnchor } = dictionaryOf(lang);
  const about = { page: "about", lang } as const;
  return exists(snapshot, about) ? (
    <a href={`${pathOf(about)}#${publisherAnchor}`}>{unofficial}</a>
  ) : (
    unofficial
  );
}

/** Where a printed page is from: its permanent address and the day of the content that it shows. */
function Provenance({
  snapshot,
  route,
  query,
}: {
  snapshot: ArchiveSnapshot;
  route: Route;
  query: URLSearchParams;
}) {
  return (
    <p className={`paper ${styles["provenance"]}`}>
      {absoluteUrl(addressOf(route, query))}
      <br />
      {dictionaryOf(route.lang).cite.revision(formatDay(snapshot.archive.day, route.lang))}
    </p>
  );
}

function currentness(route: Route | null, page: PageName): "page" | "true" | undefined {
  if (route === null || route.page !== page) return undefined;
  return route.id === undefined ? "page" : "true";
}

/** Where the page is; on narrow screens a page right below home needs no trail, since the menu marks it. */
function Breadcrumbs({ lang, crumbs }: { lang: Lang; crumbs: readonly Crumb[] }) {
  const text = dictionaryOf(lang);
  const all = [{ label: text.sections.home, href: pathOf({ page: "home", lang }) }, ...crumbs];
  return (
    <nav
      aria-label={text.crumbsLabel}
      className={`wrap ${styles["crumbs"]} ${crumbs.length === 1 ? styles["shallow"] : ""}`}
    >
      <ol className={styles["trail"]}>
        {all.map(({ label, href }) => (
          <li key={typeset(label)}>
            {href === null ? (
              <span aria-current="page">{typeset(label)}</span>
            ) : (
              <a href={href}>{typeset(label)}</a>
            )}
          </li>
        ))}
      </ol>
      <JsonLd data={breadcrumbsLd(all)} />
    </nav>
  );
}
