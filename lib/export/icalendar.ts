// ical-generator writes no LANGUAGE parameter and takes DTSTAMP from the clock, so these forty lines are our own.

/** A line of iCalendar before it is folded: name, parameters, value. */
export interface ContentLine {
  readonly name: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly value: string;
}

/** Content lines as RFC 5545, 3.1 wants them: CRLF, folded at 75 octets and never inside a character. */
export function writeLines(lines: readonly ContentLine[]): string {
  return lines.map((line) => `${fold(unfolded(line))}\r\n`).join("");
}

/** A value of type TEXT (RFC 5545, 3.3.11): controls are dropped, line ends and special characters escaped. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(CONTROLS, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

const CONTROLS = /(?![\t\n])\p{Cc}/gu;

function unfolded({ name, params = {}, value }: ContentLine): string {
  const written = Object.entries(params).map(([key, param]) => `;${key}=${param}`);
  return `${name}${written.join("")}:${value}`;
}

const LIMIT = 75;

// A line is cut, never built letter by letter: at 10,000 events that took most of the time.
function fold(line: string): string {
  if (line.length * 3 <= LIMIT) return line;
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const size = octetsOf(code);
    if (octets + size > LIMIT) {
      parts.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    octets += size;
    at += code > 0xffff ? 2 : 1;
  }
  parts.push(line.slice(start));
  return parts.join("\r\n ");
}

/** Octets of one character in UTF-8. */
function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
