import type { ParsedFile } from "../file/validate-file";

const FIELD = /^formerly:(.*(?:\r?\n[ \t-].*)*)/m;

/** The former ids that a Latvian file claims; where it has a mistake, what can be told of them, so that none seems lost. */
export function formerIds({ path, file, content }: ParsedFile): readonly string[] {
  if (content?.kind === "visit" || content?.kind === "organisation") {
    return content.entry.data.formerly ?? [];
  }
  if (content !== null || path === null || !("lang" in path) || path.lang === "en") return [];
  const { from, to } = file.frontMatterSpan();
  const claimed = FIELD.exec(file.text.slice(from, to))?.[1] ?? "";
  return claimed.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}
