import type { Role } from "#lib/model/records";
import type { IssueParams } from "./issue-params";
import type { Rule } from "./rules";

/** What happened, and how to fix it. */
export type IssueText = readonly [message: string, fix: string];

/** The words of every rule in one language. */
export type Messages = { readonly [R in Rule]: (params: IssueParams[R]) => IssueText };

/** How much of what was found a message quotes, in UTF-16 units. */
const LONGEST_QUOTE = 400;

/** At most so many values are listed in a message. */
const MOST_LISTED = 12;

/** A text as a message quotes it: in backticks, in two of them where it has some itself, a long one cut. */
export function quote(text: string): string {
  return text.includes("`") ? `\`\` ${shorten(text)} \`\`` : `\`${shorten(text)}\``;
}

/** A text whose end is cut where it is longer than a message should quote. */
export function shorten(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** Whether the name of a file has nothing but what such a name may have. */
export function hasPlainName(path: string): boolean {
  return /(?:^|\/)[a-z0-9.-]+$/.test(path);
}

/** A sentence that follows a colon. */
export function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** Whether a list of values is short enough for a message. */
export function isShort(values: readonly string[]): boolean {
  return values.length <= MOST_LISTED;
}

/** A new line's field with its indentation: `` `    publisher:` ``. */
export function newLine(indent: number, field: string): string {
  return `\`${" ".repeat(indent)}${shorten(field)}:\``;
}

/** The roles of a person with their time: `` `iekšlietu ministrs`, from: 2019-01-23; `deputāts` ``. */
export function roleTerms(roles: readonly Role[]): string {
  const terms = roles.map(({ lv, from, to }) =>
    [`\`${lv}\``, ...(from ? [`from: ${from}`] : []), ...(to ? [`to: ${to}`] : [])].join(", "),
  );
  return shorten(terms.join("; "));
}
