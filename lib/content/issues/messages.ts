import type { Lang } from "#lib/model/lang";
import type { Issue } from "./issue";
import type { IssueText, Messages } from "./message-parts";
import { messagesEn } from "./messages-en";
import { messagesLv } from "./messages-lv";
import type { Rule } from "./rules";

const MESSAGES: Readonly<Record<Lang, Messages>> = { lv: messagesLv, en: messagesEn };

/** The words of an issue. */
export function issueText<R extends Rule>(
  { rule, params }: Pick<Issue<R>, "rule" | "params">,
  lang: Lang,
): IssueText {
  return MESSAGES[lang][rule](params);
}
