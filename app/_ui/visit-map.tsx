import { content } from "#lib/content";
import type { Lang } from "#lib/lang";
import { APART, type Label, type Mark, mapOf, type PlaceCount } from "#lib/map/marks";
import { MAP } from "#lib/map/projection";
import type { Place, Visit } from "#lib/records";
import { addressOf } from "#lib/routes";
import { textOf } from "#lib/text/text";
import styles from "./visit-map.module.css";

interface Props {
  lang: Lang;
  visits: readonly Visit[];
  /** The filters of the list that the map belongs to; its links add the place to them. */
  params?: URLSearchParams;
}

/**
 * Where visits were: circles on a map, each a link to its visits, and the same links as a list. The drawing is for the
 * eye and the pointer; keyboard and screen reader get the list, so that no link comes twice.
 */
export function VisitMap({ lang, visits, params = new URLSearchParams() }: Props) {
  const text = textOf(lang).map;
  const { marks, offMap, places, online, unplaced } = mapOf(visits, content().places, lang);
  const href = (chosen: readonly Place[]) => hrefOf(lang, params, chosen);
  return (
    <figure className={styles["map"]}>
      <Drawing marks={marks} href={href} />
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
          {online === 0 ? "" : text.online(online)} {unplaced === 0 ? "" : text.unplaced(unplaced)}
        </p>
      </figcaption>
      <details className={styles["list"]}>
        <summary>{text.list}</summary>
        <ul className={styles["places"]}>
          {places.map(({ place, count }) => (
            <Item key={place.id} place={place} count={count} href={href([place])} lang={lang} />
          ))}
        </ul>
      </details>
    </figure>
  );
}

function Item({ place, count, href, lang }: PlaceCount & { href: string; lang: Lang }) {
  return (
    <li>
      <a href={href}>{place.name[lang]}</a> <span>{textOf(lang).countVisits(count)}</span>
    </li>
  );
}

function Drawing({
  marks,
  href,
}: {
  marks: readonly Mark[];
  href: (places: readonly Place[]) => string;
}) {
  return (
    <div className={styles["drawing"]}>
      <div className={styles["land"]} />
      <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} aria-hidden="true">
        {marks.map(({ places, x, y, radius, text, wide, narrow }) => (
          <a key={text} href={href(places)} tabIndex={-1}>
            <title>{text}</title>
            <circle className={styles["target"]} cx={x} cy={y} r={Math.max(APART / 2, radius)} />
            <circle cx={x} cy={y} r={radius} />
            <Words label={wide} className={styles["wide"]} text={text} />
            <Words label={narrow} className={styles["narrow"]} text={text} />
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

function hrefOf(lang: Lang, params: URLSearchParams, places: readonly Place[]): string {
  const rest = [...params].filter(([name]) => name !== "page" && name !== "place");
  const chosen = places.map(({ id }) => ["place", id]);
  return addressOf({ page: "visits", lang }, new URLSearchParams([...rest, ...chosen]));
}
