import type { Issue, Position } from "../issues/issue";
import type { SourceFile } from "../source/source-file";

/** An address that was published once: its section, the id in it, and where the list says so. */
export interface Address {
  readonly section: "visits" | "organisations";
  readonly id: string;
  readonly at: Position;
  readonly file: SourceFile;
}

/** The addresses of `content/addresses.txt`, one a line: `visits/2019-05-20-kirkenes-forum`; `#` begins a remark. */
export function parseAddresses(file: SourceFile, issues: Issue[]): readonly Address[] {
  return file.text.split(/\r?\n/).flatMap((line, index): Address[] => {
    if (line === "" || line.startsWith("#")) return [];
    const at = { line: index + 1, column: 1, width: [...line].length };
    const [, section, id = ""] = /^(visits|organisations)\/([a-z0-9-]+)$/.exec(line) ?? [];
    if (section === "visits" || section === "organisations") return [{ section, id, at, file }];
    issues.push(file.issue("address-format", at, { found: line }));
    return [];
  });
}
