import { byCodeUnit, type PolicyModel, type Purpose } from "@candor/model";
import type { GeneratedFile } from "../file.ts";
import { MARK } from "../mark.ts";
import { commentText, stringLiteral } from "./escape.ts";
import { keptMember, list, purposeRow } from "./purpose-row.ts";

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
    `  readonly events: ${union(eventsOf(model))};`,
    "  readonly purposes: Purposes;",
    "}",
    "",
    "/** What the policy says, for `createGuard`. */",
    "export const policy: PolicyTable<Policy> = {",
    "  format: 1,",
    `  version: ${stringLiteral(model.version)},`,
    `  digest: ${stringLiteral(digest)},`,
    `  data: ${list(model.data.map(({ id }) => id))},`,
    `  ${keptMember(model.data.flatMap(({ id: item, kept: keeping }) => (keeping ? [{ item, keeping }] : [])))},`,
    "  purposes: [",
    ...model.purposes.map((purpose) => `    { ${purposeRow(purpose, model).join(", ")} },`),
    "  ],",
    "};",
    "",
  ];
  return { path: "candor.gen.ts", text: text.join("\n") };
}

/** What may be seen in one place and not in another is optional: only the place of a person tells. */
function purposeType({ id, title, summary, ...purpose }: Purpose): string {
  const places = [purpose, ...purpose.byPlace.map(({ facts }) => ({ ...purpose, ...facts }))];
  const needs = purpose.needs.filter((item) => places.every((facts) => facts.needs.includes(item)));
  const seen = new Set(places.flatMap((facts) => [...facts.needs, ...facts.optional]));
  const channels = new Set(places.flatMap((facts) => facts.channels));
  return [
    `  /** **${commentText(title)}** ${commentText(summary)} */`,
    `  readonly ${stringLiteral(id)}: {`,
    `    readonly needs: ${union(needs)};`,
    `    readonly optional: ${union([...seen].filter((item) => !needs.includes(item)).toSorted(byCodeUnit))};`,
    `    readonly channels: ${union([...channels].toSorted(byCodeUnit))};`,
    ...(places.some(({ howOften }) => howOften) ? ["    readonly limited: true;"] : []),
    "  };",
  ].join("\n");
}

function union(ids: readonly string[]): string {
  return ids.map(stringLiteral).join(" | ") || "never";
}

/** What a keeping time can count from; consent can be withdrawn in every policy. */
function eventsOf({ company }: PolicyModel): readonly string[] {
  return [...new Set([...company.events, "consent-withdrawn"])].toSorted(byCodeUnit);
}
