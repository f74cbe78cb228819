import { addressOf } from "#lib/routing/address";
import { FORMATS, mediaType } from "#lib/routing/formats";
import { formatsOf, type Route } from "#lib/routing/routes";
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
  return (
    <div className={styles["links"]}>
      <ul aria-label={label}>
        {formatsOf(route).map((format) => (
          <li key={format}>
            <a href={addressOf({ ...route, format }, query)} type={mediaType(format)}>
              {FORMATS[format].name[route.lang]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
