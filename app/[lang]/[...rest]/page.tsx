import { definePage } from "#ui/define-page";
import { errorParts } from "#ui/error-page";

/**
 * The server asks for `-/error`, `-/busy` and `-/missing?near=visits/…`, with the records that may have been meant; no
 * request from outside reaches them.
 */
const { generateMetadata, Page } = definePage(
  ({ lang, path: [first, second], query, snapshot }) => {
    const isOwn = first === "-" && (second === "error" || second === "busy");
    return errorParts(isOwn ? second : "missing", lang, snapshot, query.getAll("near"));
  },
);

export { generateMetadata };
export default Page;
