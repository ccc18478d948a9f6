import { STAND_INS } from "@candor/compiler";
import { type Answers, hasAuthority, hasOfficer, placesOf, UNTOLD_MISSION } from "./answers.ts";

/** What is left to a person after `candor init`. */
export function nextSteps(answers: Answers): string {
  const fields = openFields(answers).flatMap(({ file, keys }) =>
    keys.length > 0 ? [`${keys.join(", ")} in policies/${file}.md`] : [],
  );
  const more = answers.languages.slice(1);
  const translate =
    more.length > 0
      ? `; translate it into policies/${more.join(", policies/")}, then list each in policies/company.md`
      : "";
  const fill = fields.length > 0 ? `fill in ${fields.join("; ")}; then ` : "";
  return `next: ${fill}make each file say what is true of you and take away its line with \`# ?\`; \`candor lint\` finds what is missing, \`candor new purpose\` adds a use of data, \`candor build\` makes the page${translate}\n`;
}

/** The fields of each file in which something stands in for what nobody has said. */
function openFields(answers: Answers): readonly { readonly file: string; readonly keys: readonly string[] }[] {
  const places = placesOf(answers);
  const open = (key: keyof Answers, standIn: string, field: string = key): readonly string[] =>
    answers[key] === standIn ? [field] : [];
  const company = [
    ...open("name", STAND_INS.name),
    ...open("address", STAND_INS.address),
    ...open("contact", STAND_INS.contact),
    ...(hasAuthority(places) ? open("authority", STAND_INS.authority) : []),
    ...(hasOfficer(places) ? open("officer", STAND_INS.officer, "dpo") : []),
  ];
  return [
    { file: "company", keys: company },
    {
      file: "mission",
      keys: [
        ...open("mission", UNTOLD_MISSION, "aims"),
        ...open("owner", STAND_INS.owner),
        ...open("reviewed", STAND_INS.day),
      ],
    },
    { file: "breach", keys: [...open("lead", STAND_INS.lead), ...open("rehearsed", STAND_INS.day)] },
  ];
}
