import { parentPort } from "node:worker_threads";
import init from "@sqlite.org/sqlite-wasm";

/** A statement, run once for each row of values that it is given, or once without any. */
export interface Step {
  readonly sql: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[] | null;
}

const port = parentPort;
if (port === null) throw new Error("this is the code of a worker; sqlite.ts starts it");

const sqlite = await init();
const db = new sqlite.oo1.DB(":memory:");

// Runs the steps as they come; `null` is the last one, answered with the bytes of the database.
port.on("message", (step: Step | null) => {
  if (step === null) {
    const bytes = sqlite.capi.sqlite3_js_db_export(db);
    port.postMessage(bytes);
    port.close();
  } else if (step.rows === null) db.exec(step.sql);
  else run(step.sql, step.rows);
});

function run(sql: string, rows: NonNullable<Step["rows"]>): void {
  const statement = db.prepare(sql);
  for (const row of rows) statement.bind([...row]).stepReset();
  statement.finalize();
}
