import type { ReactNode } from "react";
import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import type { Section } from "#lib/routing/pages";
import { dictionaryOf } from "#lib/text/dictionary";
import type { Ignored } from "#lib/visits/visit-query";
import { PageFrame } from "#ui/page-frame";
import { PageHead } from "#ui/page-head";
import { IgnoredParams, unknownParams } from "#ui/unknown-params";

/** A page of the site with no record of its own behind it: its frame, title and lead, and what it shows. */
export function SectionPage({
  snapshot,
  lang,
  page,
  query,
  ignored = unknownParams(query),
  title,
  lead,
  children,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  page: Exclude<Section, "visits">;
  query: URLSearchParams;
  /** What the page did not understand of its query: all, where it takes none. */
  ignored?: readonly Ignored[];
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <PageFrame
      snapshot={snapshot}
      lang={lang}
      route={{ page, lang }}
      query={query}
      crumbs={[{ label: dictionaryOf(lang).sections[page], href: null }]}
    >
      <div className="wrap">
        <IgnoredParams lang={lang} ignored={ignored} />
        <PageHead title={title} {...(lead === undefined ? {} : { lead })} />
        {children}
      </div>
    </PageFrame>
  );
}
