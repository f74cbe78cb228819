import type { ReactNode } from "react";

// Next refuses to bundle `react-dom/server` into a server component; left out of the bundle, Node loads it.
const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ "react-dom/server");

/**
 * Elements as HTML, for `dangerouslySetInnerHTML`; React escapes them as ever. Next would serialise every element for the
 * browser (RSC), parse that again and render it: a third of a list's time, for a page that runs no script. Components in
 * it may be neither asynchronous nor use hooks: docs/adr/0010-render-main-to-static-markup.md.
 */
export function renderStatic(children: ReactNode): { readonly __html: string } {
  return { __html: renderToStaticMarkup(children) };
}
