import type { IssueWords } from "./issues";

const meant = (nearest: string | undefined) => (nearest ? `did you mean \`${nearest}\`? ` : "");

/** What happened and the mend, in English, by rule id. */
export const issuesEn: IssueWords = {
  "file-stray": (p) => [
    `\`${p["found"]}\` has no place in the content folder`,
    "visits are visits/YYYY/YYYY-MM-DD-slug.lv.md and .en.md; see content/README.md for the other folders",
  ],
  "file-not-utf8": () => ["the file is not UTF-8 text", "save it with the encoding UTF-8"],
  "fence-missing": (p) => [
    `the first line is \`${p["found"]}\``,
    "the first line must be exactly `---`",
  ],
  "fence-open": () => [
    "the line `---` that ends the front matter is missing or has something after it",
    "put a line with exactly `---` after the last field",
  ],
  "yaml-syntax": (p) => [
    `this line cannot be read as YAML: ${p["found"]}`,
    'check the indentation; put a text with a colon in quotes: "..."',
  ],
  "yaml-alias": () => ["the value is an alias (`&`, `*`)", "write the value out in each place"],
  "field-repeated": () => ["the field stands twice", "keep one of the two"],
  "field-missing": (p) => [`\`${p["field"]}\` is missing`, `add the field \`${p["field"]}\``],
  "field-unknown": (p) => [
    `\`${p["field"]}\` is not a field of this file`,
    `${meant(p["nearest"])}The fields here: ${p["allowed"]}`,
  ],
  "field-empty": (p) => [`\`${p["field"]}\` is empty`, "write a value or remove the field"],
  "field-form": (p) => [
    `\`${p["field"]}\` has the wrong form`,
    `expected: ${p["expected"]}; compare a neighbouring file`,
  ],
  "value-unknown": (p) => [
    `\`${p["field"]}\` is \`${p["found"]}\``,
    `${meant(p["nearest"])}It must be one of: ${p["allowed"]}`,
  ],
  "value-repeated": (p) => [
    `\`${p["field"]}\` names \`${p["found"]}\` twice`,
    "keep one of the two",
  ],
  "id-format": (p) => [
    `\`${p["found"]}\` is not the form of an id`,
    "small letters a–z, digits and single hyphens only, as in `2019-05-20-kirkenes-forum`",
  ],
  "flag-format": (p) => [`\`${p["field"]}\` is \`${p["found"]}\``, "write `true` or `false`"],
  "day-format": (p) => [
    `\`${p["found"]}\` is not a day of the calendar`,
    "write year-month-day with two digits each, as in `2019-05-20`",
  ],
  "days-reversed": (p) => [
    `the end \`${p["found"]}\` is before the start \`${p["start"]}\``,
    "exchange the days or mend one of them",
  ],
  "end-equals-start": () => [
    "`end` is the same day as `start`",
    "remove `end`: it is only for visits longer than one day",
  ],
  "id-not-start": (p) => [
    `the file is named \`${p["id"]}\`, but \`start\` is ${p["found"]}`,
    "the file name must begin with the day of `start`",
  ],
  "folder-not-year": (p) => [
    `the file stands in the folder \`${p["folder"]}\`, but \`start\` is ${p["found"]}`,
    "move it to the folder of the year of `start`",
  ],
  "country-unknown": (p) => [
    `\`${p["found"]}\` is not a country code`,
    "two capital letters of ISO 3166-1, as in `LV`, `EE`, `NO`",
  ],
  "place-and-country": () => [
    "the visit has both `place` and `country`",
    "remove `country`: the place already says it",
  ],
  "coordinate-format": (p) => [
    `\`${p["found"]}\` is not a coordinate`,
    "degrees with two decimals, latitude first: `at: [56.95, 24.11]`",
  ],
  "link-malformed": (p) => [
    `\`${p["found"]}\` is not a complete address`,
    "copy the whole address from the browser, with https://",
  ],
  "link-not-https": (p) => [
    `\`${p["found"]}\` does not begin with https://`,
    "use the https address; http is allowed for sources only",
  ],
  "organisation-unknown": (p) => [
    `\`${p["found"]}\` is an organisation without a profile`,
    `${meant(p["nearest"])}A new organisation needs content/organisations/${p["found"]}.lv.md first`,
  ],
  "person-unknown": (p) => [
    `\`${p["found"]}\` is not in content/people.md`,
    `${meant(p["nearest"])}A new person needs an entry in content/people.md first`,
  ],
  "place-unknown": (p) => [
    `\`${p["found"]}\` is not in content/places.md`,
    `${meant(p["nearest"])}A new place needs an entry in content/places.md first`,
  ],
  "publisher-unknown": (p) => [
    `\`${p["found"]}\` is not in content/publishers.md`,
    `${meant(p["nearest"])}A new publisher needs an entry in content/publishers.md first`,
  ],
  "source-unknown": (p) => [
    `\`${p["found"]}\` is not among the sources of this file`,
    `${meant(p["nearest"])}Add it to \`sources\` with its \`id\``,
  ],
  "source-unused": (p) => [
    `no fact and no bullet refers to the source \`${p["found"]}\``,
    `refer to it with [name](#${p["found"]}) or remove it`,
  ],
  "participant-form": () => [
    "a participant is either `person` or `group`",
    "write `person: id` (with `role` if it differs) or `group` with `lv` and `en`",
  ],
  "role-unclear": (p) => [
    `\`${p["person"]}\` had ${p["count"]} roles on ${p["day"]}`,
    "add `role` with `lv` and `en` to this participant, or mend the days of the roles in content/people.md",
  ],
  "english-fact": (p) => [
    `\`${p["field"]}\` is a fact and stands in an English file`,
    "remove it: facts stand once, in the .lv.md file",
  ],
  "english-alone": (p) => [
    "the English file has no Latvian one beside it",
    `add ${p["latvian"]} or remove this file`,
  ],
  "english-source-unknown": (p) => [
    `\`${p["found"]}\` is not among the sources of the Latvian file`,
    `${meant(p["nearest"])}Sources are listed in the .lv.md file`,
  ],
  "id-repeated": (p) => [
    `the id \`${p["id"]}\` is already taken by ${p["other"]}`,
    "give this file another slug",
  ],
  "formerly-taken": (p) => [
    `the former id \`${p["id"]}\` belongs to ${p["other"]}`,
    "an address is never used for two records: remove it from one",
  ],
  "formerly-itself": () => [
    "`formerly` names the id that the file already has",
    "remove it: `formerly` is for earlier names only",
  ],
  "translation-stale": (p) => [
    `the translation is older than the Latvian text: \`${p["found"]}\` no longer fits`,
    `read the English text again, then put this line in: translates: ${p["hash"]}`,
  ],
  "organisation-withdrawn": (p) => [
    `the organisation \`${p["found"]}\` has been withdrawn`,
    "remove the reference or name another organisation",
  ],
  "organisation-draft": (p) => [
    `the organisation \`${p["found"]}\` is a draft and not shown yet`,
    "publish the organisation first (remove `draft` from its file) or mark this file with `draft: true`, too",
  ],
  "draft-published": (p) => [
    `\`${p["id"]}\` has been published and cannot be a draft`,
    "remove `draft`; to take the entry off the site, write `withdrawn` with `day`, `lv` and `en`",
  ],
  "address-format": (p) => [
    `\`${p["found"]}\` is not a published address`,
    "this list is written by `npm run addresses`; restore the line from the repository's history",
  ],
  "address-vanished": (p) => [
    `the address \`${p["found"]}\` was published once, but its file is gone`,
    p["nearest"]
      ? `if the file is now \`${p["nearest"]}\`, write in it: formerly: [${p["id"]}]`
      : `restore the file; if it was renamed, write \`formerly: [${p["id"]}]\` in the new one; to take the entry off the site, restore the file and write \`withdrawn\` in it`,
  ],
  "parent-loop": () => [
    "the organisation is its own parent",
    "remove `parent` or name another organisation",
  ],
  "page-missing": () => [
    "the file is missing, and the site cannot be without it",
    "restore it from the repository's history",
  ],
};
