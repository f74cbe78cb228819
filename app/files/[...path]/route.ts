import { content } from "#lib/content";
import { answerExport } from "#lib/export/answer";
import { FILE_WRITERS } from "#lib/export/files";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** A file that stands outside both languages. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const path = `/${(await params).path.join("/")}`;
  return answerExport(path.split(".").at(-1) ?? "", FILE_WRITERS[path]?.(content()));
}
