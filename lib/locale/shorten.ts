/** A text of which at most the first `most` characters (UTF-16 units) are shown, then an ellipsis. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
