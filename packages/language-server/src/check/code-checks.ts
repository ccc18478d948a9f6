import type { Diagnostic } from "@candor/model";
import type { CodeCheck, Happened, Host } from "../host.ts";
import { isInside, plainPath } from "../text/uri.ts";

/** What code that is checked tells, and asks. */
export interface CodeWorld {
  readonly codeOf: NonNullable<Host["codeOf"]>;
  /** Shows what is found in the code below a folder, by file. */
  readonly show: (root: string, findings: ReadonlyMap<string, readonly Diagnostic[]>) => void;
  readonly report: (error: unknown) => void;
}

interface Checked {
  readonly check: CodeCheck;
  /** By file, as it is shown. */
  findings: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** Whether the checker reads a file; declarations say nothing of their own. */
export function isCode(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path) && !/\.d\.[cm]?ts$|\/node_modules\//.test(path);
}

/** The code that the editor works on: checked from the moment when a file of it is opened or saved. All paths are absolute. */
export class CodeChecks {
  readonly #world: CodeWorld;
  /** By the folder of the config. */
  #running: ReadonlyMap<string, Checked> = new Map();
  /** One thing after another, so that no code is checked twice. */
  #last: Promise<void> = Promise.resolve();
  /** Files whose text in the editor is not the one that was checked. */
  readonly #edited = new Set<string>();

  constructor(world: CodeWorld) {
    this.#world = world;
  }

  opened(path: string): void {
    this.#next(() => this.#startAround(path));
  }

  edited(path: string): void {
    this.#edited.add(path);
  }

  closed(path: string): void {
    this.#edited.delete(path);
  }

  saved(path: string): void {
    this.#edited.delete(path);
    this.#next(async () => {
      if (!(await this.#startAround(path))) this.#tell([path], { policy: false, code: [path] });
    });
  }

  /** Something happened on disk to files of code; `isSame` where each is there as before, with another text. */
  happened(paths: readonly string[], isSame: boolean): void {
    this.#next(async () => this.#tell(paths, { policy: false, code: isSame ? paths : null }));
  }

  /** A policy or a config is another: code may be held to it. */
  policyChanged(): void {
    this.#next(async () => {
      for (const { check } of this.#running.values()) check.again({ policy: true, code: [] });
    });
  }

  /** Why the check says what it says of a place, in Markdown; null where it says nothing, or of another text. */
  async explain(path: string, at: { readonly line: number; readonly column: number }): Promise<string | null> {
    await this.#last;
    if (this.#edited.has(path)) return null;
    return (await this.#around(path)?.check.explain(path, at)) ?? null;
  }

  /** Whether a check was started: code that is checked already is not checked again because a file of it is opened. */
  async #startAround(path: string): Promise<boolean> {
    const code = await this.#world.codeOf(path);
    const root = code && plainPath(code.root);
    if (!code || root === null || this.#running.has(root)) return false;
    const check = await code.start({
      found: (findings, files) => this.#found(root, findings, files),
      fault: this.#world.report,
    });
    this.#running = new Map([...this.#running, [root, { check, findings: new Map() }]]);
    check.again({ policy: true, code: null });
    return true;
  }

  #tell(paths: readonly string[], happened: Happened): void {
    const roots = new Set(paths.flatMap((path) => this.#around(path) ?? []));
    for (const { check } of roots) check.again(happened);
  }

  /** Findings in the policy are shown with the rest of what is found there. */
  #found(root: string, findings: readonly Diagnostic[], files: readonly string[] | null): void {
    const checked = this.#running.get(root);
    if (!checked) return;
    const named = findings.map((found) => inPlainPath(found)).filter(({ place }) => isCode(place.file));
    const now = Map.groupBy(named, ({ place }) => place.file);
    const early = files?.map(plainPath) ?? [];
    const others = [...checked.findings].filter(([path]) => files !== null && !early.includes(path));
    checked.findings = new Map([...others, ...now]);
    this.#world.show(root, checked.findings);
  }

  #around(path: string): Checked | null {
    const found = [...this.#running].filter(([root]) => isInside(path, root));
    return found.toSorted(([a], [b]) => b.length - a.length)[0]?.[1] ?? null;
  }

  #next(task: () => Promise<unknown>): void {
    this.#last = this.#last.then(task).then(() => {}, this.#world.report);
  }
}

function inPlainPath(found: Diagnostic): Diagnostic {
  return { ...found, place: { ...found.place, file: plainPath(found.place.file) } };
}
