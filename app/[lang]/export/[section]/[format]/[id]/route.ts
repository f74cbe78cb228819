import type { NextRequest } from "next/server";
import { content } from "#lib/content";
import { answerExport } from "#lib/export/answer";
import { RECORDS } from "#lib/export/exports";
import { isLang } from "#lib/lang";

interface Context {
  params: Promise<{ lang: string; section: string; format: string; id: string }>;
}

/** One record in another form. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { lang, section, format, id } = await params;
  const write = RECORDS[section]?.[format];
  const query = request.nextUrl.searchParams;
  const text = isLang(lang) ? write?.(content(), lang, query, id) : undefined;
  return answerExport(format, text);
}
