import type { Place } from "@candor/model";
import type { Access, Doubt, Finding, Start } from "../facts.ts";
import { unknownPurpose } from "./unknown-purpose.ts";
import type { Fault, Verdict } from "./verdict.ts";

/** What messages refer to. */
export interface Clauses {
  readonly places: ReadonlyMap<string, Place>;
  readonly purposes: readonly string[];
}

/** The findings of a verdict, in words. */
export function findingsOf(
  { access, standing, purposes, faults, starts }: Verdict,
  clauses: Clauses,
): readonly Finding[] {
  if (access.doubt) return [cannotTell(access, access.doubt)];
  const isUnsaid = standing === "uncovered" && purposes.length === 0 && starts.length === 0;
  const unsaid = isUnsaid
    ? [noPurpose(access)]
    : starts.some(isOwnCode)
      ? [noPurpose(access, starts.filter(isOwnCode))]
      : [];
  return [...unsaid, ...faults.map((fault) => describe(fault, access, clauses))];
}

/** What a framework calls has a finding of its own, where it stands (`unsaidStarts`). */
export function isOwnCode({ kind }: Start): boolean {
  return kind === "function" || kind === "module";
}

function describe(fault: Fault, access: Access, clauses: Clauses): Finding {
  switch (fault.kind) {
    case "undeclared":
      return undeclared(fault.purpose, fault.item, access, clauses);
    case "unknown-purpose":
      return unknownPurpose(fault.purpose, clauses.purposes, access);
    case "purpose-mismatch":
      return mismatch(fault.view, fault.code, access);
  }
}

function undeclared(purpose: string, item: string, access: Access, { places }: Clauses): Finding {
  const file = places.get(`purpose:${purpose}`)?.file ?? `purposes/${purpose}.md`;
  const clause = places.get(`purpose:${purpose}/needs`) ?? places.get(`purpose:${purpose}`);
  const what = item === access.name ? `\`${item}\`` : `\`${item}\` (\`${access.name}\`)`;
  const related = clause ? [{ message: `what \`${purpose}\` declares`, at: clause }] : [];
  return {
    rule: "code/undeclared",
    message: `${what} is read here for \`${purpose}\`, which does not declare it`,
    help: `declare it under \`needs:\` in ${file}, or stop reading it`,
    at: access,
    related: [...related, ...boundHere(access)],
  };
}

function noPurpose(access: Access, starts: readonly Start[] = []): Finding {
  const ways = starts.filter(({ label }) => label !== "").map((at) => ({ message: `\`${at.label}\` leads here`, at }));
  return {
    rule: "code/no-purpose",
    message: `${areRead(access.items)} here, and nothing says for which purpose`,
    help: "put `@purpose` and the id of a purpose in a comment above the function, or map the folder under `check.purposes`",
    at: access,
    related: [...boundHere(access), ...ways],
  };
}

function mismatch(view: readonly string[], code: readonly string[], access: Access): Finding {
  const own = view.length === 1 ? `\`${view[0]}\`` : `one of ${list(view)}`;
  return {
    rule: "code/purpose-mismatch",
    message: `${areRead(access.items)} from a view opened for ${own}, in code that is for ${list(code)}`,
    help: `open the record for ${list(code)} here, or move this code to where ${list(view)} is served`,
    at: access,
  };
}

const REASONS: Readonly<Record<Doubt, string>> = {
  any: "it is read from `any`, or from what the compiler has no type for",
  indexed: "it is read from a type with an index signature",
  key: "whatever property the key names is read, a bound one too",
  computed: "its type was worked out and no longer says where it was declared",
};

function cannotTell(access: Access, doubt: Doubt): Finding {
  return {
    rule: "code/cannot-tell",
    message: `\`${access.name}\` may be personal data here: ${REASONS[doubt]}`,
    help: "give what it is read from a type that declares its properties",
    at: access,
  };
}

function boundHere({ label, bound }: Access): NonNullable<Finding["related"]> {
  return bound.map((at) => ({ message: `\`${label}\` is bound here`, at }));
}

function areRead(items: readonly string[]): string {
  return `${list(items)} ${items.length === 1 ? "is" : "are"} read`;
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(" and ");
}
