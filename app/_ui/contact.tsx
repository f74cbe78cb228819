import type { Lang } from "#lib/model/lang";
import { settings } from "#lib/model/settings";
import { dictionaryOf } from "#lib/text/dictionary";

/** How to report a mistake: the address where there is one, else the plain fact that there is none. */
export function Contact({ lang }: { lang: Lang }) {
  const text = dictionaryOf(lang).contact;
  return (
    <section>
      <h2>{text.title}</h2>
      {settings.contact === null ? (
        <p>{text.none}</p>
      ) : (
        <p>
          {text.write} <a href={`mailto:${settings.contact}`}>{settings.contact}</a>. {text.about}
        </p>
      )}
    </section>
  );
}
