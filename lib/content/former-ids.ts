import type { ParsedFile } from "./parse-file";

const FIELD = /^formerly:(.*(?:\r?\n[ \t-].*)*)/m;

/** The former ids that a Latvian file claims; where it has a mistake, what can be told of them, so that none seems lost. */
export function formerIds({ place, file, parsed }: ParsedFile): readonly string[] {
  if (parsed?.kind === "visit" || parsed?.kind === "organisation") {
    return parsed.draft.data.formerly ?? [];
  }
  if (parsed !== null || place === null || !("lang" in place) || place.lang === "en") return [];
  const { from, to } = file.matterSpan();
  const claimed = FIELD.exec(file.text.slice(from, to))?.[1] ?? "";
  return claimed.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}
