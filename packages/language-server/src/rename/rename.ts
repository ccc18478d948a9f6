import type { Mention } from "@candor/compiler";
import type { Edit } from "@candor/model";
import type { Range, WorkspaceEdit } from "vscode-languageserver/node";
import { type Move, toWorkspaceEdit } from "../act/workspace-edit.ts";
import type { Client } from "../client.ts";
import { declarationsOf, mentionAt, mentionsOf } from "../navigate/mention-at.ts";
import type { Locator } from "../text/locations.ts";
import type { Spot } from "../text/spot.ts";
import { roleOf, type Snapshot } from "../workspace/snapshot.ts";
import { addFormer } from "./formerly.ts";
import { lockEdits } from "./lock-edits.ts";
import { refuseEscapes, refuseName, refuseToRename } from "./refuse.ts";

/** Why something is not done, in a sentence for the author. */
export interface Refusal {
  readonly refused: string;
}

/** What of a document is renamed, and the id it starts from; null where no id stands. */
export function prepareRename(
  spot: Spot,
  client: Client,
  { range }: Locator,
): { readonly range: Range; readonly placeholder: string } | Refusal | null {
  const mention = mentionAt(spot);
  if (!mention) return null;
  const refused = refuseToRename(spot.snapshot, mention, client);
  return refused === null ? { range: range(mention.place), placeholder: mention.id } : { refused };
}

/** Everything that changes when the id at a place becomes `name`: in all files, and the file of a purpose itself. */
export function rename(spot: Spot, name: string, client: Client, locator: Locator): WorkspaceEdit | Refusal | null {
  const mention = mentionAt(spot);
  const declared = mention && declarationsOf(spot, mention)[0];
  if (!mention) return null;
  const { snapshot } = spot;
  const refused = refuseToRename(snapshot, mention, client);
  if (refused !== null || !declared) return { refused: refused ?? `\`${mention.id}\` is declared nowhere` };
  if (name === mention.id) return toWorkspaceEdit([], { client, locator });
  const unfit = refuseName(snapshot, declared, name) ?? refuseEscapes(mentionsOf(spot, mention));
  if (unfit !== null) return { refused: unfit };
  const edits = [...mentionEdits(spot, mention, name), ...lockEdits(snapshot.lock, declared, name)];
  const former = addFormer(declared, name);
  if (!former) return { refused: `\`formerly\` of \`${mention.id}\` is no list of ids: mend it first` };
  const moves = mention.to === "purposes" ? purposeMoves(snapshot, mention.id, name) : [];
  return toWorkspaceEdit([...edits, ...former], { client, locator }, moves);
}

/** A purpose is declared by the name of its file, and its title stays what it is. */
function mentionEdits(spot: Spot, mention: Mention, name: string): readonly Edit[] {
  const declared = mention.to === "purposes" ? [] : declarationsOf(spot, mention);
  return [...declared, ...mentionsOf(spot, mention)].map(({ place }) => ({ place, text: name }));
}

/** The file of a purpose and those of its translations. */
function purposeMoves({ files }: Snapshot, id: string, name: string): readonly Move[] {
  return [...files.values()].flatMap(({ path, within }) => {
    const isIts = roleOf(within).kind === "purpose" && within.endsWith(`purposes/${id}.md`);
    return isIts ? [{ from: path, to: path.replace(/[^/]+$/, `${name}.md`) }] : [];
  });
}
