import { defineConfig } from "vitest/config";

const SERVER_TIME = 300_000;

export default defineConfig({
  test: {
    chaiConfig: { truncateThreshold: 0 },
    // As it comes, Vitest leaves one core free: on the two that CI has that is half of them.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "published",
          include: ["tests/published/**/*.test.ts"],
          testTimeout: SERVER_TIME,
          hookTimeout: SERVER_TIME,
        },
      },
      {
        extends: true,
        test: {
          name: "access",
          include: ["tests/access/**/*.test.ts"],
          // One screen and one focus, and programs that wait for one another.
          fileParallelism: false,
          retry: 1,
          testTimeout: 2 * SERVER_TIME,
          hookTimeout: SERVER_TIME,
        },
      },
      {
        extends: true,
        test: {
          name: "deploy",
          include: ["tests/deploy/**/*.test.ts"],
          testTimeout: SERVER_TIME,
          hookTimeout: SERVER_TIME,
        },
      },
    ],
  },
});
