import type { Finding, Unbound } from "../facts.ts";

/** Properties that look personal and that nothing binds: one finding for what stands in one type. */
export function unboundFindings(unbound: readonly Unbound[]): readonly Finding[] {
  const byOwner = Map.groupBy(unbound, ({ path, owner }) => `${path}#${owner}`);
  return [...byOwner.values()].flatMap((together) => {
    const [first, ...others] = together;
    return first ? [finding(first, others)] : [];
  });
}

function finding(first: Unbound, others: readonly Unbound[]): Finding {
  const names = [...new Set([first, ...others].map(({ name }) => `\`${name}\``))];
  const isOne = names.length === 1;
  return {
    rule: "code/unbound",
    message: `${names.join(", ")} of \`${first.owner}\` ${isOne ? "looks like personal data and is" : "look like personal data and are"} bound to no data item`,
    help: `put \`@personal\` and the id of a data item in a comment above ${isOne ? "it" : "each"}, or \`@personal not-personal\` where it is none; \`candor scan\` proposes which`,
    at: first,
    related: others.map((at) => ({ message: `and \`${at.name}\``, at })),
  };
}
