import CMS from "@sveltia/cms";
import { FORM_WORDS } from "#lib/text/form-words";
import { readEntry, writeEntry } from "./entry-format";
import { stampTranslation } from "./stamp-translation";

CMS.registerCustomFormat("entry", "md", { fromFile: readEntry, toFile: writeEntry });

CMS.registerEventListener({
  name: "preSave",
  handler: async ({ entry }) => {
    const { collection, data: latvian, i18n } = entry.toJS();
    const english = i18n["en"]?.data ?? {};
    if (Object.keys(english).length === 0) return entry;
    const hash = await stampTranslation({ collection, latvian, english }, () =>
      globalThis.confirm(FORM_WORDS.stillFits),
    );
    return hash === null ? entry : entry.setIn(["i18n", "en", "data", "translates"], hash);
  },
});

const response = await fetch("config.json");
CMS.init({ config: await response.json() });
