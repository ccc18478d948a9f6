import { parseXml, type XmlElement } from "./parse-xml.ts";

/** What an XLIFF file holds: the texts of documents by their ids, and what was their source when it was made. */
export interface XliffTexts {
  readonly sourceLanguage: string | null;
  readonly language: string | null;
  /** Document (`purposes.newsletter`) → id → its source and what it says in the language. */
  readonly documents: ReadonlyMap<string, ReadonlyMap<string, XliffText>>;
  /** Texts that cannot be taken. */
  readonly leftOut: readonly LeftOut[];
}

export interface XliffText extends Stretch {
  readonly source: string;
  readonly target: string;
  /** Whether somebody has read it against its source, as the state of each of its segments says. */
  readonly reviewed: boolean;
}

/** Where the tag of a text stands, by offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text that is not taken, as `rights/title`, and why. */
export interface LeftOut extends Stretch {
  readonly id: string;
  readonly because: "marks" | "order" | "half" | "twice";
}

/** Reads XLIFF 2; a string says why it cannot be read. A text without a translation is none. */
export function readXliff(xml: string): XliffTexts | string {
  const root = parseXml(xml);
  if ("wrongAt" in root) return `is cut off, or no XML: see line ${root.wrongAt}`;
  const version = root.attributes["version"]?.value ?? "";
  if (root.name !== "xliff" || !/^2\.\d$/.test(version)) return "is no XLIFF 2 file";
  const documents = new Map<string, Map<string, XliffText>>();
  const leftOut: LeftOut[] = [];
  for (const file of inside(root, ["file"])) {
    const name = idOf(file);
    const texts = documents.get(name) ?? new Map<string, XliffText>();
    documents.set(name, texts);
    for (const unit of unitsIn(file)) {
      const [id, { from, to }] = [idOf(unit), unit];
      const text = textOf(unit);
      if (text === null) continue;
      const because = typeof text === "string" ? text : texts.has(id) ? "twice" : null;
      if (because !== null) leftOut.push({ id: `${name}/${id}`, because, from, to });
      else if (typeof text !== "string") texts.set(id, { ...text, from, to });
    }
  }
  const language = (name: string): string | null => root.attributes[name]?.value ?? null;
  return { sourceLanguage: language("srcLang"), language: language("trgLang"), documents, leftOut };
}

/** The elements of XLIFF's own that stand in one, of these names: its extensions have such names too. */
function inside(element: XmlElement, names: readonly string[]): readonly XmlElement[] {
  return element.children.filter(
    (child) => typeof child !== "string" && child.namespace === element.namespace && names.includes(child.name),
  ) as XmlElement[];
}

function unitsIn(file: XmlElement): readonly XmlElement[] {
  const units: XmlElement[] = [];
  const open = [...inside(file, ["unit", "group"])].toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.name === "unit") units.push(next);
    else open.push(...inside(next, ["unit", "group"]).toReversed());
  }
  return units;
}

function idOf({ attributes }: XmlElement): string {
  return attributes["id"]?.value ?? "";
}

const REVIEWED: ReadonlySet<string> = new Set(["reviewed", "final"]);

/** The text of a unit: that of its segments and of what stands between them, in order. Null where nobody translated it. */
function textOf(unit: XmlElement): Omit<XliffText, keyof Stretch> | LeftOut["because"] | null {
  const parts = inside(unit, ["segment", "ignorable"]).map((part) => {
    const [source] = inside(part, ["source"]);
    const [target = part.name === "ignorable" ? source : undefined] = inside(part, ["target"]);
    return { segment: part.name === "segment", source, target };
  });
  const segments = parts.filter(({ segment }) => segment);
  const reviewed = inside(unit, ["segment"]).every(({ attributes }) => REVIEWED.has(attributes["state"]?.value ?? ""));
  if (segments.every(({ target }) => !target || target.children.length === 0)) return null;
  if (segments.some(({ target }) => !target)) return "half";
  const elements = parts.flatMap(({ source, target }) => [source ?? [], target ?? []].flat());
  if (elements.some(({ children }) => children.some((child) => typeof child !== "string"))) return "marks";
  if (elements.some(({ attributes }) => attributes["order"])) return "order";
  const join = (side: "source" | "target"): string =>
    parts.flatMap((part) => part[side]?.children.map(String) ?? []).join("");
  return { source: join("source"), target: join("target"), reviewed };
}
