import type { ArchiveSnapshot } from "#lib/archive-store";
import { subjectName } from "#lib/format/visit-words";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import type { Subject } from "#lib/model/subjects";
import {
  FORMATS,
  mediaType,
  type SHARED_TABLES,
  TABLE_FORMATS,
  tablePath,
} from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { visitIndexesOf } from "#lib/visits/subjects";
import { definePage } from "#ui/define-page";
import { pageMetadata } from "#ui/metadata";
import { SectionPage } from "#ui/section-page";
import exportStyles from "./export-links.module.css";
import styles from "./organisation-list.module.css";

type IndexedKind = Extract<(typeof SHARED_TABLES)[number], Subject["page"]>;

/** The page that lists all subjects of a kind by name, each with what is said of it and the number of its visits. */
export function defineSubjectIndex(page: IndexedKind) {
  return definePage(({ lang, query, snapshot }) => {
    const { sections, subjects } = dictionaryOf(lang);
    const { lead, description } = subjects[page];
    return {
      metadata: pageMetadata({
        route: { page, lang },
        title: sections[page],
        description,
        index: query.size === 0,
      }),
      body: (
        <SectionPage
          snapshot={snapshot}
          lang={lang}
          page={page}
          query={query}
          title={sections[page]}
          lead={lead}
        >
          {page === "people" ? (
            <People snapshot={snapshot} lang={lang} />
          ) : (
            <SubjectList
              snapshot={snapshot}
              lang={lang}
              page={page}
              ids={[...snapshot[page].keys()]}
            />
          )}
          <Files page={page} lang={lang} />
        </SectionPage>
      ),
    };
  });
}

/** Those who represented Latvia, and all others. */
function People({ snapshot, lang }: { snapshot: ArchiveSnapshot; lang: Lang }) {
  const text = dictionaryOf(lang).subjects.people;
  const people = [...snapshot.people.values()];
  return ([true, false] as const).map((ofLatvia) => (
    <section key={String(ofLatvia)} className={styles["people"]}>
      <h2>{ofLatvia ? text.latvia : text.others}</h2>
      <SubjectList
        snapshot={snapshot}
        lang={lang}
        page="people"
        ids={people.flatMap(({ id, country }) => ((country === "LV") === ofLatvia ? [id] : []))}
      />
    </section>
  ));
}

/** Subjects of a kind by name, people by their last one. */
function SubjectList({
  snapshot,
  lang,
  page,
  ids,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  page: IndexedKind;
  ids: readonly string[];
}) {
  const order = new Intl.Collator(lang);
  const key = (name: string) =>
    page === "people" ? name.replace(/^(.*?)([^ ]+)( \(.*\))?$/, "$2 $1") : name;
  const items = ids
    .map((id) => ({ id, name: subjectName({ page, id }, snapshot, lang) }))
    .toSorted((a, b) => order.compare(key(a.name), key(b.name)));
  return (
    <ul className={`${styles["groups"]} ${styles["list"]}`}>
      {items.map(({ id, name }) => {
        const note = noteOf({ page, id }, snapshot, lang);
        return (
          <li key={id}>
            <a href={pathOf({ page, lang, id })}>
              <b>{typeset(name)}</b> {note === null ? null : <span>{typeset(note)}</span>}
            </a>
            <p className={styles["count"]}>
              {dictionaryOf(lang).countVisits(visitIndexesOf(snapshot, { page, id }).length)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** What is said of a subject besides its name: of a person the last office. */
function noteOf({ page, id }: Subject, snapshot: ArchiveSnapshot, lang: Lang): string | null {
  if (page === "people") return snapshot.people.get(id)?.roles.at(-1)?.[lang] ?? null;
  if (page === "topics" || page === "series") return snapshot[page].get(id)?.about[lang] ?? null;
  return null;
}

/** The whole list as data. */
function Files({ page, lang }: { page: IndexedKind; lang: Lang }) {
  return (
    <div className={exportStyles["links"]}>
      <ul aria-label={dictionaryOf(lang).exports.label}>
        {TABLE_FORMATS.map((format) => (
          <li key={format}>
            <a href={tablePath(page, format)} type={mediaType(format)}>
              {FORMATS[format].name[lang]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
