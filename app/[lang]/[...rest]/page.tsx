import type { Metadata } from "next";
import { isLang } from "#lib/lang";
import { Missing, missingMetadata } from "#ui/missing";

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  return missingMetadata(isLang(lang) ? lang : "lv");
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  return <Missing lang={isLang(lang) ? lang : "lv"} />;
}
