/** The two versions of a text in which git left the marks of a merge: ours, then theirs. */
export function versionsOf(text: string): readonly [ours: string, theirs: string] {
  const versions: [string[], string[]] = [[], []];
  let within: "both" | "ours" | "origin" | "theirs" = "both";
  for (const line of text.split("\n")) {
    const [, mark = ""] = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/.exec(line) ?? [];
    if (mark !== "") within = AFTER[mark[0] ?? ""] ?? within;
    else {
      if (within === "both" || within === "ours") versions[0].push(line);
      if (within === "both" || within === "theirs") versions[1].push(line);
    }
  }
  return [versions[0].join("\n"), versions[1].join("\n")];
}

/** Which version the lines after a mark belong to, by its first character; those after `|` are what both came from. */
const AFTER: Readonly<Record<string, "both" | "ours" | "origin" | "theirs">> = {
  "<": "ours",
  "|": "origin",
  "=": "theirs",
  ">": "both",
};
