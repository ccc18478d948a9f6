import type { PlaceCode, PolicyModel, Recipient } from "../policy.ts";
import { compareByPlace } from "./by-place.ts";
import { added, type Change, type ChangeKind } from "./change.ts";

/** Changes to who gets data: more of anything is told, less is not. */
export function recipientChanges(before: PolicyModel, after: PolicyModel): Change[] {
  const old = (id: string) => before.recipients.find((recipient) => recipient.id === id);
  const gone = added(
    after.recipients.map(({ id }) => id),
    before.recipients.map(({ id }) => id),
  );
  return [
    ...after.recipients.flatMap((recipient) => {
      const was = old(recipient.id);
      return was
        ? compareByPlace(was, recipient, changed)
        : [change(recipient.id, null, "recipient-added", "tell", null, recipient.role)];
    }),
    ...gone.map((id) => change(id, null, "recipient-removed", "patch", null, null)),
  ];
}

function changed(was: Recipient, is: Recipient, place: PlaceCode | null): Change[] {
  const more = (kind: ChangeKind, old: readonly string[], now: readonly string[]): Change[] => [
    ...added(old, now).map((id) => change(is.id, place, kind, "tell", null, id)),
    ...added(now, old).map((id) => change(is.id, place, kind, "patch", id, null)),
  ];
  const yes = (field: string, old: boolean, now: boolean): Change[] =>
    old === now ? [] : [change(is.id, place, "sold", now ? "tell" : "patch", { [field]: old }, { [field]: now })];
  return [
    ...(was.role === is.role ? [] : [change(is.id, place, "recipient-role", "tell", was.role, is.role)]),
    ...more("recipient-place", was.where, is.where),
    ...more("recipient-data", was.gets, is.gets),
    ...more("recipient-purpose", was.for, is.for),
    ...yes("sold", was.sold, is.sold),
    ...yes("shared-for-ads", was.sharedForAds, is.sharedForAds),
  ];
}

function change(
  id: string,
  place: PlaceCode | null,
  kind: ChangeKind,
  weight: Change["weight"],
  before: unknown,
  after: unknown,
): Change {
  return { kind, weight, purpose: null, subject: id, place, before, after };
}
