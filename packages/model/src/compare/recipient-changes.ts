import type { PolicyModel } from "../policy.ts";
import type { Recipient, RecipientFacts } from "../policy/recipient.ts";
import { added, change, type Change, type ChangeKind, type Weight } from "./change.ts";
import { isSame } from "./is-same.ts";
import { factChanges, shown, told, toldIfNew, type FactRules } from "./facts.ts";

/** Changes to who gets data: more of anything is told, less is not. A joint controller that comes to rely on a consent is asked. */
export function recipientChanges(before: PolicyModel, after: PolicyModel): Change[] {
  const consented = consentedIn(after);
  const old = new Map(before.recipients.map((recipient) => [recipient.id, recipient]));
  const now = new Set(after.recipients.map(({ id }) => id));
  const gone = before.recipients.filter(({ id }) => !now.has(id));
  return [
    ...after.recipients.flatMap((recipient) => {
      const { id } = recipient;
      const was = old.get(id);
      if (was) return changed(was, recipient, consented);
      const said = { subject: id, after: essence(recipient) };
      return [change({ kind: "recipient-added", weight: relies(recipient, consented), ...said })];
    }),
    ...gone.map((recipient) =>
      change({ kind: "recipient-removed", weight: "patch", subject: recipient.id, before: essence(recipient) }),
    ),
  ];
}

/** What people are told of a recipient that is new or gone: which data, for what, where, on what ground it leaves. GDPR 13(1)(e), (f). */
function essence({ role, gets, for: purposes, where, transfers }: Recipient): Partial<RecipientFacts> {
  return { role, gets, for: purposes, where, transfers };
}

function changed(was: Recipient, is: Recipient, consented: ReadonlySet<string>): Change[] {
  const about = { subject: is.id };
  const say = (kind: ChangeKind, weight: Weight, before: unknown, after: unknown): Change =>
    change({ kind, weight, before, after, ...about });
  const list = (
    kind: "recipient-place" | "recipient-data" | "recipient-helper",
    field: "where" | "gets" | "uses",
  ): Change[] => [
    ...added(was[field], is[field]).map((id) => say(kind, "tell", null, id)),
    ...added(is[field], was[field]).map((id) => say(`${kind}-removed`, "patch", id, null)),
  ];
  return [
    ...factChanges<RecipientFacts>(settled(was), settled(is), RULES, about),
    ...(was.role === is.role ? [] : [say("recipient-role", relies(is, consented), was.role, is.role)]),
    ...list("recipient-place", "where"),
    ...list("recipient-data", "gets"),
    ...list("recipient-helper", "uses"),
    ...added(was.for, is.for).map((id) => say("recipient-purpose", relies({ ...is, for: [id] }, consented), null, id)),
    ...added(is.for, was.for).map((id) => say("recipient-purpose-removed", "patch", id, null)),
    ...transfers(was, is, say),
  ];
}

/** What nobody said is no change until somebody says yes. */
function settled(recipient: Recipient): Recipient {
  return { ...recipient, sold: recipient.sold ?? false, sharedForAds: recipient.sharedForAds ?? false };
}

/** Null for what is compared as a list, or with the purposes in view. */
const RULES: FactRules<RecipientFacts> = {
  label: { kind: "recipient-label", weigh: told },
  does: { kind: "recipient-does", weigh: told },
  sold: { kind: "sold", weigh: toldIfNew },
  sharedForAds: { kind: "shared-for-ads", weigh: toldIfNew },
  category: { kind: "recipient-category", weigh: toldIfNew },
  arrangement: { kind: "recipient-arrangement", weigh: told },
  askAt: { kind: "recipient-ask-at", weigh: told },
  contract: { kind: "recipient-contract", weigh: shown },
  role: null,
  gets: null,
  for: null,
  where: null,
  uses: null,
  transfers: null,
};

/** A transfer on another ground is another transfer: people are told on what ground their data leaves. GDPR 13(1)(f). */
function transfers(
  { transfers: was }: Recipient,
  { transfers: is }: Recipient,
  say: (kind: ChangeKind, weight: Weight, before: unknown, after: unknown) => Change,
): Change[] {
  const without = (from: Recipient["transfers"], those: Recipient["transfers"]): Recipient["transfers"] =>
    from.filter((one) => !those.some((other) => isSame(one, other)));
  return [
    ...without(is, was).map((transfer) => say("transfer-added", "tell", null, transfer)),
    ...without(was, is).map((transfer) => say("transfer-removed", "patch", transfer, null)),
  ];
}

function consentedIn({ purposes }: PolicyModel): ReadonlySet<string> {
  return new Set(purposes.filter(({ mode }) => mode === "opt-in").map(({ id }) => id));
}

function relies(recipient: Pick<Recipient, "role" | "for">, consented: ReadonlySet<string>): "ask" | "tell" {
  return recipient.role === "joint" && recipient.for.some((id) => consented.has(id)) ? "ask" : "tell";
}
