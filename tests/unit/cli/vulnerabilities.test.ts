import { expect, test } from "vitest";
import { auditOutcome } from "../../../cli/vulnerabilities";

const found = { next: { name: "next", severity: "high", range: "<16.4.6", via: [] } };
const report = (vulnerabilities: object, total: number) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities,
    metadata: { vulnerabilities: { total } },
  });

test("known vulnerabilities are named, and none is said only in a report", () => {
  expect(auditOutcome(report({}, 0))).toEqual({ status: 0, out: "0 known vulnerabilities.\n" });
  const out = "next <16.4.6: high\n1 known vulnerabilities.\n";
  expect(auditOutcome(report(found, 1))).toEqual({ status: 1, out });
});

test.each(["", '{ "message": "405 Method Not Allowed", "statusCode": 405 }', "{}"])(
  "an answer of the registry that is no report, %j, is not taken for none",
  (answer) => expect(() => auditOutcome(answer)).toThrow(/^Not known/),
);
