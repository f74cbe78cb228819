import type { NextRequest } from "next/server";
import { content } from "#lib/content";
import { answerExport } from "#lib/export/answer";
import { LISTS } from "#lib/export/exports";
import { isLang } from "#lib/lang";

interface Context {
  params: Promise<{ lang: string; section: string; format: string }>;
}

/** A page's list in another form. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { lang, section, format } = await params;
  const write = LISTS[section]?.[format];
  const text = isLang(lang) ? write?.(content(), lang, request.nextUrl.searchParams) : undefined;
  return answerExport(format, text);
}
