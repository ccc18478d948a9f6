import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { API, type Project, type Snapshot } from "typescript/unstable/sync";
import type { Overlay } from "./engine.ts";
import { withInsertions } from "./overlay.ts";
import { readText } from "./read-text.ts";

/** One run of TypeScript 7's server: projects are opened in it one after the other and share what they read. */
export class Session {
  readonly asked: Set<string> = new Set();
  readonly #api: API;
  /** Configs that stand on no disk, by path. */
  readonly #written = new Map<string, string>();
  #overlay: Overlay = new Map();
  /** The last is the newest; what was asked of the others still stands. */
  #snapshots: Snapshot[] = [];
  /** Tsconfig → what the server has opened for it. */
  readonly #opened = new Map<string, string>();

  constructor(folder: string) {
    this.#api = startServer(() => new API({ cwd: folder, fs: { readFile: (path) => this.#read(path) } }));
  }

  /** What the server is to read in place of the disk; what is thrown here would end it. */
  #read(path: string): string | null | undefined {
    const written = this.#written.get(path);
    if (written !== undefined) return written;
    if (!path.startsWith("bundled:")) this.asked.add(path);
    const insertions = this.#overlay.get(path);
    // Whatever is returned here is copied between processes: only files with insertions are.
    if (!insertions) return undefined;
    const text = readText(path);
    return text === null ? null : withInsertions(text, insertions);
  }

  /** The files of a tsconfig, without opening it. */
  rootFiles(tsconfig: string): readonly string[] {
    return this.#api.parseConfigFile(tsconfig).fileNames;
  }

  /** Opens a tsconfig; with `files` and `references`, these alone and everything else as it says. */
  open(
    tsconfig: string,
    narrowed: { readonly files: readonly string[]; readonly references: readonly string[] } | null,
  ): Project | undefined {
    const opened = narrowed ? `${tsconfig}.candor.json` : tsconfig;
    if (narrowed) this.#written.set(opened, narrowedConfig(tsconfig, narrowed));
    this.#opened.set(tsconfig, opened);
    const snapshot = this.#api.updateSnapshot({ openProjects: [opened] });
    this.#snapshots.push(snapshot);
    return snapshot.getProject(opened);
  }

  /** The insertions that the server reads files with. */
  get overlay(): Overlay {
    return this.#overlay;
  }

  /** The opened projects, with the insertions. As they were before they can no longer be asked. */
  overlaid(overlay: Overlay): ReadonlyMap<string, Project> {
    this.#overlay = overlay;
    const changed = [...overlay.keys()];
    if (changed.length > 0) this.#take(changed);
    return this.#projects();
  }

  /** The opened projects, where files without insertions have another text; null where one has insertions. */
  edited(files: readonly string[]): ReadonlyMap<string, Project> | null {
    if (files.some((path) => this.#overlay.has(path))) return null;
    // To let go of the one before takes longer than to take this one: whoever waits for an answer has it first.
    this.#snapshots.push(this.#api.updateSnapshot({ fileChanges: { changed: [...files] } }));
    return this.#projects();
  }

  #projects(): ReadonlyMap<string, Project> {
    const newest = this.#snapshots.at(-1);
    return new Map(
      [...this.#opened].flatMap(([tsconfig, opened]) => {
        const project = newest?.getProject(opened);
        return project ? [[tsconfig, project] as const] : [];
      }),
    );
  }

  /** Reads files anew, and those with insertions without them. */
  renew(files: readonly string[]): void {
    const changed = [...new Set([...this.#overlay.keys(), ...files])];
    this.#overlay = new Map();
    this.#take(changed);
  }

  /** What was asked of the snapshots before is let go: the server keeps all types of each. */
  #take(changed: readonly string[]): void {
    const before = this.#snapshots;
    this.#snapshots = [this.#api.updateSnapshot({ fileChanges: { changed: [...changed] } })];
    before.forEach((snapshot) => snapshot.dispose());
  }

  /** A server that has ended cannot be told so. */
  close(): void {
    try {
      this.#api.close();
    } catch (error) {
      if (!hasDied(error)) throw error;
    }
  }
}

function narrowedConfig(
  tsconfig: string,
  { files, references }: { readonly files: readonly string[]; readonly references: readonly string[] },
): string {
  return JSON.stringify({ extends: tsconfig, files, include: [], references: references.map((path) => ({ path })) });
}

/** What the client throws where the server ended, and what the server answers where a part of it broke down. */
export function hasDied(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string") return /^(?:EPIPE|ECONNRESET|EOF)$/.test(error.code);
  return /^(?:Unexpected EOF while reading|panic: |Expected (?:fixed|positive|binary)|Invalid message type)/.test(
    error.message,
  );
}

/**
 * Of the memory that is in use, so many percent more are taken before what is not is given back (Go's own default is 100): an
 * application takes a tenth less then, at a twentieth more work, most of it beside that of the compiler.
 */
const GROWTH = "50";

/**
 * The server would write to this process's standard error: a line where it is ended, and of every thread a trace where it
 * runs out of memory. Why it ended is no use to anybody who checks code. Its client takes options for neither output nor
 * environment and no setting of the server turns the line off, so how the process is started is changed here.
 */
function startServer<Server>(start: () => Server): Server {
  subscribe("child_process", prepare);
  try {
    return start();
  } finally {
    unsubscribe("child_process", prepare);
  }
}

/** Called for each process, before it starts. */
function prepare(message: unknown): void {
  if (!isRecord(message) || !isRecord(message["process"])) return;
  const child = message["process"];
  const spawn = child["spawn"];
  if (typeof spawn !== "function") return;
  child["spawn"] = (options: Readonly<Record<string, unknown>>): unknown => {
    const [input, output] = Array.isArray(options["stdio"]) ? options["stdio"] : [];
    const environment: readonly unknown[] = Array.isArray(options["envPairs"]) ? options["envPairs"] : [];
    const isSet = environment.some((pair) => String(pair).startsWith("GOGC="));
    const envPairs = isSet ? environment : [...environment, `GOGC=${GROWTH}`];
    return Reflect.apply(spawn, child, [{ ...options, stdio: [input, output, "ignore"], envPairs }]);
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
