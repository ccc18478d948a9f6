import { formerIds, type PolicyModel, type Purpose } from "@candor/model";
import type { GeneratedFile } from "../file.ts";
import { MARK } from "../mark.ts";
import { commentText, stringLiteral } from "./escape.ts";

/**
 * `candor.gen.ts`: the policy as a type for the compiler and as a table for `@candor/guard`. Data alone, no logic.
 * `digest` is the model's; the same model gives the same bytes. Nothing of the policy's text is trusted.
 */
export function generateGuard(model: PolicyModel, digest: string): GeneratedFile {
  const text = [
    `// ${MARK}`,
    'import type { PolicyTable } from "@candor/guard";',
    "",
    "/** The purposes of the policy. */",
    "export interface Purposes {",
    ...model.purposes.map(purposeType),
    "}",
    "",
    "/** What the policy says, for the compiler: it is erased. */",
    "export interface Policy {",
    `  readonly data: ${union(model.data.map(({ id }) => id))};`,
    "  readonly purposes: Purposes;",
    "}",
    "",
    "/** What the policy says, for `createGuard`. */",
    "export const policy: PolicyTable<Policy> = {",
    "  format: 1,",
    `  version: ${stringLiteral(model.version)},`,
    `  digest: ${stringLiteral(digest)},`,
    `  data: ${list(model.data.map(({ id }) => id))},`,
    "  purposes: [",
    ...model.purposes.map((purpose) => purposeRow(purpose, formerIds(purpose, model.purposes))),
    "  ],",
    "};",
    "",
  ];
  return { path: "candor.gen.ts", text: text.join("\n") };
}

function purposeType({ id, title, summary, needs, optional, channels }: Purpose): string {
  return [
    `  /** **${commentText(title)}** ${commentText(summary)} */`,
    `  readonly ${stringLiteral(id)}: {`,
    `    readonly needs: ${union(needs)};`,
    `    readonly optional: ${union(optional)};`,
    `    readonly channels: ${union(channels)};`,
    "  };",
  ].join("\n");
}

function purposeRow({ id, mode, needs, optional, channels, askAgain }: Purpose, formerly: readonly string[]): string {
  const members = [
    `id: ${stringLiteral(id)}`,
    `mode: ${stringLiteral(mode)}`,
    `needs: ${list(needs)}`,
    `optional: ${list(optional)}`,
    `channels: ${list(channels)}`,
    `askAgain: ${askAgain ? `{ iso: ${stringLiteral(askAgain.iso)} }` : "null"}`,
    `formerly: ${list(formerly)}`,
  ];
  return `    { ${members.join(", ")} },`;
}

function union(ids: readonly string[]): string {
  return ids.map(stringLiteral).join(" | ") || "never";
}

function list(ids: readonly string[]): string {
  return `[${ids.map(stringLiteral).join(", ")}]`;
}
