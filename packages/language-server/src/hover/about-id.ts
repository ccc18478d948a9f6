import { group, type IdKind } from "@candor/compiler";
import type { Snapshot } from "../workspace/snapshot.ts";
import { entryOf, factsOf, purposesOf, textOr, texts } from "./written.ts";

/** A few words about what an id stands for, as authors wrote them; null where they wrote none. */
export function aboutId(snapshot: Snapshot, ids: IdKind, id: string): string | null {
  const said = wordsAbout(snapshot, ids, id);
  return said === "" ? null : said;
}

function wordsAbout(snapshot: Snapshot, ids: IdKind, id: string): string {
  switch (ids) {
    case "data": {
      const { label, from } = entryOf(factsOf(snapshot, "data"), id);
      return textOr(label, texts(from).join(", "));
    }
    case "purposes":
      return purposesOf(snapshot).find((purpose) => purpose.id === id)?.title ?? "";
    case "recipients":
      return textOr(entryOf(factsOf(snapshot, "recipients"), id)["does"], "");
    case "people":
      return textOr(group(factsOf(snapshot, "company")["people"])[id], "");
    case "controllers":
      return textOr(entryOf(group(factsOf(snapshot, "company")["controllers"]), id)["name"], "");
    case "served":
      return servedText(snapshot, id);
    default:
      return "";
  }
}

/** The sentence of an aim or of a promise, which may carry its proof. */
export function servedText(snapshot: Snapshot, id: string): string {
  const mission = factsOf(snapshot, "mission");
  const said = group(mission["promises"])[id] ?? group(mission["aims"])[id];
  return textOr(said, textOr(group(said)["says"], ""));
}
