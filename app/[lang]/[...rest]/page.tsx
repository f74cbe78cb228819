import { definePage } from "#ui/define-page";
import { errorParts } from "#ui/error-page";

/** The server asks for `-/error` and `-/busy`, which no request from outside reaches. */
const { generateMetadata, Page } = definePage(({ lang, path: [first, second], snapshot }) => {
  const isOwn = first === "-" && (second === "error" || second === "busy");
  return errorParts(isOwn ? second : "missing", lang, snapshot);
});

export { generateMetadata };
export default Page;
