import type { ReactNode } from "react";

// Next bundles no `react-dom/server` into a server component; left out of the bundle, it is loaded by Node.
const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ "react-dom/server");

/**
 * Elements as the HTML they are, for `dangerouslySetInnerHTML`: React escapes them as ever. Next otherwise writes every
 * element down for the browser, reads that again and makes HTML of it: a third of a list's time, for a page in which no
 * script will ever run. Nothing in them may be asynchronous.
 */
export function atOnce(children: ReactNode): { readonly __html: string } {
  return { __html: renderToStaticMarkup(children) };
}
