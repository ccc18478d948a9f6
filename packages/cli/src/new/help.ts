import { sectionHeadings } from "@candor/compiler";
import { CONFIG_FILE } from "../config/config-file.ts";
import { fieldsOf, type Kind, KINDS } from "./kinds.ts";

/** What can be made. */
export function kindsHelp(): string {
  const usage = KINDS.map(({ name, id }) => `  candor new ${name}${id === null ? "" : " <id>"} [options]`);
  return `Usage:
${usage.join("\n")}
  candor new test [name]

Writes one document of the policy, or adds one entry to it. What no option tells is asked for on a terminal; elsewhere it
becomes a question in a comment, and \`candor lint\` says so. Nothing is ever overwritten.

\`candor new <kind> --help\` lists the options of one kind.
`;
}

/** The options of one kind: its facts, then its prose. */
export function kindHelp(kind: Kind): string {
  const facts = fieldsOf(kind).map(({ name, description, example }) => [
    `--${name}`,
    `${description}${example === "" ? "" : ` Such as: ${example}`}`,
  ]);
  const prose = sectionHeadings(kind.document).map(({ key, heading }) => [
    `--${key}`,
    `What stands below "${heading}".`,
  ]);
  const rows = [
    ...facts,
    ["--title", "The title of the document."],
    ["--summary", "The paragraph below the title."],
    ...prose,
    ["--config", `The config, where it is not the nearest ${CONFIG_FILE} upward.`],
    ["-y, --yes", "Ask nothing."],
  ];
  return `Usage: candor new ${kind.name}${kind.id === null ? "" : " <id>"} [options]

A list is written with commas (\`name,email\`), a group as in a file (\`{ from: 16 }\`).

${rows.map(([flag = "", words = ""]) => row(flag, words)).join("\n")}
`;
}

const [INDENT, WIDTH] = [24, 100];

function row(flag: string, words: string): string {
  const lines: string[] = [`  ${flag}`.padEnd(INDENT - 1)];
  for (const word of words.split(/\s+/)) {
    const last = lines.length - 1;
    if (`${lines[last]} ${word}`.length > WIDTH) lines.push(`${" ".repeat(INDENT)}${word}`);
    else lines[last] = `${lines[last]} ${word}`;
  }
  return lines.join("\n");
}
