import { permits, type PolicyModel } from "@candor/model";
import type { Access, Reached, Start } from "../facts.ts";
import type { Standing } from "../types.ts";
import type { CodePurpose } from "../purposes/code-purpose.ts";

/** What the policy says of one access. */
export interface Verdict {
  readonly access: Access;
  readonly standing: Standing;
  /** What the data is read for. */
  readonly purposes: readonly string[];
  readonly faults: readonly Fault[];
  /** Where the ways to it begin on which no purpose is said. */
  readonly starts: readonly Start[];
}

/** What the code around an access says; `reached` where that is nothing. */
export interface Around {
  readonly code: CodePurpose;
  readonly reached: Reached | null;
}

export type Fault =
  | { readonly kind: "undeclared"; readonly purpose: string; readonly item: string }
  | { readonly kind: "unknown-purpose"; readonly purpose: string }
  | { readonly kind: "purpose-mismatch"; readonly view: readonly string[]; readonly code: readonly string[] };

/** Holds an access to the policy. A view tells its own purpose; other data is read for the purpose of the code around it. */
export function judgeAccess(model: PolicyModel, access: Access, { code, reached }: Around): Verdict {
  const nothing = { access, purposes: [], faults: [], starts: [] };
  if (access.doubt) return { ...nothing, standing: "cannot-tell" };
  if (access.view) return judged(model, access, "guard", access.view, judgeView(model, access, access.view, code));
  if (code.kind === "custody") return { ...nothing, standing: "custody" };
  if (code.kind === "none")
    return judgeReached(model, access, reached ?? { purposes: [], starts: [], ways: [], otherWays: 0 });
  return judged(model, access, "annotation", code.purposes, undeclared(model, access, code.purposes));
}

/** Every purpose of what leads here must allow it, and every way must say one. */
function judgeReached(model: PolicyModel, access: Access, { purposes, starts }: Reached): Verdict {
  const verdict = judged(model, access, "annotation", purposes, undeclared(model, access, purposes));
  const isSaid = starts.length === 0 && purposes.length > 0;
  return { ...verdict, starts, standing: isSaid ? verdict.standing : "uncovered" };
}

function judged(
  model: PolicyModel,
  access: Access,
  by: "guard" | "annotation",
  purposes: readonly string[],
  faults: readonly Fault[],
): Verdict {
  const allowed = purposes.every((purpose) => access.items.every((item) => permits(model, purpose, item).allowed));
  const covered = faults.length === 0 && allowed;
  return { access, standing: covered ? by : "uncovered", purposes, faults, starts: [] };
}

function judgeView(model: PolicyModel, access: Access, view: readonly string[], code: CodePurpose): readonly Fault[] {
  const unknown = view
    .filter((purpose) => !isKnown(model, purpose))
    .map((purpose): Fault => ({ kind: "unknown-purpose", purpose }));
  const outside = code.kind === "purpose" && view.some((purpose) => !code.purposes.includes(purpose));
  const mismatch: Fault[] = outside ? [{ kind: "purpose-mismatch", view, code: code.purposes }] : [];
  return [...unknown, ...mismatch, ...undeclared(model, access, view)];
}

/** Every purpose must declare every item. A purpose that the policy lacks is reported where it is named, not here. */
function undeclared(model: PolicyModel, { items }: Access, purposes: readonly string[]): readonly Fault[] {
  return purposes.flatMap((purpose) =>
    items.flatMap((item): Fault[] => {
      const permission = permits(model, purpose, item);
      return !permission.allowed && permission.why === "undeclared" ? [{ kind: "undeclared", purpose, item }] : [];
    }),
  );
}

function isKnown({ purposes }: PolicyModel, purpose: string): boolean {
  return purposes.some(({ id }) => id === purpose);
}
