/** A link that opens a new message in the reader's mail program (RFC 6068), lines of the body parted by CRLF. */
export function mailLink(to: string, subject: string, body: string): string {
  const lines = body.replace(/\r?\n/g, "\r\n");
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
