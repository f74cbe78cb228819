import type { Lang } from "#lib/model/lang";
import type { Settings } from "#lib/model/settings";
import { dictionaryOf } from "#lib/text/dictionary";
import { mailLink } from "./mail-link";

/**
 * Where a mistake on a page is reported, with the page's address filled in: a message to the contact, else a new issue of
 * the repository; `null` where the site has neither.
 */
export function reportLink(
  { contact, issues }: Pick<Settings, "contact" | "issues">,
  address: string,
  lang: Lang,
): string | null {
  const text = dictionaryOf(lang).contact;
  const [subject, body] = [text.subject, text.body(address)];
  if (contact !== null) return mailLink(contact, subject, body);
  return issues === null ? null : newIssue(issues, subject, body);
}

/** The form of a new issue, filled in as GitHub takes it, or GitLab, whose paths have a part `-`. */
function newIssue(issues: string, title: string, body: string): string {
  const query = issues.includes("/-/")
    ? { "issue[title]": title, "issue[description]": body }
    : { title, body };
  return `${issues}/new?${new URLSearchParams(query)}`;
}
