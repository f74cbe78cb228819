import type { ReactNode } from "react";

// Next keeps this module from server components by its name, since most would send its output twice. Here it is Node's.
const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ "react-dom/server");

/**
 * Elements as the HTML they are, for `dangerouslySetInnerHTML`: React escapes them as ever. Next otherwise writes every
 * element down for the browser, reads that again and makes HTML of it, some three times the work for a page that no
 * script will ever run in. Nothing in them may be asynchronous.
 */
export function atOnce(children: ReactNode): { readonly __html: string } {
  return { __html: renderToStaticMarkup(children) };
}
