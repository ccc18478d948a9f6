import { permits } from "@candor/model";
import { expect, test } from "vitest";

const policy = {
  purposes: [
    { id: "newsletter", needs: ["email"], optional: ["name"] },
    { id: "constructor", needs: ["__proto__"], optional: [] },
  ],
  data: [{ id: "email" }, { id: "name" }, { id: "health" }, { id: "__proto__" }],
};

test.each([
  ["newsletter", "email", { allowed: true, as: "need" }],
  ["newsletter", "name", { allowed: true, as: "optional" }],
  ["newsletter", "health", { allowed: false, why: "undeclared" }],
  ["newsletter", "emial", { allowed: false, why: "unknown-item" }],
  ["news", "email", { allowed: false, why: "unknown-purpose" }],
  ["toString", "email", { allowed: false, why: "unknown-purpose" }],
  ["newsletter", "constructor", { allowed: false, why: "unknown-item" }],
  ["constructor", "__proto__", { allowed: true, as: "need" }],
])("%s may use %s: %j", (purpose, item, expected) => {
  expect(permits(policy, purpose, item)).toEqual(expected);
});
