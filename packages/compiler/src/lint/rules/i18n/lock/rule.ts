import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "i18n/lock",
  severity: "error",
  summary: "`translations.lock` is as Candor wrote it.",
};
