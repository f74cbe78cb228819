import type { Source } from "#lib/model/records";

/** A source of which nothing is known but what is given: a news item in Latvian without a title. */
export function sourceWith(given: Partial<Source> & Pick<Source, "url">): Source {
  return {
    id: null,
    publisher: "iem",
    title: null,
    published: null,
    language: "lv",
    kind: "news",
    archived: null,
    ...given,
  };
}
