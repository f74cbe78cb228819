import type { Lang } from "#lib/model/lang";
import { dictionaryOf } from "#lib/text/dictionary";
import type { VisitListPage } from "#lib/visits/visit-list";
import styles from "./filter-form.module.css";

/** The days from and to which visits are listed; what is no day is named next to its field. */
export function PeriodField({ lang, list }: { lang: Lang; list: VisitListPage }) {
  const text = dictionaryOf(lang).list;
  return (
    <fieldset className={styles["facet"]} aria-describedby="day-hint">
      <legend>{text.period}</legend>
      <div className={styles["period"]}>
        <DayField name="from" lang={lang} list={list} />
        <DayField name="to" lang={lang} list={list} />
      </div>
      <p id="day-hint" className={styles["hint"]}>
        {text.dayHint}
      </p>
    </fieldset>
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
        aria-describedby={wrong === null ? undefined : `${name}-wrong`}
      />
      {wrong === null ? null : (
        <p id={`${name}-wrong`} className={styles["wrong"]}>
          {text.notDay(wrong.slice(0, 60))}
        </p>
      )}
    </div>
  );
}
