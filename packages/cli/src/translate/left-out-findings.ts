import { placer, shown } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";
import type { LeftOut, Stretch } from "./read-xliff.ts";

/** A text of an XLIFF file that is not taken, and why. */
export interface NotTaken extends Stretch {
  readonly id: string;
  readonly because: LeftOut["because"] | "unknown" | "unread" | "divides" | "barred" | "behind";
}

const WORDS: Readonly<Record<NotTaken["because"], readonly [why: string, help: string]>> = {
  marks: ["it has marks of XLIFF inside it, where plain text belongs", "let the translator send it without tags"],
  order: ["its segments are in another order", "put them into the order of the source"],
  half: ["only some of its segments are translated", "translate the others too, or none of them"],
  twice: ["it stands in the file twice", "keep one of the two"],
  unknown: ["the policy has no such text", "export the file again: the policy has changed since"],
  unread: ["its document cannot be read now", "mend it, as `candor lint` says, and import the file again"],
  divides: [
    "it would divide the file otherwise than its source is",
    "take out of it what makes a heading, a paragraph or a comment of its own",
  ],
  behind: [
    "it is what stood here already, behind its source",
    'translate it anew; where it still says what its source says, give its segments `state="reviewed"`, or run `candor translate --accept`',
  ],
  barred: [
    "something else stands in its place among the facts",
    "remove that from the translation: `candor lint` says where it is",
  ],
};

/** A finding for each, at its place in the file. */
export function leftOutFindings(
  texts: readonly NotTaken[],
  { path, xml }: { readonly path: string; readonly xml: string },
): readonly Diagnostic[] {
  const place = placer(path, xml);
  return texts.map(({ id, because, from, to }) => {
    const [why, help] = WORDS[because];
    const message = `${shown(id)} is left out: ${why}`;
    return { rule: "translate/left-out", severity: "error", message, help, place: place(from, to) };
  });
}
