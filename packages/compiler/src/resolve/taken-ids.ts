import type { Diagnostic, PolicyModel } from "@candor/model";
import type { ParsedDocument } from "../document.ts";
import { type FormerId, formerIds, formerIdsOf, type RenamedKind } from "../ids/former-ids.ts";
import { pointerOf } from "../facts/pointer.ts";
import { shown } from "../text/shown.ts";

/** The ids of today of each kind that can be renamed; null where the file that lists them cannot be read. */
export type LiveIds = Readonly<Record<RenamedKind, ReadonlySet<string> | null>>;

/** What a former id can be of, as a sentence says it, and why it passes to one heir alone. */
const WORDS: Readonly<Record<RenamedKind, readonly [what: string, why: string]>> = {
  purposes: ["purpose", "choices that people made pass to one purpose alone"],
  data: ["data item", "choices that people made pass to one data item alone"],
  recipients: ["recipient", "an earlier id is that of one recipient alone"],
};

/** One finding for each former id that is still, or also, another's, or that stood beside another in the last release. */
export function takenIds(
  documents: readonly ParsedDocument[],
  live: LiveIds,
  published: PolicyModel | null,
): readonly Diagnostic[] {
  const owners = (to: RenamedKind): ReturnType<typeof formerIds> => formerIds(documents, to, live[to] ?? new Set());
  const heirs = { purposes: owners("purposes"), data: owners("data"), recipients: owners("recipients") };
  return documents.flatMap((document) =>
    formerIdsOf(document).flatMap((former) => {
      const { id, to, heir } = former;
      const [what, why] = WORDS[to];
      const help = `take it out: ${why}`;
      if (live[to]?.has(id)) return [taken(former, `${shown(id)} is a ${what} of today`, help)];
      const others = (heirs[to].get(id) ?? []).filter((other) => other.heir !== heir);
      if (others.length > 0) return [taken(former, `${shown(id)} is claimed by another ${what} too`, help, others)];
      return besideAnother(former, published);
    }),
  );
}

/** What takes over two items holds more than each of them did: no one agreed to that. */
function besideAnother(former: FormerId, published: PolicyModel | null): readonly Diagnostic[] {
  const { id, document, to, heir } = former;
  if (!published || to === "purposes") return [];
  const had = new Set(published[to].map((one) => one.id));
  const earlier = formerIdsOf(document).filter((other) => other.heir === heir);
  const before = [
    heir,
    ...earlier
      .slice(
        0,
        earlier.findIndex((other) => other.id === id),
      )
      .map((other) => other.id),
  ];
  const beside = before.find((other) => had.has(other));
  if (!had.has(id) || beside === undefined) return [];
  const message = `${shown(id)} stood beside ${shown(beside)} in version ${published.version}: one ${WORDS[to][0]} cannot have been both`;
  return [taken(former, message, `take it out: people hear of it as of something new`)];
}

function taken(
  { document, path }: FormerId,
  message: string,
  help: string,
  others: readonly FormerId[] = [],
): Diagnostic {
  return {
    rule: "id/duplicate",
    severity: "error",
    message,
    help,
    place: document.placeOf(path),
    pointer: pointerOf(path),
    ...(others.length > 0 && { related: others.map(otherHeir) }),
  };
}

function otherHeir({ document, path, to }: FormerId): NonNullable<Diagnostic["related"]>[number] {
  const place = to === "purposes" ? document.titlePlace : document.placeOf(path);
  return { message: `the other ${WORDS[to][0]}`, place };
}
