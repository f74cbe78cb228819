import { type Format, mediaType } from "#lib/routing/formats";
import { pathOf, type Route } from "#lib/routing/routes";
import styles from "./actions.module.css";

export interface Action {
  readonly label: string;
  readonly route: Route;
  readonly format: Format;
}

/** What a reader can take away from a record; what goes into a calendar is a button. */
export function Actions({ actions }: { actions: readonly Action[] }) {
  return (
    <ul className={styles["actions"]}>
      {actions.map(({ label, route, format }) => (
        <li key={format}>
          <a
            href={pathOf({ ...route, format })}
            type={mediaType(format)}
            className={format === "ics" ? styles["button"] : undefined}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
