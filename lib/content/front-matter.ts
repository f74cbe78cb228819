import matter from "gray-matter";
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Issue } from "./issue";
import type { SourceFile } from "./source-file";

/** What a file says before its schema is asked: fields as text, lists and maps, and the Markdown after them. */
export interface FrontMatter {
  readonly fields: unknown;
  readonly body: string;
}

// Options, even these, keep gray-matter from its cache, which turns a broken file into an empty one the second time.
const OPTIONS = {
  language: "yaml",
  engines: {
    yaml: { parse: parseYaml },
    javascript: { parse: refuse },
  },
};

/** Splits a file into fields and body; never executes, never guesses, never throws on content. */
export function parseFrontMatter(file: SourceFile): FrontMatter | Issue {
  const lines = file.text.split(/\r?\n/);
  if (lines[0] !== "---") {
    return file.issue("fence-missing", lineOf(1, lines[0] ?? ""), { found: lines[0] ?? "" });
  }
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith("---"));
  const closing = lines[close];
  if (closing !== "---") {
    return file.issue("fence-open", lineOf(Math.max(close, 0) + 1, closing ?? "---"));
  }
  try {
    const { data, content } = matter(file.text.replaceAll("\r\n", "\n"), OPTIONS);
    return { fields: data, body: content.trim() };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return yamlIssue(file, error);
  }
}

function yamlIssue(file: SourceFile, error: YAMLException): Issue {
  const line = (error.mark?.line ?? 0) + 1;
  const column = (error.mark?.column ?? 0) + 1;
  const rule = error.reason.includes("duplicated mapping key") ? "field-repeated" : "yaml-syntax";
  return file.issue(rule, { line, column, width: 1 }, { found: error.reason });
}

function lineOf(line: number, text: string) {
  return { line, column: 1, width: Math.max(1, [...text].length) };
}

function parseYaml(text: string): object {
  if (text.trim() === "") return {};
  const fields = load(text, { schema: FAILSAFE_SCHEMA });
  return typeof fields === "object" && fields !== null ? fields : { "": fields };
}

function refuse(): never {
  throw new YAMLException("front matter is YAML");
}
