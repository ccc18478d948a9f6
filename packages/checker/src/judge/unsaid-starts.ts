import type { Finding, Start } from "../facts.ts";
import { isOwnCode } from "./findings.ts";
import type { Verdict } from "./verdict.ts";

const KINDS: Readonly<Record<Start["kind"], string>> = {
  route: "the route",
  job: "the job",
  queue: "what handles",
  page: "the page",
  function: "the function",
  module: "the file",
};

/** Where a framework starts work that reads personal data, and no purpose is said on the way: one finding for each. */
export function unsaidStarts(verdicts: readonly Verdict[]): readonly Finding[] {
  const ways = verdicts.flatMap((verdict) => verdict.starts.map((start) => ({ start, verdict })));
  const called = ways.filter(({ start }) => !isOwnCode(start));
  const together = Map.groupBy(called, ({ start }) => `${start.path}#${start.start}`);
  return [...together.values()].flatMap((all) => {
    const [first] = all;
    return first
      ? [
          finding(
            first.start,
            all.map(({ verdict }) => verdict),
          ),
        ]
      : [];
  });
}

function finding(start: Start, verdicts: readonly Verdict[]): Finding {
  const items = [...new Set(verdicts.flatMap(({ access }) => access.items))].toSorted();
  const named = start.label === "" ? "" : ` \`${start.label}\``;
  return {
    rule: "code/no-purpose",
    message: `${KINDS[start.kind]}${named} leads to reads of ${items.map((item) => `\`${item}\``).join(", ")}, and nothing says for which purpose`,
    help: "put `@purpose` and the id of a purpose in a comment above it, or map the folder under `check.purposes`",
    at: start,
    related: verdicts.map(({ access }) => ({ message: `\`${access.name}\` is read here`, at: access })),
  };
}
