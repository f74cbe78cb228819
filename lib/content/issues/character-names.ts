import type { Localized } from "#lib/model/lang";

/** The characters that nobody can see, by their first and last code point, with what they are called. */
const NAMES: readonly (readonly [first: number, last: number, name: Localized])[] = [
  [0x00ad, 0x00ad, { lv: "mīkstā pārnesuma zīme", en: "soft hyphen" }],
  [0x034f, 0x034f, { lv: "burtu savienotājs", en: "combining grapheme joiner" }],
  [0x061c, 0x061c, { lv: "arābu burtu zīme", en: "Arabic letter mark" }],
  [0x115f, 0x1160, { lv: "tukšs korejiešu burts", en: "Hangul filler" }],
  [0x17b4, 0x17b5, { lv: "neredzams khmeru patskanis", en: "Khmer inherent vowel" }],
  [0x180b, 0x180f, { lv: "mongoļu rakstības izvēles zīme", en: "Mongolian selector" }],
  [0x200b, 0x200b, { lv: "nulles platuma atstarpe", en: "zero width space" }],
  [0x200c, 0x200c, { lv: "nulles platuma atdalītājs", en: "zero width non-joiner" }],
  [0x200d, 0x200d, { lv: "nulles platuma savienotājs", en: "zero width joiner" }],
  [0x200e, 0x200e, { lv: "virziena zīme no kreisās uz labo", en: "left-to-right mark" }],
  [0x200f, 0x200f, { lv: "virziena zīme no labās uz kreiso", en: "right-to-left mark" }],
  [0x202a, 0x202b, { lv: "iegulta virziena sākums", en: "directional embedding" }],
  [0x202c, 0x202c, { lv: "iegulta virziena beigas", en: "pop directional formatting" }],
  [0x202d, 0x202e, { lv: "uzspiesta virziena sākums", en: "directional override" }],
  [0x2060, 0x2060, { lv: "vārdu savienotājs", en: "word joiner" }],
  [0x2061, 0x2064, { lv: "neredzama matemātikas zīme", en: "invisible operator" }],
  [0x2066, 0x2068, { lv: "nošķirta virziena sākums", en: "directional isolate" }],
  [0x2069, 0x2069, { lv: "nošķirta virziena beigas", en: "pop directional isolate" }],
  [0x206a, 0x206f, { lv: "novecojusi formas zīme", en: "deprecated format character" }],
  [0x2800, 0x2800, { lv: "tukšs Braila raksta lauciņš", en: "blank Braille pattern" }],
  [0x3164, 0x3164, { lv: "tukšs korejiešu burts", en: "Hangul filler" }],
  [0xfe00, 0xfe0f, { lv: "zīmes izskata izvēle", en: "variation selector" }],
  [0xfeff, 0xfeff, { lv: "baitu secības zīme", en: "byte order mark" }],
  [0xffa0, 0xffa0, { lv: "tukšs korejiešu burts", en: "Hangul filler" }],
  [0xfff9, 0xfffb, { lv: "paskaidrojuma enkurs", en: "interlinear annotation" }],
  [0xe0000, 0xe007f, { lv: "neredzama iezīme", en: "tag character" }],
  [0xe0100, 0xe01ef, { lv: "zīmes izskata izvēle", en: "variation selector" }],
];

/** What an invisible character is called in Unicode, in both languages; `null` for one that has no name here. */
export function characterName(character: string): Localized | null {
  const code = character.codePointAt(0) ?? 0;
  return NAMES.find(([first, last]) => first <= code && code <= last)?.[2] ?? null;
}

/** A character as Unicode writes it: `U+200B`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
