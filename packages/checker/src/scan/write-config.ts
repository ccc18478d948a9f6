import { applyEdits, modify } from "jsonc-parser";
import type { ProposedBinding, ProposedRecipient, Scanned } from "../scanned.ts";

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

/** The text of a config with the sure proposals of a scan under `check`; what stands in it stays as it is formatted. */
export function addToConfig(text: string, scanned: Pick<Scanned, "bindings" | "recipients">): string {
  const { bindings, recipients } = writable(scanned);
  const entries = [
    ...bindings.map(({ target, item }) => [["check", "bindings", target ?? ""], item.id] as const),
    ...recipients.map(({ name, recipient }) => [["check", "recipients", name], recipient?.id ?? ""] as const),
  ];
  const formattingOptions = formattingOf(text);
  return entries.reduce(
    (written, [path, value]) => applyEdits(written, modify(written, [...path], value, { formattingOptions })),
    text,
  );
}

function formattingOf(text: string): { tabSize: number; insertSpaces: boolean; eol: string } {
  const [, indent = "  "] = /\n([ \t]+)\S/.exec(text) ?? [];
  return {
    tabSize: indent.startsWith("\t") ? 1 : indent.length,
    insertSpaces: !indent.startsWith("\t"),
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}
