import type { ReactNode } from "react";
import "../globals.css";
import { openSearchPath } from "#lib/export/opensearch";
import { isLang } from "#lib/lang";
import { site } from "#lib/site";

export const dynamic = "force-dynamic";

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}) {
  const { lang: asked } = await params;
  const lang = isLang(asked) ? asked : "lv";
  return (
    <html lang={lang}>
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={openSearchPath(lang)}
          title={site.name[lang]}
        />
      </head>
      <body>{children}</body>
    </html>
  );
}
