import type { ArchiveSnapshot } from "#lib/archive-store";
import { APART, type Cluster, type Label, mapOf } from "#lib/map/clusters";
import { MAP } from "#lib/map/projection";
import type { Lang } from "#lib/model/lang";
import type { Place, Visit } from "#lib/model/records";
import { toggledAddress } from "#lib/routing/address";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./visit-map.module.css";

interface Props {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  /** What is on the map: its visits without a place are only counted. */
  visits: readonly Visit[];
  /** How many visits each place has under the other filters; without it, as in `visits`. */
  counts?: ReadonlyMap<string, number>;
  /** The filters of the list that the map belongs to; its links add a place to them or take it away. */
  params?: URLSearchParams;
}

/**
 * Where visits were: circles on a map, each a link to its visits, and the same links as a list. The drawing is for the
 * eye and the pointer; keyboard and screen reader get the list, so that no link comes twice.
 */
export function VisitMap({
  snapshot,
  lang,
  visits,
  counts = countsOf(visits),
  params = new URLSearchParams(),
}: Props) {
  const text = dictionaryOf(lang).map;
  const { clusters, offMap, places } = mapOf(counts, snapshot.places, lang);
  const unnamed = visits.filter(({ place }) => place === null);
  const online = unnamed.filter(({ mode }) => mode === "online").length;
  const unplaced = unnamed.length - online;
  const chosen = params.getAll("place");
  const href = (toggled: readonly Place[]) =>
    toggledAddress(
      { page: "visits", lang },
      params,
      "place",
      toggled.map(({ id }) => id),
    );
  return (
    <div className={styles["map"]}>
      <figure>
        <Drawing marks={clusters} chosen={chosen} href={href} />
        <figcaption className={styles["caption"]}>
          <p>
            {text.caption(places.length)}
            {offMap.length === 0 ? null : (
              <>
                {" "}
                {text.offMap}{" "}
                {offMap.map(({ place }, index) => (
                  <span key={place.id}>
                    {index === 0 ? "" : ", "}
                    <a href={href([place])}>{place.name[lang]}</a>
                  </span>
                ))}
                .
              </>
            )}{" "}
            {online === 0 ? "" : text.online(online)}{" "}
            {unplaced === 0 ? "" : text.unplaced(unplaced)}
          </p>
        </figcaption>
      </figure>
      {places.length === 0 ? null : (
        <details className={styles["list"]}>
          <summary>{text.list}</summary>
          <ul className={styles["places"]}>
            {places.map(({ place, count }) => (
              <li key={place.id}>
                <a
                  href={href([place])}
                  aria-current={chosen.includes(place.id) ? "true" : undefined}
                >
                  {place.name[lang]}
                </a>{" "}
                <span>{dictionaryOf(lang).countVisits(count)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Drawing({
  marks,
  chosen,
  href,
}: {
  marks: readonly Cluster[];
  chosen: readonly string[];
  href: (places: readonly Place[]) => string;
}) {
  return (
    <div className={styles["drawing"]}>
      <div className={styles["land"]} />
      <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} aria-hidden="true">
        {marks.toReversed().map(({ places, x, y, radius, text, words, wide, narrow }) => (
          <a
            key={text}
            href={href(places)}
            tabIndex={-1}
            className={isFaded(places, chosen) ? styles["faded"] : undefined}
          >
            <title>{text}</title>{" "}
            <circle className={styles["target"]} cx={x} cy={y} r={Math.max(APART / 2, radius)} />
            <circle cx={x} cy={y} r={radius} />
            <Words label={wide} className={styles["wide"]} text={words} />{" "}
            <Words label={narrow} className={styles["narrow"]} text={words} />
          </a>
        ))}
      </svg>
    </div>
  );
}

function Words({
  label,
  text,
  className,
}: {
  label: Label | null;
  text: string;
  className: string | undefined;
}) {
  if (label === null) return null;
  return (
    <text className={className} x={label.x} y={label.y} textAnchor={label.anchor}>
      {text}
    </text>
  );
}

function isFaded(places: readonly Place[], chosen: readonly string[]): boolean {
  return chosen.length > 0 && !places.some(({ id }) => chosen.includes(id));
}

function countsOf(visits: readonly Visit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of visits) {
    if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}
