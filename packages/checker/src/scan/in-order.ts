import type { ProposedBinding, ProposedRecipient, Scanned } from "../scanned.ts";

type Proposals = Pick<Scanned, "bindings" | "recipients">;

/** The sure ones first, then by where they stand and by name: the same on every machine. */
export function inOrder({ bindings, recipients }: Proposals): Proposals {
  return { bindings: bindings.toSorted(byPlace), recipients: recipients.toSorted(byName) };
}

function byPlace(a: ProposedBinding, b: ProposedBinding): number {
  return (
    compare(b.confidence, a.confidence) ||
    compare(a.place.file, b.place.file) ||
    a.place.start.offset - b.place.start.offset
  );
}

function byName(a: ProposedRecipient, b: ProposedRecipient): number {
  return compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
