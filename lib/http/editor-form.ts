import { basename } from "node:path";
import { localBackend } from "#lib/editor/form-backend";
import { formFiles, formPolicy } from "#lib/editor/form-files";
import { type CachedResponse, cacheResponse, redirectTo } from "./cached-response";
import { ROOT } from "./next-build";
import { type BaseHeaders, withPolicy } from "./security-headers";
import { typeOf } from "./static-files";

const FORM = "/redaktors";

/** The responses of the editors' form for the files in the folder where the server runs, by path. */
export async function loadEditorForm(
  base: BaseHeaders,
): Promise<ReadonlyMap<string, CachedResponse>> {
  const backend = localBackend(basename(process.cwd()));
  const headers = ["Cache-Control", "no-cache", ...withPolicy(base("own"), formPolicy(backend))];
  const responses = new Map([[FORM, redirectTo(`${FORM}/`, headers)]]);
  for (const [name, body] of await formFiles(ROOT, backend)) {
    const path = name === "index.html" ? `${FORM}/` : `${FORM}/${name}`;
    responses.set(path, await cacheResponse({ status: 200, type: typeOf(name), body }, headers));
  }
  return responses;
}
