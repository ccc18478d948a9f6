import type { FoundPolicy, Host } from "../host.ts";
import { isInside, plainPath } from "../text/uri.ts";
import { debounce, type Debounce } from "./debounce.ts";
import type { OpenDocument } from "./documents.ts";
import { openPolicy, type Policy } from "./policy.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a workspace tells, and asks. */
export interface World {
  readonly host: Host;
  readonly open: () => readonly OpenDocument[];
  /** Shows what is found in a policy now. */
  readonly show: (policy: Policy) => void;
  /** Takes away what was shown of a policy. */
  readonly hide: (found: FoundPolicy) => void;
  readonly report: (error: unknown) => void;
}

interface Watched {
  readonly policy: Policy;
  readonly showing: Debounce;
}

/** The policies that the editor works on: those of its folders, and those its documents lie in. All paths are absolute. */
export class Workspace {
  readonly #world: World;
  /** Folders opened in the editor, and the policy of each. */
  readonly #folders = new Map<string, string | null>();
  #watched: ReadonlyMap<string, Watched> = new Map();
  /** One thing after another: what was read earlier never takes the place of what was read later. */
  #last: Promise<void> = Promise.resolve();

  constructor(world: World) {
    this.#world = world;
  }

  addFolder(folder: string): void {
    this.#folders.set(folder, null);
    this.#next(() => this.#addOf(folder));
  }

  removeFolder(folder: string): void {
    this.#folders.delete(folder);
    this.restart();
  }

  /** A document was opened, or its text changed. */
  changed(path: string): void {
    const watched = this.#around(path);
    watched?.policy.changed();
    watched?.showing.soon();
  }

  opened(path: string): void {
    if (this.#around(path)) this.changed(path);
    else this.#next(() => this.#discover());
  }

  /** Something happened on disk to these paths, or to what lies in them. */
  reread(paths: readonly string[]): void {
    this.#next(async () => {
      for (const watched of this.#watched.values()) {
        const { folder } = watched.policy.found;
        const isTouched = paths.some((path) => path === folder || isInside(path, folder) || isInside(folder, path));
        if (isTouched) await this.#reload(watched);
      }
      // What lies in no policy may be the beginning of one.
      if (paths.some((path) => !this.#around(path))) await this.#discover();
    });
  }

  /** A config changed: another folder may be the policy, or it may be compiled in another way. What stays a policy stays shown. */
  restart(): void {
    this.#next(async () => {
      const before = this.#watched;
      for (const { showing } of before.values()) showing.stop();
      this.#watched = new Map();
      await this.#discover();
      for (const [folder, { policy }] of before) if (!this.#watched.has(folder)) this.#world.hide(policy.found);
    });
  }

  /** The policy that a document is part of, as it is now. */
  async policyOf(path: string): Promise<Snapshot | null> {
    await this.#last;
    return this.#around(path)?.policy.current() ?? null;
  }

  async all(): Promise<readonly Snapshot[]> {
    await this.#last;
    return Array.from(this.#watched.values(), ({ policy }) => policy.current());
  }

  /** Policies of folders that have none so far, and of open documents that lie in none. */
  async #discover(): Promise<void> {
    for (const [folder, policy] of this.#folders) if (!this.#watched.has(policy ?? "")) await this.#addOf(folder);
    for (const { path } of this.#world.open()) {
      if (!this.#around(path)) await this.#add(await this.#world.host.policyOf(path));
    }
  }

  async #addOf(folder: string): Promise<void> {
    const found = await this.#world.host.policyFor(folder);
    this.#folders.set(folder, found && plainPath(found.folder));
    await this.#add(found);
  }

  async #add(answer: FoundPolicy | null): Promise<void> {
    const found = answer && inPlainPaths(answer);
    if (!found || this.#watched.has(found.folder)) return;
    const policy = await openPolicy(found, this.#world.open);
    const showing = debounce(() => this.#show(policy));
    this.#watched = new Map([...this.#watched, [found.folder, { policy, showing }]]);
    showing.soon();
  }

  async #reload({ policy, showing }: Watched): Promise<void> {
    if (await policy.reload()) return showing.soon();
    showing.stop();
    this.#watched = new Map([...this.#watched].filter(([folder]) => folder !== policy.found.folder));
    this.#world.hide(policy.found);
  }

  /** A fault of ours while nobody waits for an answer is told, and the server goes on. */
  #show(policy: Policy): void {
    try {
      this.#world.show(policy);
    } catch (error) {
      this.#world.report(error);
    }
  }

  /** The innermost policy that a path lies in. */
  #around(path: string): Watched | null {
    const found = [...this.#watched].filter(([folder]) => isInside(path, folder));
    return found.toSorted(([a], [b]) => b.length - a.length)[0]?.[1] ?? null;
  }

  #next(task: () => Promise<void>): void {
    this.#last = this.#last.then(task).catch(this.#world.report);
  }
}

function inPlainPaths({ folder, settings, diagnostics }: FoundPolicy): FoundPolicy {
  const places = diagnostics.map((found) => ({
    ...found,
    place: { ...found.place, file: plainPath(found.place.file) },
  }));
  return { folder: plainPath(folder), settings, diagnostics: places };
}
