/** Reads whose receiver has a type that is not the bound one, though its value may be. */
import { expect, test } from "vitest";
import { checkFiles, lines } from "./check-files.ts";

const HEAD = `
export interface User { id: string; /** @personal email */ email: string; phone: string }
interface Other { email: string }
declare const u: User, o: Other, s: boolean, k: string, a: any, n: unknown, list: User[];
declare function get<T, K extends keyof T>(t: T, k: K): T[K];
declare function pluck<T, K extends keyof T & string>(t: readonly T[], k: K): T[K][];
declare function column(k: keyof User): string;
declare function put<T, K extends keyof T>(t: T, k: K, v: T[K]): void;
declare function named(u: User, name: string): string;
type Renamed = { [K in keyof User as K extends "email" ? "mail" : K]: User[K] };
declare const r: Renamed;
`;

async function answer(expression: string): Promise<string> {
  const { diagnostics } = await checkFiles({ "src/a.ts": `${HEAD}export const x = () => { ${expression}; };` });
  expect(lines(diagnostics).every((line) => line.includes("a.ts:12"))).toBe(true);
  const reads = diagnostics.filter(({ rule }) => rule !== "code/widened");
  return reads.map(({ rule }) => (rule === "code/cannot-tell" ? "cannot tell" : "read")).join() || "nothing";
}

test.each([
  ["(s ? u : o).email"],
  ["(o ?? u).email"],
  ["(s && u || o).email"],
  ["const { email } = s ? u : o"],
  ["(u as { email: string }).email"],
  ["(<any>u).email"],
  ["(u as unknown as Other)!.email"],
  ["(u as Record<string, string>).email"],
  ['get(u, "email")'],
  ['pluck(list, "email")'],
  ['column("email")'],
  ['Reflect.get(u, "email")'],
  ["r.mail"],
  ["const { mail } = r"],
])("`%s` is a read", async (expression) => {
  expect(await answer(expression)).toBe("read");
});

test.each([
  ["(u as Record<string, string>)[k]"],
  ["(u as any)[k]"],
  ["u[k as never as string]"],
  ["Reflect.get(u, k)"],
])("of `%s` it cannot be told", async (expression) => {
  expect(await answer(expression)).toBe("cannot tell");
});

test.each([
  ["(s ? o : o).email"],
  ["a[k]"],
  ["(n as Record<string, string>)[k]"],
  ["list[0 as number]"],
  ['get(u, "phone")'],
  ['get(o, "email")'],
  ['put(u, "email", "x")'],
  ['named(u, "email")'],
  ["r.phone"],
])("`%s` is no read", async (expression) => {
  expect(await answer(expression)).toBe("nothing");
});
