import type { Lang } from "#lib/model/lang";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import type { VisitListPage } from "#lib/visits/visit-list";
import { KeptParams } from "#ui/kept-params";
import styles from "./filter-panel.module.css";

/** The days from and to which visits are listed, a form of its own; what is no day is named next to its field. */
export function PeriodField({
  lang,
  list,
  isOpen,
}: {
  lang: Lang;
  list: VisitListPage;
  isOpen: boolean;
}) {
  const text = dictionaryOf(lang).list;
  return (
    <details
      className={styles["facet"]}
      open={isOpen || list.query.from !== null || list.query.to !== null}
    >
      <summary>{text.period}</summary>
      <form action={pathOf({ page: "visits", lang })} method="get">
        <KeptParams params={list.params} without={["from", "to"]} />
        <div className={styles["period"]}>
          <DayField name="from" lang={lang} list={list} />
          <DayField name="to" lang={lang} list={list} />
        </div>
        <p id="day-hint" className={styles["hint"]}>
          {text.dayHint}
        </p>
        <button type="submit">{text.submit}</button>
      </form>
    </details>
  );
}

function DayField({
  name,
  lang,
  list: { params, ignored },
}: {
  name: "from" | "to";
  lang: Lang;
  list: VisitListPage;
}) {
  const text = dictionaryOf(lang).list;
  const wrong = ignored.find((one) => one.name === name && one.why === "value")?.value ?? null;
  return (
    <div>
      <label htmlFor={name}>{text[name]}</label>
      <input
        type="text"
        id={name}
        name={name}
        defaultValue={wrong ?? params.get(name) ?? ""}
        maxLength={60}
        aria-invalid={wrong === null ? undefined : true}
        aria-describedby={wrong === null ? "day-hint" : `${name}-wrong day-hint`}
      />
      {wrong === null ? null : (
        <p id={`${name}-wrong`} className={styles["wrong"]}>
          {text.notDay(wrong.slice(0, 60))}
        </p>
      )}
    </div>
  );
}
