import type { Lang } from "#lib/model/lang";
import { dictionaryOf } from "#lib/text/dictionary";

/** A number of visits beside what they have in common; what is counted is only heard. */
export function VisitCount({ count, lang }: { count: number; lang: Lang }) {
  return (
    <>
      {count}
      <span className="hidden"> {dictionaryOf(lang).visitNoun(count)}</span>
    </>
  );
}
