import type { ExplainedFlow, ExplainedRead } from "@candor/checker";

/** What would change how a read counts, each in a sentence without its end. */
export function changesOfRead(read: ExplainedRead): readonly string[] {
  const { standing, findings, allowed, clauses, declaredBy, purposes } = read;
  const mends = [...findings, ...allowed.map(({ finding }) => finding)].flatMap(({ help }) => help ?? []);
  if (standing === "custody") return ["`@purpose` above it: then it is held to what that purpose declares"];
  if (standing === "guard" || standing === "annotation") {
    const losses = clauses.flatMap(({ item, place }) =>
      place ? [`without \`${item}\` in ${place.file} it would not be covered`] : [],
    );
    return [...mends, ...losses];
  }
  const others = declaredBy.filter((id) => !purposes.includes(id));
  const instead = standing === "uncovered" && others.length > 0 ? [`for ${list(others)} it would be covered`] : [];
  return [...mends, ...instead];
}

/** What would change what is found of data that leaves the code. */
export function changesOfFlow({ findings, allowed }: ExplainedFlow): readonly string[] {
  return [...findings, ...allowed.map(({ finding }) => finding)].flatMap(({ help }) => help ?? []);
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(" or ");
}
