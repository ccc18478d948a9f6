/** What a record type is called, and the constant that holds it. */
export interface RecordName {
  readonly name: string;
  readonly constant: string;
}

/** A name for each table, from what its schema calls it: `CustomerRow` is the record `customer`, in `customerRecord`. */
export function recordNames(called: readonly string[]): readonly RecordName[] {
  const taken = new Map<string, number>();
  return called.map((table) => {
    const words = wordsOf(table);
    const name = words.join(" ");
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const nth = count === 1 ? "" : String(count);
    const camel = words.map((word, index) => (index === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)));
    return { name: `${name}${nth && ` ${nth}`}`, constant: `${camel.join("")}${nth}Record` };
  });
}

const ROW = /(?:Row|Table|Record|Entity|Model)$/;

function wordsOf(table: string): readonly string[] {
  const bare = table.replace(ROW, "") || table;
  return bare
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}
