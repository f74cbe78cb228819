import type { ReactNode } from "react";
import { feedTitle } from "#lib/format/list-words";
import { shareCard } from "#lib/format/share-card";
import { subjectName } from "#lib/format/visit-words";
import { entryText } from "#lib/model/records";
import type { SubjectKind } from "#lib/model/subjects";
import { dictionaryOf } from "#lib/text/dictionary";
import { facetValueOf, SUBJECT_FACETS } from "#lib/visits/subjects";
import { parseVisitQuery } from "#lib/visits/visit-query";
import { CountryPage } from "#ui/country-page";
import { definePage } from "#ui/define-page";
import { pageMetadata } from "#ui/metadata";
import { OrganisationPage } from "#ui/organisation-page";
import { PersonPage } from "#ui/person-page";
import { SeriesPage } from "#ui/series-page";
import type { SubjectProps } from "#ui/subject-page";
import { TopicPage } from "#ui/topic-page";
import { withdrawnParts } from "#ui/withdrawn-page";

/** The page of each subject of a kind. */
export function defineSubjectPage(page: SubjectKind) {
  return definePage(({ lang, path: [id = ""], query, snapshot }) => {
    const subject = { page, id };
    const route = { ...subject, lang };
    const props = { snapshot, subject, lang, query };
    const body = bodyOf(props);
    if (body === null) return withdrawnParts(route, snapshot);
    const filter = new URLSearchParams({ [SUBJECT_FACETS[page]]: facetValueOf(subject) });
    const { query: visitQuery } = parseVisitQuery(filter, snapshot);
    return {
      metadata: pageMetadata({
        route,
        ...wordsOf(props),
        card: shareCard(route, snapshot),
        lists: [
          {
            route: { page: "visits", lang },
            query: String(filter),
            title: feedTitle(visitQuery, snapshot, lang),
          },
        ],
        index: query.size === 0,
      }),
      body,
    };
  });
}

/** What the page shows; `null` where the archive has no such subject. */
function bodyOf(props: SubjectProps): ReactNode {
  const { snapshot, subject } = props;
  const { page, id } = subject;
  switch (page) {
    case "organisations": {
      const organisation = snapshot.organisations.get(id);
      return organisation === undefined ? null : (
        <OrganisationPage {...props} organisation={organisation} />
      );
    }
    case "topics": {
      const topic = snapshot.topics.get(id);
      return topic === undefined ? null : <TopicPage {...props} topic={topic} />;
    }
    case "people": {
      const person = snapshot.people.get(id);
      return person === undefined ? null : <PersonPage {...props} person={person} />;
    }
    case "countries": {
      const country = snapshot.countries.get(id);
      return country === undefined ? null : <CountryPage {...props} country={country} />;
    }
    case "series": {
      const series = snapshot.series.get(id);
      return series === undefined ? null : <SeriesPage {...props} series={series} />;
    }
  }
}

/** The title and the description that search engines and link previews show. */
function wordsOf({ snapshot, subject, lang }: SubjectProps): {
  readonly title: string;
  readonly description: string;
} {
  const { page, id } = subject;
  const name = subjectName(subject, snapshot, lang);
  const text = dictionaryOf(lang);
  // An organisation and its meetings may have one name.
  const title =
    page === "organisations" ? name : `${name} – ${text.subjects[page].one.toLowerCase()}`;
  switch (page) {
    case "organisations": {
      const organisation = snapshot.organisations.get(id);
      return organisation === undefined
        ? { title, description: name }
        : {
            title: organisation.name[lang],
            description: entryText(organisation, lang).words.summary,
          };
    }
    case "topics":
    case "series":
      return { title, description: snapshot[page].get(id)?.about[lang] ?? name };
    case "people": {
      const roles = snapshot.people.get(id)?.roles.map((role) => role[lang]) ?? [];
      return {
        title,
        description: `${[name, ...new Set(roles)].join(", ")}. ${text.subject.ofPerson}`,
      };
    }
    case "countries":
      return {
        title,
        description: `${text.subjects.countries.one}: ${name}. ${text.subjects.countries.lead}`,
      };
  }
}
