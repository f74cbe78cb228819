import type { ReactNode } from "react";
import "../globals.css";
import { isLang } from "#lib/lang";

export const dynamic = "force-dynamic";

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}) {
  const { lang } = await params;
  return (
    <html lang={isLang(lang) ? lang : "lv"}>
      <body>{children}</body>
    </html>
  );
}
