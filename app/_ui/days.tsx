import { labelDays, spokenDays } from "#lib/locale/days";
import type { Lang } from "#lib/model/lang";
import type { Visit } from "#lib/model/records";

interface DaysProps {
  visit: Pick<Visit, "start" | "end">;
  lang: Lang;
}

/** The days of a visit as a label. */
export function Days({ visit: { start, end }, lang }: DaysProps) {
  const seen = labelDays(start, end, lang);
  if (spokenDays(start, end, lang) === seen) return <time dateTime={start}>{seen}</time>;
  return (
    <>
      <SpokenDays visit={{ start, end }} lang={lang} /> <span aria-hidden="true">{seen}</span>
    </>
  );
}

/** The days of a visit for those who hear the page; as a time a screen reader does not end its sentence after “24.”. */
export function SpokenDays({ visit: { start, end }, lang }: DaysProps) {
  return (
    <time dateTime={start} className="hidden">
      {spokenDays(start, end, lang)}
    </time>
  );
}
