import type { Rule } from "../../../rule.ts";

export const unreadFile: Rule = {
  id: "code/unread-file",
  severity: "error",
  from: [],
  summary: "Every file of a project can be read.",
};
