// No TypeScript, so that the thread starts at once. It takes sheets, each followed by its rows, then the workbook's properties.
import { parentPort } from "node:worker_threads";
import { writeXlsx } from "hucre/xlsx";

const sheets = [];

parentPort.on("message", async ({ sheet, rows, properties }) => {
  if (sheet !== undefined) sheets.push({ ...sheet, rows: [] });
  if (rows !== undefined) sheets.at(-1).rows.push(...rows);
  if (properties !== undefined) parentPort.postMessage(await writeXlsx({ sheets, properties }));
});
