import { STAND_INS } from "@candor/compiler";
import { type Answers, hasAuthority, placesOf } from "./answers.ts";

/** What is left to a person after `candor init`. */
export function nextSteps(answers: Answers): string {
  const { name, address, contact, authority, reviewed, rehearsed } = answers;
  const company = [
    ...Object.entries({ name, address, contact }).flatMap(([key, value]) =>
      value === STAND_INS[key as "name"] ? [key] : [],
    ),
    ...(authority === STAND_INS.authority && hasAuthority(placesOf(answers)) ? ["authority"] : []),
  ];
  const open = [
    ...(company.length > 0 ? [`${company.join(", ")} in policies/company.md`] : []),
    ...(reviewed === STAND_INS.day ? ["reviewed in policies/mission.md"] : []),
    ...(rehearsed === STAND_INS.day ? ["rehearsed in policies/breach.md"] : []),
  ];
  const more = answers.languages.slice(1);
  const translate =
    more.length > 0
      ? `; translate it into policies/${more.join(", policies/")}, then list each in policies/company.md`
      : "";
  const fill = open.length > 0 ? `fill in ${open.join(", ")}, then ` : "";
  return `next: ${fill}make each file say what is true of you and take away its line with \`# ?\`; \`candor lint\` finds what is missing, \`candor new purpose\` adds a use of data, \`candor build\` makes the page${translate}\n`;
}
