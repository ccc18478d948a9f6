import type { Place } from "@candor/model";
import { nearestOf } from "../nearest-of.ts";
import type { Finding, Mark } from "../facts.ts";
import type { CheckConfig } from "../types.ts";

/** A finding for each `@purpose` that names no purpose of the policy. */
export function unknownInComments(marks: readonly Mark[], legal: readonly string[]): readonly Finding[] {
  return marks
    .filter(({ custody }) => !custody)
    .flatMap(({ purposes, tag }) => {
      if (purposes.length === 0) return [unnamed(legal, tag)];
      return purposes.filter((id) => !legal.includes(id)).map((id) => unknownPurpose(id, legal, tag));
    });
}

/** A finding for each purpose that the config names and the policy lacks. */
export function unknownInConfig(
  { purposes = {}, outside = [] }: CheckConfig,
  legal: readonly string[],
  placeOf: (written: string) => Place,
): readonly Finding[] {
  const named = [
    ...Object.entries(purposes).map(([pattern, id]) => ({ id, at: pattern })),
    ...outside.map((id) => ({ id, at: id })),
  ];
  return named.filter(({ id }) => !legal.includes(id)).map(({ id, at }) => unknownPurpose(id, legal, placeOf(at)));
}

export function unknownPurpose(id: string, legal: readonly string[], at: Finding["at"]): Finding {
  const near = nearestOf(id, legal);
  return {
    rule: "code/unknown-purpose",
    message: `\`${id}\` is no purpose of the policy`,
    help: near === null ? "write the id of a purpose that the policy has, or add one" : `write \`${near}\``,
    at,
    ...(near !== null && { nearest: near }),
    legal,
  };
}

function unnamed(legal: readonly string[], at: Finding["at"]): Finding {
  return {
    rule: "code/unknown-purpose",
    message: "`@purpose` does not say which purpose",
    help: "write the id of a purpose after it",
    at,
    legal,
  };
}
