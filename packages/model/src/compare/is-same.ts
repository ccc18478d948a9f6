/** Whether two plain JSON values say the same; the order of members says nothing, and an undefined member is none. */
export function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null) return false;
  if (Array.isArray(before)) {
    return (
      Array.isArray(after) && before.length === after.length && before.every((each, at) => isSame(each, after[at]))
    );
  }
  return !Array.isArray(after) && areSame(before as Members, after as Members);
}

type Members = Readonly<Record<string, unknown>>;

function areSame(before: Members, after: Members): boolean {
  for (const key of Object.keys(before)) if (!isSame(before[key], own(after, key))) return false;
  return Object.keys(after).every((key) => after[key] === undefined || own(before, key) !== undefined);
}

/** Not what an object has by nature: an id may be called `constructor`. */
function own(members: Members, key: string): unknown {
  return Object.hasOwn(members, key) ? members[key] : undefined;
}
