import type { ProposedBinding, ProposedRecipient, Scanned } from "../scanned.ts";
import { addProperties } from "./add-properties.ts";

/** What of a scan the config can take over without a person: what is sure, what the policy has, and what is not said yet. */
export function writable({ bindings, recipients }: Pick<Scanned, "bindings" | "recipients">): {
  readonly bindings: readonly ProposedBinding[];
  readonly recipients: readonly ProposedRecipient[];
} {
  return {
    bindings: bindings.filter(
      ({ confidence, target, item }) => confidence === "sure" && target !== null && !item.isNew,
    ),
    recipients: recipients.filter(({ confidence, isSaid }) => confidence === "sure" && !isSaid),
  };
}

/** The text of a config with the sure proposals of a scan under `check`; what stands in it stays as it is. */
export function addToConfig(text: string, scanned: Pick<Scanned, "bindings" | "recipients">): string {
  const { bindings, recipients } = writable(scanned);
  const items = Object.fromEntries(bindings.map(({ target, item }) => [target ?? "", item.id]));
  const ids = Object.fromEntries(recipients.map(({ name, recipient }) => [name, recipient?.id ?? ""]));
  return addProperties(addProperties(text, ["check", "bindings"], items), ["check", "recipients"], ids);
}
