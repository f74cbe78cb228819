import { normalize } from "./normalize";

/** A text as the slug of an id or an address, letters without their diacritics: `Łódź` is `lodz`, `Sandis Ģirģens` `sandis-girgens`. */
export function slugify(text: string): string {
  return normalize(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
