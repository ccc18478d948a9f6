import { listOf } from "./change-list.ts";
import type { ChangeStrings } from "./change-strings.ts";
import type { ChangeGroup } from "./group-changes.ts";
import type { Names } from "./names.ts";

/** Who is asked or told of a change, in words; null where nobody need be. */
export function whoHears(group: ChangeGroup, names: Names, { who }: ChangeStrings): string | null {
  const agreed = group.purposes.length > 0 && group.purposes.every((id) => names.purposeOf(id)?.mode === "opt-in");
  if (group.weight === "ask") {
    if (listOf(group) === "barred") return who.standing;
    if (!agreed) return who.askedAnew;
    if (group.kind === "purpose-added") return who.askedFirst;
    return group.purposes.some(names.wasAsked) ? who.askedAgain : who.askedNow;
  }
  if (group.weight === "patch") return null;
  if (group.kind === "data-optional-added") return who.optional;
  if (group.kind.startsWith("recipient-") || ["sold", "shared-for-ads", "transfer-added"].includes(group.kind))
    return who.toldWhoseDataTheyGet;
  if (group.kind.startsWith("data-") || group.kind === "pseudonymous") return who.toldWhoseData;
  if (group.purposes.length > 0) return agreed ? who.toldWhoAgreed : who.toldWhoseData;
  return who.toldAll;
}
