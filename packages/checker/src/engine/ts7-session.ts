import { readFileSync } from "node:fs";
import { API, type Project, type Snapshot } from "typescript/unstable/sync";
import type { Overlay } from "./engine.ts";
import { withInsertions } from "./overlay.ts";

/** One run of TypeScript 7's server: projects are opened in it one after the other and share what they read. */
export class Session {
  readonly #api: API;
  #overlay: Overlay = new Map();
  #snapshot: Snapshot | null = null;
  readonly #opened: string[] = [];

  constructor(folder: string) {
    const readFile = (path: string): string | undefined => {
      const insertions = this.#overlay.get(path);
      // Whatever is returned here is copied between processes: only files with insertions are.
      return insertions && withInsertions(readFileSync(path, "utf8"), insertions);
    };
    this.#api = new API({ cwd: folder, fs: { readFile } });
  }

  /** The files of a tsconfig, without opening it. */
  rootFiles(tsconfig: string): readonly string[] {
    return this.#api.parseConfigFile(tsconfig).fileNames;
  }

  open(tsconfig: string): Project | undefined {
    this.#opened.push(tsconfig);
    this.#snapshot = this.#api.updateSnapshot({ openProjects: [tsconfig] });
    return this.#snapshot.getProject(tsconfig);
  }

  /** The opened projects, with the insertions. */
  overlaid(overlay: Overlay): ReadonlyMap<string, Project> {
    this.#overlay = overlay;
    const changed = [...overlay.keys()];
    if (changed.length > 0) this.#snapshot = this.#api.updateSnapshot({ fileChanges: { changed } });
    return new Map(
      this.#opened.flatMap((tsconfig) => {
        const project = this.#snapshot?.getProject(tsconfig);
        return project ? [[tsconfig, project] as const] : [];
      }),
    );
  }

  close(): void {
    this.#api.close();
  }
}
