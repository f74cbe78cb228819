/** The archive that tests read: the 75 visits of 28 November 2026, frozen, so that no edit of `content/` turns a test red. */
export const ARCHIVE = "tests/fixtures/archive";
