import { BRAND } from "./brand-id.ts";

/** What the names of these types and functions begin with. */
export const HELPER = "__Candor";

interface AddedType {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly is: string;
}

/** With a text that all brands have, so that two of them can be compared where checks are not strict. */
const BRANDED = `V & { readonly ${BRAND}?: L | "" }`;
const L = "L extends string";
/** Exactly so: without strict checks `unknown` goes for many a type. */
const UNKNOWN = "(<T>() => T extends V ? 1 : 0) extends (<T>() => T extends unknown ? 1 : 0)";

/**
 * The types that give a declared type its brand. What may be nothing stays so. A list carries the brand in its elements, so
 * that it is still a list to mapped types; not so one that a schema gives (`As` is `"whole"`), where the two are put together.
 * A lone literal carries none: it would no longer tell the parts of a union apart. `any` stays `any`, and `unknown` is
 * spelt out as all that it can be.
 */
const TYPES: readonly AddedType[] = [
  {
    name: HELPER,
    parameters: ["V", L, "As"],
    is:
      `0 extends 1 & V ? V : ${UNKNOWN} ? ${HELPER}Each<string | number | bigint | boolean | symbol | object | null | undefined, L, As>` +
      ` : ${HELPER}Lone<NonNullable<V>> extends true ? V : ${HELPER}Each<V, L, As>`,
  },
  {
    name: `${HELPER}Lone`,
    parameters: ["V"],
    is:
      "[V] extends [never] ? true : [V] extends [string | number | bigint | boolean]" +
      ` ? true extends ${HELPER}Part<V, V> ? false : {} extends { [K in \`\${V}\`]: 1 } ? false : true : false`,
  },
  {
    name: `${HELPER}Part`,
    parameters: ["V", "All"],
    is: "V extends unknown ? [All] extends [V] ? false : true : never",
  },
  {
    name: `${HELPER}Each`,
    parameters: ["V", L, "As"],
    is:
      "V extends null | undefined ? V" +
      ` : V extends { readonly __select__: infer S; readonly __insert__: infer I; readonly __update__: infer U } ? V & { readonly __select__: ${HELPER}<S, L, As>; readonly __insert__: ${HELPER}<I, L, As>; readonly __update__: ${HELPER}<U, L, As> }` +
      ` : V extends readonly (infer E)[] ? ${HELPER}List<V, E, L, As> : ${BRANDED}`,
  },
  {
    name: `${HELPER}List`,
    parameters: ["V extends readonly unknown[]", "E", L, "As"],
    is:
      `As extends "whole" ? ${BRANDED} : 0 extends 1 & E ? ${BRANDED} : ${HELPER}Lone<NonNullable<E>> extends true ? ${BRANDED}` +
      ` : number extends V["length"] ? V extends E[] ? E[] extends V ? ${HELPER}<E, L, As>[] : ${BRANDED} : readonly E[] extends V ? readonly ${HELPER}<E, L, As>[] : ${BRANDED}` +
      ` : { [K in keyof V]: ${HELPER}<V[K], L, As> }`,
  },
  // In a list, so that a text that is given stays any text, as it does where it initialises a property.
  {
    name: `${HELPER}Given`,
    parameters: ["T", L],
    is:
      `T extends [infer S] ? [S] extends [{ _zod: { output: infer O } }] ? S & { _zod: { output: ${HELPER}<O, L, "whole"> } }` +
      ` : [S] extends [{ _output: infer O }] ? S & { _output: ${HELPER}<O, L, "whole"> }` +
      ` : [S] extends [{ _: { $type: infer O } }] ? S & { _: { $type: ${HELPER}<O, L, "whole"> } }` +
      ` : [S] extends [{ _: { data: infer O }; $type: unknown }] ? S & { _: { $type: ${HELPER}<O, L, "whole"> } }` +
      ` : ${HELPER}<S, L, "list"> : never`,
  },
];

/** A line that declares what brands a file's types and values, in TypeScript or in the comments of JavaScript. */
export function brandTypes(isScript: boolean): string {
  const value = `${HELPER}Value`;
  const given = `${HELPER}Given<[T], L>`;
  const types = TYPES.map(isScript ? inComment : inTypeScript).join(" ");
  return isScript
    ? `${types} /** @template T @template {string} L @param {T} value @param {L} label @returns {${given}} */ function ${value}(value, label) {}`
    : `${types} declare function ${value}<T, ${L}>(value: T, label: L): ${given};`;
}

function inTypeScript({ name, parameters, is }: AddedType): string {
  return `type ${name}<${parameters.join(", ")}> = ${is};`;
}

function inComment({ name, parameters, is }: AddedType): string {
  const templates = parameters.map((parameter) => {
    const [of, constraint] = parameter.split(" extends ");
    return `@template ${constraint ? `{${constraint}} ` : ""}${of}`;
  });
  return `/** ${templates.join(" ")} @typedef {${is}} ${name} */`;
}
