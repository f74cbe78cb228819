import type { Metadata } from "next";
import { isLang } from "#lib/model/lang";
import { ErrorPage, errorMetadata, type Why } from "#ui/error-page";

interface Props {
  params: Promise<{ lang: string; rest: string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, rest } = await params;
  return errorMetadata(isLang(lang) ? lang : "lv", whyOf(rest));
}

export default async function Page({ params }: Props) {
  const { lang, rest } = await params;
  return <ErrorPage lang={isLang(lang) ? lang : "lv"} why={whyOf(rest)} />;
}

/** The server asks for `-/error` and `-/busy`, which no request from outside reaches. */
function whyOf([first, second]: readonly string[]): Why {
  if (first !== "-") return "missing";
  return second === "error" || second === "busy" ? second : "missing";
}
