// No TypeScript, so that the thread starts at once. It takes sheets, each followed by its rows, then the format to write.
import { parentPort } from "node:worker_threads";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";

const sheets = [];

parentPort.on("message", async ({ sheet, rows, format, properties }) => {
  if (sheet !== undefined) sheets.push({ ...sheet, rows: [] });
  if (rows !== undefined) sheets.at(-1).rows.push(...rows);
  if (format === "xlsx") parentPort.postMessage(await writeXlsx({ sheets, properties }));
  if (format === "ods")
    parentPort.postMessage(await writeOds({ sheets: sheets.map(withDates), properties }));
});

/** A sheet whose dates have their column's format themselves: hucre's ODS has no styles of columns. */
function withDates(sheet) {
  const cells = new Map(sheet.cells);
  for (const [column, { style }] of sheet.columns.entries()) {
    if (style?.numFmt === undefined) continue;
    for (const row of sheet.rows.keys())
      if (row > 0) cells.set(`${row},${column}`, { style: { numFmt: style.numFmt } });
  }
  return { ...sheet, cells };
}
