import type { ArchiveSnapshot } from "#lib/archive-store";
import { sourceWords } from "#lib/format/visit-words";
import { formatPartialDay } from "#lib/locale/days";
import { languageName } from "#lib/locale/language-name";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import type { Source } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./sources.module.css";

/**
 * Where the facts are known from: links by title, as it is printed, else by what they are, who published them and when; no two have one name.
 * What follows says the publisher, the day, another language, plain http, and leads to a copy.
 */
export function Sources({
  snapshot,
  sources,
  lang,
}: {
  snapshot: ArchiveSnapshot;
  sources: readonly Source[];
  lang: Lang;
}) {
  const names = distinctNames(sources, snapshot, lang);
  return (
    <ol className={styles["sources"]}>
      {sources.map((source, index) => (
        <li key={source.url}>
          <Link source={source} name={names[index] ?? source.url} lang={lang} />
          <Details snapshot={snapshot} source={source} lang={lang} />
          <span className={styles["address"]}> {source.url}</span>
        </li>
      ))}
    </ol>
  );
}

function Link({ source, name, lang }: { source: Source; name: string; lang: Lang }) {
  const foreign = source.title === null || source.language === lang ? undefined : source.language;
  const text = dictionaryOf(lang);
  return (
    <>
      <a href={source.url} lang={foreign} translate={source.title === null ? undefined : "no"}>
        {source.title === null ? typeset(name) : name}
      </a>
      {source.archived === null ? null : (
        <>
          {" ("}
          <a href={source.archived}>
            {text.archivedCopy}
            <span className="hidden">: {name}</span>
          </a>
          )
        </>
      )}
    </>
  );
}

function Details({
  snapshot,
  source: { url, publisher, title, published, language },
  lang,
}: {
  snapshot: ArchiveSnapshot;
  source: Source;
  lang: Lang;
}) {
  const text = dictionaryOf(lang);
  const details = [
    ...(title === null
      ? []
      : [
          snapshot.publishers.get(publisher)?.name[lang] ?? publisher,
          published === null ? null : formatPartialDay(published, lang),
        ]),
    language === lang ? null : text.inLanguage(languageName(language, lang)),
    new URL(url).hostname.replace(/^www\./, ""),
    url.startsWith("http:") ? text.insecure : null,
  ].filter((detail) => detail !== null);
  return <span className={styles["host"]}> {typeset(details.join(", "))}</span>;
}

/** The names of sources; one that others have too is followed by its number among them. */
function distinctNames(
  sources: readonly Source[],
  snapshot: ArchiveSnapshot,
  lang: Lang,
): readonly string[] {
  const names = sources.map((source) => sourceWords(source, snapshot, lang));
  return names.map((name, index) => {
    if (names.indexOf(name) === names.lastIndexOf(name)) return name;
    const number = names.slice(0, index + 1).filter((other) => other === name).length;
    return `${name} (${number})`;
  });
}
