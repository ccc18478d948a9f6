import { receiversOf } from "./receiver.ts";
import type { Access, DynamicCall, Files, Forward, Receiver, Spot } from "../../facts.ts";

/** Calls that hand on personal data, whole or what was read of it, and of which only running the code tells what they run. */
export function dynamicCalls(
  accesses: readonly Access[],
  forwards: readonly Forward[],
  textOf: Files["textOf"],
): readonly DynamicCall[] {
  const known = accesses.filter(({ items }) => items.length > 0);
  const read = [...Map.groupBy(known, ({ engine }) => engine)].flatMap(([engine, own]) =>
    receiversOf(engine, own, textOf).map((receiver, index) => ({ receiver, items: own[index]?.items ?? [] })),
  );
  const calls = new Map<string, DynamicCall>();
  for (const { receiver, items } of [...forwards, ...read]) {
    if (receiver.kind !== "unknown") continue;
    const call = callOf(receiver);
    const before = calls.get(keyOf(call))?.items ?? [];
    calls.set(keyOf(call), { ...call, items: [...new Set([...before, ...items])].toSorted() });
  }
  return [...calls.values()];
}

function callOf({ at, name, why }: Extract<Receiver, { kind: "unknown" }>): DynamicCall {
  return { ...at, name, why, items: [] };
}

function keyOf({ path, start }: Spot): string {
  return `${path}#${start}`;
}
