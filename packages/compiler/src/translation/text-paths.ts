import { labelOf, nameOf } from "../ids/label.ts";
import type { DocumentKind, FrontmatterPath, ParsedDocument } from "../document.ts";

/** A text among the facts of a document that a translation may say in its language. */
export interface TextPath {
  readonly path: FrontmatterPath;
  readonly text: string;
  /** Whether the source's own words do where a translation has none: names, and labels that follow from an id. */
  readonly optional: boolean;
}

type Step = string | typeof EACH;
const EACH = Symbol("every key or index");

interface Pattern {
  readonly steps: readonly Step[];
  readonly optional?: true;
  /** What an id says as a label where nobody wrote one. */
  readonly orId?: (id: string) => string;
}

/** What a translation may say: everything that is prose, and nothing that is a fact. */
const PATTERNS: Readonly<Record<DocumentKind, readonly Pattern[]>> = {
  company: [
    { steps: ["people", EACH] },
    { steps: ["holds"] },
    { steps: ["doors", EACH], optional: true },
    { steps: ["complaints"], optional: true },
    { steps: ["dpo"], optional: true },
    { steps: ["authority"], optional: true },
    { steps: ["representative"], optional: true },
  ],
  mission: [
    { steps: ["aims", EACH] },
    { steps: ["promises", EACH] },
    { steps: ["promises", EACH, "says"] },
    { steps: ["promises", EACH, "proof"] },
    { steps: ["owner"], optional: true },
  ],
  data: [{ steps: [EACH, "label"], orId: labelOf }, { steps: [EACH, "source"] }],
  purpose: [
    { steps: ["decides-alone", "effect"] },
    { steps: ["on-device", EACH, "needed-because"] },
    { steps: ["on-device", EACH, "lasts"], optional: true },
    { steps: ["under"], optional: true },
  ],
  recipients: [
    { steps: [EACH, "label"], optional: true, orId: nameOf },
    { steps: [EACH, "does"] },
    { steps: [EACH, "category"] },
    { steps: [EACH, "arrangement"] },
    { steps: [EACH, "transfers", EACH, "by"] },
  ],
  safeguards: [{ steps: [EACH, "label"], orId: labelOf }, { steps: [EACH, "does"] }],
  rights: [{ steps: ["agents"] }],
  breach: [{ steps: ["lead"], optional: true }],
  report: [],
};

/** The texts among the facts of a document of the source, in the order of the patterns and then of the facts. */
export function textPaths({ kind, frontmatter }: ParsedDocument): readonly TextPath[] {
  return PATTERNS[kind].flatMap((pattern) => matches(frontmatter, pattern, []));
}

/** Whether a path is one of a text; what stands there in a translation is then no fact. */
export function isTextPath(kind: DocumentKind, path: FrontmatterPath): boolean {
  return PATTERNS[kind].some(
    ({ steps }) => steps.length === path.length && steps.every((step, at) => step === EACH || step === path[at]),
  );
}

/** Whether texts may stand below a path. */
export function isAboveText(kind: DocumentKind, path: FrontmatterPath): boolean {
  return PATTERNS[kind].some(
    ({ steps }) => steps.length > path.length && path.every((step, at) => steps[at] === EACH || steps[at] === step),
  );
}

function matches(value: unknown, { steps, optional, orId }: Pattern, above: FrontmatterPath): readonly TextPath[] {
  const [step, ...rest] = steps;
  if (step === undefined) {
    return typeof value === "string" && value !== "" ? [{ path: above, text: value, optional: optional ?? false }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  if (step !== EACH && orId && rest.length === 0 && !Object.hasOwn(value, step)) {
    return [{ path: [...above, step], text: orId(String(above.at(-1))), optional: optional ?? false }];
  }
  return keysOf(value, step).flatMap((key) =>
    matches(
      (value as Record<string | number, unknown>)[key],
      { steps: rest, ...(optional && { optional }), ...(orId && { orId }) },
      [...above, key],
    ),
  );
}

function keysOf(value: object, step: Step): readonly (string | number)[] {
  if (Array.isArray(value)) return step === EACH ? value.map((_, index) => index) : [];
  // What differs in one place is a fact of that place.
  if (step === EACH) return Object.keys(value).filter((key) => key !== "by-place");
  return Object.hasOwn(value, step) ? [step] : [];
}
