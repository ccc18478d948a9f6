import { type Declaration, placer, type SourceFile } from "@candor/compiler";
import type { Edit } from "@candor/model";

/** `<language> <document> <unit> <hash>`, as `translations.lock` says which source text a translation was made from. */
const LINE = /^(\S+) (\S+) (\S+) [0-9a-f]{32}/gm;

/** The edits of the lock that keep a translation fresh when what it translates gets another id. */
export function lockEdits(lock: SourceFile | null, { document, id, path }: Declaration, name: string): readonly Edit[] {
  if (!lock) return [];
  const place = placer(lock.path, lock.text);
  return [...lock.text.matchAll(LINE)].flatMap((line) => {
    const [, language = "", source = "", unit = ""] = line;
    const from = line.index + language.length + 1;
    if (source !== document.file.within) return [];
    if (path === null) return [{ place: place(from, from + source.length), text: `purposes/${name}.md` }];
    const pointer = `/${path.join("/")}`;
    if (unit !== pointer && !unit.startsWith(`${pointer}/`)) return [];
    const end = from + source.length + 1 + pointer.length;
    return [{ place: place(end - id.length, end), text: name }];
  });
}
