import type { Mission, Promised } from "@candor/model";
import type { Document } from "../document.ts";
import type { MissionPromise } from "../facts/frontmatter.gen.ts";
import { byId } from "./in-order.ts";
import { textOf } from "./text.ts";
import { intervalOf } from "./time.ts";

/** From the widest to the nearest. */
const AIMS = ["purpose", "mission", "vision"] as const;

export function lowerMission(document: Document<"mission">): Mission {
  const { aims, promises, owner, review, reviewed, video = null } = document.frontmatter;
  const entries = Object.entries(promises).flatMap(([id, promise]) =>
    promise === undefined ? [] : [promised(id, promise)],
  );
  return {
    ...textOf(document),
    aims: AIMS.flatMap((id) => (aims[id] === undefined ? [] : [{ id, says: aims[id] }])),
    promises: byId(entries),
    owner,
    review: intervalOf(review),
    reviewed,
    video,
  };
}

function promised(id: string, promise: MissionPromise): Promised {
  return typeof promise === "string"
    ? { id, says: promise, proof: null, checked: null }
    : { id, says: promise.says, proof: promise.proof ?? null, checked: promise.checked ?? null };
}
