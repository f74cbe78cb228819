import type { ReactNode } from "react";
import "../globals.css";
import { isLang } from "#lib/model/lang";
import { settings } from "#lib/model/settings";
import { openSearchPath } from "#lib/routing/formats";

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
          title={settings.name[lang]}
        />
      </head>
      <body>{children}</body>
    </html>
  );
}
