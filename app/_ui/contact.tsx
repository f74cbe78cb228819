import type { Lang } from "#lib/lang";
import { site } from "#lib/site";
import { textOf } from "#lib/text/text";

/** How to report a mistake: the address where there is one, else the plain fact that there is none. */
export function Contact({ lang }: { lang: Lang }) {
  const text = textOf(lang).contact;
  return (
    <section>
      <h2>{text.title}</h2>
      {site.contact === null ? (
        <p>{text.none}</p>
      ) : (
        <p>
          {text.write} <a href={`mailto:${site.contact}`}>{site.contact}</a>. {text.about}
        </p>
      )}
    </section>
  );
}
