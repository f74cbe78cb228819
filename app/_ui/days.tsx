import { labelDays, spokenDays } from "#lib/locale/days";
import type { Lang } from "#lib/model/lang";
import type { Visit } from "#lib/model/records";
import { Spoken } from "#ui/spoken";

/** The days of a visit as a label. */
export function Days({ visit: { start, end }, lang }: { visit: Visit; lang: Lang }) {
  return <Spoken words={spokenDays(start, end, lang)}>{labelDays(start, end, lang)}</Spoken>;
}
