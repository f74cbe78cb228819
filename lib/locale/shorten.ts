/** A text of at most `most` characters (UTF-16 units): a longer one is cut and ends in an ellipsis. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
