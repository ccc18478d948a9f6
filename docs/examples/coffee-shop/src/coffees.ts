export interface Coffee {
  readonly id: string;
  readonly name: string;
  readonly taste: "bright" | "sweet" | "deep";
  readonly contains: readonly string[];
}

export const coffees: readonly Coffee[] = [
  { id: "kiambu", name: "Kiambu, washed", taste: "bright", contains: [] },
  { id: "guji", name: "Guji, washed", taste: "bright", contains: [] },
  { id: "huila", name: "Huila, honey", taste: "sweet", contains: [] },
  { id: "tarrazu", name: "Tarrazú, honey", taste: "sweet", contains: [] },
  { id: "gayo", name: "Gayo, wet hulled", taste: "deep", contains: [] },
  { id: "mogiana", name: "Mogiana, with roasted hazelnut", taste: "deep", contains: ["hazelnut"] },
];
