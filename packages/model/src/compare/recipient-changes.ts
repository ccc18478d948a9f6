import type { PolicyModel } from "../policy.ts";
import type { PlaceCode } from "../policy/place.ts";
import type { Recipient } from "../policy/recipient.ts";
import { compareByPlace } from "./by-place.ts";
import { added, change, type Change, type ChangeKind } from "./change.ts";

/** Changes to who gets data: more of anything is told, less is not. A joint controller that comes to rely on a consent is asked. */
export function recipientChanges(before: PolicyModel, after: PolicyModel): Change[] {
  const consented = consentedIn(after);
  const old = (id: string) => before.recipients.find((recipient) => recipient.id === id);
  const gone = added(
    after.recipients.map(({ id }) => id),
    before.recipients.map(({ id }) => id),
  );
  return [
    ...after.recipients.flatMap((recipient) => {
      const was = old(recipient.id);
      if (was) return compareByPlace(was, recipient, (was, is, place) => changed(was, is, place, consented));
      const weight = relies(recipient, consented);
      return [change({ kind: "recipient-added", weight, subject: recipient.id, after: recipient.role })];
    }),
    ...gone.map((id) => change({ kind: "recipient-removed", weight: "patch", subject: id })),
  ];
}

function changed(was: Recipient, is: Recipient, place: PlaceCode | null, consented: ReadonlySet<string>): Change[] {
  const say = (kind: ChangeKind, weight: Change["weight"], before: unknown, after: unknown): Change =>
    change({ kind, weight, subject: is.id, place, before, after });
  const more = (kind: ChangeKind, old: readonly string[], now: readonly string[]): Change[] => [
    ...added(old, now).map((id) => say(kind, "tell", null, id)),
    ...added(now, old).map((id) => say(kind, "patch", id, null)),
  ];
  const yes = (field: string, old: boolean, now: boolean): Change[] =>
    old === now ? [] : [say("sold", now ? "tell" : "patch", { [field]: old }, { [field]: now })];
  return [
    ...(was.role === is.role ? [] : [say("recipient-role", relies(is, consented), was.role, is.role)]),
    ...more("recipient-place", was.where, is.where),
    ...more("recipient-data", was.gets, is.gets),
    ...added(was.for, is.for).map((id) => say("recipient-purpose", relies({ ...is, for: [id] }, consented), null, id)),
    ...added(is.for, was.for).map((id) => say("recipient-purpose", "patch", id, null)),
    ...yes("sold", was.sold, is.sold),
    ...yes("shared-for-ads", was.sharedForAds, is.sharedForAds),
  ];
}

/** The purposes that wait for a yes, be it in one place. */
function consentedIn({ purposes }: PolicyModel): ReadonlySet<string> {
  const asks = purposes.filter((purpose) =>
    [purpose, ...purpose.byPlace.map(({ facts }) => facts)].some(({ mode }) => mode === "opt-in"),
  );
  return new Set(asks.map(({ id }) => id));
}

function relies(recipient: Pick<Recipient, "role" | "for">, consented: ReadonlySet<string>): "ask" | "tell" {
  return recipient.role === "joint" && recipient.for.some((id) => consented.has(id)) ? "ask" : "tell";
}
