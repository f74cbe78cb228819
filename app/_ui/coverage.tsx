import type { ArchiveSnapshot } from "#lib/archive-store";
import { formatDay } from "#lib/locale/days";
import type { Lang } from "#lib/model/lang";
import { addressOf } from "#lib/routing/address";
import { dictionaryOf } from "#lib/text/dictionary";
import { visitIndexesWith } from "#lib/visits/related-visits";

/** Up to which day the sources were gone through, for what is later is missing, not absent; and what is still to come. */
export function Coverage({ snapshot, lang }: { snapshot: ArchiveSnapshot; lang: Lang }) {
  const { covered } = snapshot.archive;
  const text = dictionaryOf(lang);
  const coming = visitIndexesWith(snapshot, "status", "planned").length;
  return (
    <p>
      <small>
        {covered === null ? null : text.covered(formatDay(covered, lang))}{" "}
        {coming === 0 ? (
          text.list.nothingComing
        ) : (
          <a href={addressOf({ page: "visits", lang }, "status=planned")}>
            {text.list.coming(coming)}
          </a>
        )}
      </small>
    </p>
  );
}
