import type { Settings } from "../config/load-config.ts";
import type { Io } from "../io.ts";
import { changesOf } from "../versions/changes.ts";
import { markdownChanges } from "../versions/markdown-changes.ts";
import { openSide } from "../versions/open-side.ts";
import { openBase } from "./open-base.ts";

/** What changes for people between the base and the policy as it is; `refused` says what is wrong with the name of the base. */
export async function changesPart(
  base: string,
  settings: Settings,
  io: Io,
): Promise<{ readonly text: string } | { readonly refused: string }> {
  const [was, is] = [await openBase(base, settings, io), await openSide(undefined, settings, io)];
  if ("refused" in was) return was;
  if ("refused" in is) return is;
  if ("found" in is)
    return { text: "What changes for people cannot be said: the policy has a mistake, which stands below." };
  if ("found" in was) return { text: "What changes for people cannot be said: the policy before it had a mistake." };
  return { text: markdownChanges(changesOf(was.side, is.side)).trimEnd() };
}
