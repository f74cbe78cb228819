import type { Issue, Position } from "../issues/issue";
import type { SourceFile } from "../source/source-file";
import type { Span } from "../source/source-text";
import { addressFault } from "./address-faults";
import { locate, type TextField } from "./text-fields";

/** Fields that hold nothing but an address. */
const ADDRESS_FIELDS = new Set(["url", "archived", "site", "same"]);

/** The addresses among the fields of a file that should not be published. */
export function checkAddresses(file: SourceFile, fields: readonly TextField[]): readonly Issue[] {
  return fields.flatMap(({ path, key, value }) => {
    if (!ADDRESS_FIELDS.has(key) || addressFault(value) === null) return [];
    const { at, span } = locate(file, path, value);
    return addressIssue(file, value, at, span);
  });
}

/** The issue of an address that should not be published; the certain fix where it is known at which offsets it stands. */
export function addressIssue(
  file: SourceFile,
  found: string,
  at: Position,
  span: Span | null,
): readonly Issue[] {
  const fault = addressFault(found);
  if (fault === null) return [];
  const { rule, suggestion } = fault;
  const edits = span === null || suggestion === null ? [] : [{ ...span, text: suggestion }];
  return [file.issue(rule, at, { found, suggestion, host: new URL(found).hostname }, edits)];
}
