import { mediaType } from "#lib/export/media-types";
import { addressOf, formatsOf, type Route } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./export-links.module.css";

/** The other forms of a list, all its matches and in its order, as links. */
export function ExportLinks({
  route,
  query,
  label = dictionaryOf(route.lang).exports.label,
}: {
  route: Route;
  query: URLSearchParams;
  /** What the links are, for those who hear them. */
  label?: string;
}) {
  const text = dictionaryOf(route.lang).exports;
  const names: Readonly<Record<string, string>> = text.formats;
  return (
    <div className={styles["links"]}>
      <ul aria-label={label}>
        {formatsOf(route).map((format) => (
          <li key={format}>
            <a href={addressOf({ ...route, format }, query)} type={mediaType(format)}>
              {names[format]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
