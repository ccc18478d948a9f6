/** How the time of a check grows with the code: a generated application of 250 to 2,000 files, each twice the one before. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.ts";

const USER = `export interface User { id: string; /** @personal email */ email: string; phone: string; plan: string }
export interface Post { id: string; author: User; title: string }
`;
const TSCONFIG = JSON.stringify({
  compilerOptions: { strict: true, target: "es2024", module: "nodenext", noEmit: true, types: [], skipLibCheck: true },
  include: ["src"],
});
const RUNS = 3;

let before = 0;
for (const files of [250, 500, 1000, 2000]) {
  const folder = await generate(files);
  const times: number[] = [];
  for (let round = 0; round < RUNS; round++)
    times.push((await run([join(import.meta.dirname, "run-check.ts"), folder, "tsconfig.json"], folder)).busy);
  const busy = times.toSorted((a, b) => a - b)[1] ?? 0;
  const growth = before === 0 ? "" : `${(busy / before).toFixed(2)}× the half (limit 2.2)`;
  console.log(`${String(files).padStart(5)} files  ${busy.toFixed(2)} s busy  ${growth}`);
  before = busy;
  await rm(folder, { recursive: true });
}

/** Modules that call each other in a chain of ten, read a column, hand objects on and log: some of what applications do. */
async function generate(files: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "candor-growth-"));
  await mkdir(join(folder, "src"));
  await writeFile(join(folder, "tsconfig.json"), TSCONFIG);
  await writeFile(join(folder, "src/user.ts"), USER);
  for (let index = 0; index < files; index++) await writeFile(join(folder, `src/m${index}.ts`), moduleOf(index));
  return folder;
}

function moduleOf(index: number): string {
  const next = index % 10 === 0 ? null : index - 1;
  const imported = next === null ? "" : `import { send${next} } from "./m${next}.js";\n`;
  const call = next === null ? "void text;" : `send${next}(user, text + user.plan);`;
  return `import type { Post, User } from "./user.js";
${imported}
export interface Row${index} { key: string; value: number; nested: { list: readonly string[] } }

export function send${index}(user: User, text: string): void {
  const letter = { to: user.email, subject: \`${index} \${text}\` };
  if (letter.subject.length > 80) console.log(letter.subject);
  ${call}
}

export function titles${index}(posts: readonly Post[]): readonly string[] {
  return posts.filter(({ author }) => author.email.endsWith(".example")).map(({ title }) => title.toUpperCase());
}

export class Service${index} {
  readonly rows = new Map<string, Row${index}>();
  add(row: Row${index}): Row${index} | undefined {
    this.rows.set(row.key, row);
    return this.rows.get([...row.nested.list].toSorted().join());
  }
}
`;
}
