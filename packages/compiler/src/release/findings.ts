import type { Diagnostic } from "@candor/model";
import type { SourceFile } from "../document.ts";
import { mergeMarks } from "../text/merge-marks.ts";
import { placer, startOf } from "../text/place.ts";
import { inWords, shown } from "../text/shown.ts";

const RESTORE = "restore the file from your version control: nobody changes a release by hand";

export function unnamed(file: SourceFile): Diagnostic {
  const message = `${shown(file.within)} is not called after a version`;
  return finding("release/name", file, message, "remove it, or give it back the name that `candor release` gave it");
}

export function misnamed(file: SourceFile, version: string): Diagnostic {
  const message = `${shown(file.within)} holds version ${shown(version)}`;
  const help = `remove it, or give it back the name ${shown(`${version}.json`)}: nobody renames a release`;
  return finding("release/name", file, message, help, "version");
}

export function notARelease(file: SourceFile): Diagnostic {
  return finding("release/broken", file, `${shown(file.within)} is not a release that Candor wrote`, RESTORE);
}

export function unmerged(file: SourceFile): Diagnostic {
  const message = `${shown(file.within)} holds the marks of a merge that nobody finished`;
  const help = "restore the release that people have seen, and make the other one again with `candor release`";
  const { at = 0, text = "" } = mergeMarks(file.text)[0] ?? {};
  return {
    ...finding("release/broken", file, message, help),
    place: placer(file.path, file.text)(at, at + text.length),
  };
}

export function changedByHand(file: SourceFile): Diagnostic {
  const message = "this release is not the one that was published: its digest is that of another text";
  return finding("release/changed", file, message, RESTORE, "version");
}

/** `line` counts from 0; the file may end before it. */
export function writtenByHand(file: SourceFile, line: number): Diagnostic {
  const message = "this release is not the text that was published: from this line on, it is not what Candor wrote";
  const lines = file.text.split("\n");
  const { length: start } = lines
    .slice(0, line)
    .map((each) => `${each}\n`)
    .join("");
  const end = start + (lines[line] ?? "").trimEnd().length;
  return {
    ...finding("release/changed", file, message, RESTORE),
    place: placer(file.path, file.text)(Math.min(start, file.text.length), Math.min(end, file.text.length)),
  };
}

/** `release` is the path of the release that the note is of. */
export function noteChangedByHand(file: SourceFile, release: string): Diagnostic {
  const message = `this note is not the one that customers got: ${shown(release)} has the digest of another text`;
  return finding("release/changed", file, message, RESTORE);
}

export function noteAlone(file: SourceFile, release: string): Diagnostic {
  const message = `${shown(file.within)} is a note to customers about a release, and ${shown(release)} is not here`;
  const help = `restore ${shown(release)} from your version control, or keep this text in another folder`;
  return finding("release/name", file, message, help);
}

/** `before` is the version of the release before it in the folder; null for the first. */
export function unchained(file: SourceFile, before: string | null): Diagnostic {
  const message =
    before === null
      ? `the release before ${shown(file.within)} is not here`
      : `${shown(file.within)} does not follow ${shown(before)}: one between them is missing, or one of the two was made again`;
  const help = "restore the missing release from your version control: the history of what people saw only grows";
  return finding("release/chain", file, message, help, "version");
}

/** `followed` is the version it names as the one before it, `before` the one that stands there. */
export function branched(file: SourceFile, followed: string, before: string): Diagnostic {
  const message = `${shown(file.within)} follows ${shown(followed)}, not ${shown(before)}: two branches both released`;
  const help = "keep the one that people have seen, take the other away, and release it again with `candor release`";
  return finding("release/chain", file, message, help, "version");
}

export function goesBack(file: SourceFile, effective: string, before: string): Diagnostic {
  const message = `this release holds from ${shown(effective)}, before the one it follows, which holds from ${shown(before)}`;
  return finding("release/order", file, message, RESTORE, "effective");
}

/** `before` is the version it follows, `least` the smallest that would do; the counts are of changes since. */
export function tooSmall(
  file: SourceFile,
  {
    before,
    least,
    ask,
    tell,
  }: { readonly before: string; readonly least: string; readonly ask: number; readonly tell: number },
): Diagnostic {
  const asks = ask > 0 ? [`${ask} ${ask === 1 ? "change" : "changes"} ask people again`] : [];
  const tells = tell > 0 ? [`${tell} ${tell === 1 ? "change" : "changes"} must be told to people`] : [];
  const why = inWords([...asks, ...tells]) || "the policy changed";
  const message = `this version is too small: ${why} since ${shown(before)}, so it would have been ${shown(least)} at least`;
  const help = `see the changes with \`candor diff ${before} last\`, tell or ask the people, and release again with \`candor release\``;
  return finding("notice/bump", file, message, help, "version");
}

function finding(rule: string, file: SourceFile, message: string, help: string, key?: string): Diagnostic {
  return { rule, severity: "error", message, help, place: key ? placeOfKey(file, key) : startOf(file.path) };
}

/** The key of the release itself, as `candor release` indents it; the start of a file that something else has laid out. */
function placeOfKey({ path, text }: SourceFile, key: string): Diagnostic["place"] {
  const start = text.search(new RegExp(`^ {2}"${key}":`, "m"));
  return start < 0 ? startOf(path) : placer(path, text)(start + 2, start + 4 + key.length);
}
