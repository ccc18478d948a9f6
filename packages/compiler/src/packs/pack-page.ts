import { type Pack, type Requirement, ruleOf } from "./packs.ts";

/** A pack as Markdown: what it asks, what checks it, and what a person has to check, with why. `linkTo` writes a rule. */
export function packPage({ id, title, places, note, requirements }: Pack, linkTo: (rule: string) => string): string {
  const where = places.length > 0 ? `where a company or its people are in ${places.join(", ")}` : "everywhere";
  return `# ${title}

The pack \`${id}\` applies ${where}. ${note ? `${note} ` : ""}\`candor lint --pack ${id}\` judges a policy by it wherever the company is. This is no legal advice: "secondary source" says that the text itself was not read.

${requirements.map((requirement) => entry(requirement, linkTo)).join("\n")}
`;
}

function entry({ says, from, read, rules = [], person }: Requirement, linkTo: (rule: string) => string): string {
  const ids = rules.map(ruleOf);
  const checks = [
    ...(ids.length > 0 ? [`checked by ${ids.map(linkTo).join(", ")}`] : []),
    ...(person === undefined ? [] : [`for a person to check: ${person}`]),
  ];
  return [`- ${says} ${from}${read ? " (secondary source)" : ""}`, ...checks.map((check) => `  - ${check}`)].join("\n");
}
