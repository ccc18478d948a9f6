import type { Finding, Forward, Spot } from "../facts.ts";
import type { Flow } from "../sink.ts";

/**
 * Records that go where their type is lost: into a function of the project that takes anything. What leaves the code there is
 * told by its flow, and said once.
 */
export function forwardFindings(forwards: readonly Forward[], flows: readonly Flow[]): readonly Finding[] {
  const leaving = new Set(flows.map(endOf));
  return forwards.flatMap((forward) => {
    const { items, receiver, path, start, end } = forward;
    if (receiver.kind !== "untyped" || items.length === 0 || leaving.has(endOf(forward))) return [];
    const named = items.map((id) => `\`${id}\``).join(" and ");
    return [
      {
        rule: "code/widened",
        message: `${named} ${items.length > 1 ? "lose their type" : "loses its type"} here: \`${receiver.name}\` takes anything`,
        help: `give the parameter of \`${receiver.name}\` the type that declares what it needs`,
        at: { path, start, end },
      },
    ];
  });
}

/** A flow starts where its whole expression does, a forward at the last name: they end together. */
function endOf({ path, end }: Spot): string {
  return `${path}#${end}`;
}
