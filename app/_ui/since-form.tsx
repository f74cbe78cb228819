import { pathOf, type Route } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import type { Ignored } from "#lib/visits/visit-query";
import styles from "./since-form.module.css";

/** Asks for what is new since a day, in a list with the filters that it has already; what is no day is named. */
export function SinceForm({
  route,
  params,
  ignored,
}: {
  /** The list. */
  route: Route;
  params: URLSearchParams;
  ignored: readonly Ignored[];
}) {
  const { list, follow } = dictionaryOf(route.lang);
  const wrong = ignored.find(({ name, why }) => name === "since" && why === "value")?.value ?? null;
  const kept = [...params].filter(([name]) => !["since", "page", "view"].includes(name));
  return (
    <form action={pathOf(route)} method="get" className={`screen ${styles["form"]}`}>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="since">{follow.since}</label>
      <div className={styles["row"]}>
        <input
          type="text"
          id="since"
          name="since"
          defaultValue={wrong ?? params.get("since") ?? ""}
          maxLength={60}
          aria-invalid={wrong === null ? undefined : true}
          aria-describedby={wrong === null ? "since-hint" : "since-wrong since-hint"}
        />
        <button type="submit">{follow.show}</button>
      </div>
      {wrong === null ? null : (
        <p id="since-wrong" className={styles["wrong"]}>
          {list.notDay(wrong.slice(0, 60))}
        </p>
      )}
      <p id="since-hint" className={styles["hint"]}>
        {list.dayHint}
      </p>
    </form>
  );
}
