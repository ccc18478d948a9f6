import {
  composeTranslation,
  hashOf,
  headingId,
  isBlank,
  type LanguageFolder,
  LOCK_FILE,
  lockKey,
  textId,
  type TranslatedDocument,
  type TranslatedUnit,
  writeLock,
} from "@candor/compiler";
import type { NotTaken } from "./left-out-findings.ts";
import type { XliffText, XliffTexts } from "./read-xliff.ts";
import type { TranslatedPolicy } from "./translated-policy.ts";
import { fileId } from "./xliff.ts";

/** A file to write: its path in the policy folder. */
interface Written {
  readonly path: string;
  readonly text: string;
}

/** What is to be written after the texts of a translator are taken. */
export interface Applied {
  readonly documents: readonly Written[];
  readonly lock: Written;
  readonly taken: number;
  /** Texts that cannot be taken. */
  readonly refused: readonly NotTaken[];
  /** Texts that are what stood there before, behind their source. */
  readonly behind: readonly NotTaken[];
  /** Parts, such as `purposes/newsletter#why`, whose text was another one. */
  readonly replaced: readonly string[];
  /** Parts that nobody has translated, or that are behind, and that the texts are not about. */
  readonly open: readonly string[];
}

/** Puts the texts into the documents of their language. Writes nothing. */
export function applyTexts(policy: TranslatedPolicy, folder: LanguageFolder, read: XliffTexts): Applied {
  const lock = new Map(policy.lock);
  const documents = folder.documents.map((document) => applyTo(document, read, folder.language));
  for (const [key, hash] of documents.flatMap(({ hashes }) => hashes)) lock.set(key, hash);
  const written = documents.filter(({ taken }) => taken > 0);
  return {
    documents: written.map(({ path, text }) => ({ path, text })),
    lock: { path: LOCK_FILE, text: writeLock(lock) },
    taken: written.reduce((sum, { taken }) => sum + taken, 0),
    refused: documents.flatMap((each) => each.refused),
    behind: documents.flatMap((each) => each.behind),
    replaced: documents.flatMap((each) => each.replaced),
    open: documents.flatMap((each) => each.open),
  };
}

interface AppliedTo extends Written, Pick<Applied, "taken" | "refused" | "behind" | "replaced" | "open"> {
  readonly hashes: readonly (readonly [key: string, hash: string])[];
}

function applyTo(document: TranslatedDocument, read: XliffTexts, language: string): AppliedTo {
  const { source, parsed, units } = document;
  const file = fileId(source);
  const texts = read.documents.get(file) ?? new Map<string, XliffText>();
  const known = new Set(units.flatMap(({ unit }) => [textId(unit.key), headingId(unit.key)]));
  const behind = units.flatMap((each) => stillBehind(each, texts));
  const given = new Map(
    [...texts].flatMap(([id, { target }]) =>
      known.has(id) && !isBlank(target) && !behind.includes(id) ? [[id, target]] : [],
    ),
  );
  const { text, refused, barred } = composeTranslation(document, given);
  const taken = new Map([...given].filter(([id]) => !refused.includes(id) && !barred.includes(id)));
  const name = ({ unit }: TranslatedUnit): string => `${source.replace(/\.md$/, "")}${unit.key}`;
  const because = (ids: readonly string[], why: NotTaken["because"]): readonly NotTaken[] =>
    ids.map((id) => ({ from: 0, to: 0, ...texts.get(id), id: `${file}/${id}`, because: why }));
  return {
    path: parsed?.file.within ?? `${language}/${source}`,
    text,
    taken: taken.size,
    refused: [...because(refused, "divides"), ...because(barred, "barred")],
    behind: because(behind, "behind"),
    replaced: units.filter((each) => isReplaced(each, taken)).map(name),
    open: units.filter((each) => isOpen(each) && !texts.has(mainId(each.unit))).map(name),
    hashes: units.flatMap(({ unit }) => {
      const main = mainId(unit);
      if (!taken.has(main)) return [];
      const said = unit.text === "" ? "" : (texts.get(main)?.source ?? "");
      const heading = unit.heading === null ? null : (texts.get(headingId(unit.key))?.source ?? unit.heading);
      return [[lockKey(language, source, unit.key), hashOf({ text: said, heading })] as const];
    }),
  };
}

/** The texts of a part behind its source that came back as they went out, where nobody says to have read them; none where its main text is another one. */
function stillBehind({ unit, says, state }: TranslatedUnit, texts: ReadonlyMap<string, XliffText>): readonly string[] {
  if (state !== "stale") return [];
  const stood = new Map([
    [headingId(unit.key), says?.heading],
    [textId(unit.key), says?.text],
  ]);
  const isUntouched = (id: string): boolean => {
    const { target = "", reviewed = false } = texts.get(id) ?? {};
    return !reviewed && target.trim() !== "" && isSame(stood.get(id) ?? "", target);
  };
  const main = mainId(unit);
  return texts.has(main) && !isUntouched(main) ? [] : [...stood.keys()].filter(isUntouched);
}

function isOpen({ state, unit }: TranslatedUnit): boolean {
  return state === "stale" || (state === "missing" && !unit.optional);
}

/** A section that is a heading alone is translated with it. */
function mainId({ text, key }: TranslatedUnit["unit"]): string {
  return text === "" ? headingId(key) : textId(key);
}

function isSame(one: string, other: string): boolean {
  const lines = (text: string): string => text.replaceAll(/\r\n?/g, "\n").trim();
  return lines(one) === lines(other);
}

function isReplaced({ unit, says }: TranslatedUnit, taken: ReadonlyMap<string, string>): boolean {
  const differs = (id: string, before: string | null | undefined): boolean => {
    const after = taken.get(id);
    return Boolean(before) && after !== undefined && !isSame(before ?? "", after);
  };
  return differs(textId(unit.key), says?.text) || differs(headingId(unit.key), says?.heading);
}
