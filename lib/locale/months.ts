/** The months of the year in each language, January first. */
export const MONTHS = {
  lv: {
    nominative:
      "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris".split(
        " ",
      ),
    genitive:
      "janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra".split(
        " ",
      ),
    dative:
      "janvārim februārim martam aprīlim maijam jūnijam jūlijam augustam septembrim oktobrim novembrim decembrim".split(
        " ",
      ),
    locative:
      "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī".split(
        " ",
      ),
    short: "janv. febr. marts apr. maijs jūn. jūl. aug. sept. okt. nov. dec.".split(" "),
  },
  en: {
    nominative:
      "January February March April May June July August September October November December".split(
        " ",
      ),
    short: "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split(" "),
  },
} as const;

/** What all cases of each Latvian month begin with, as alternatives of a regular expression: `janvār|februār|mart|…`. */
export const LATVIAN_MONTH = MONTHS.lv.nominative
  .map((name, index) => commonStart(name, MONTHS.lv.genitive[index] ?? ""))
  .join("|");

/** The same with the English names. */
export const MONTH = [LATVIAN_MONTH, ...MONTHS.en.nominative].join("|");

/** The number of the month that a Latvian word in any case, or its first three letters, name; `null` for any other word. */
export function latvianMonth(word: string): number | null {
  const index = MONTHS.lv.nominative.findIndex((name) => name.slice(0, 3) === word.slice(0, 3));
  return index < 0 ? null : index + 1;
}

function commonStart(one: string, other: string): string {
  const length = [...one].findIndex((letter, index) => letter !== other[index]);
  return one.slice(0, length);
}
