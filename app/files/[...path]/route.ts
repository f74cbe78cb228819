import type { NextRequest } from "next/server";
import { currentSnapshot } from "#lib/archive-store";
import { fileAt } from "#lib/export/writers";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** A file of data under `next dev`; the site's own server makes it without Next. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { path } = await params;
  const file = fileAt(currentSnapshot(), `/${path.join("/")}${request.nextUrl.search}`);
  if (file === null) return new Response(null, { status: 404 });
  return new Response(file.text, { headers: { "Content-Type": file.type } });
}
