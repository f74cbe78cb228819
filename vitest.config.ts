import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/unit/**/*.test.ts"],
    chaiConfig: { truncateThreshold: 0 },
    testTimeout: 60_000,
  },
});
