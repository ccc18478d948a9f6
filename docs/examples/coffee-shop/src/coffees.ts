/** What a blend can hold and people can be allergic to. What somebody avoids is chosen from this list, and compared word by word. */
export const allergens = ["almond", "hazelnut", "walnut", "milk", "soya", "sesame", "cinnamon"] as const;
export type Allergen = (typeof allergens)[number];

export interface Coffee {
  readonly id: string;
  readonly name: string;
  readonly taste: "bright" | "sweet" | "deep";
  readonly contains: readonly Allergen[];
}

export const coffees: readonly Coffee[] = [
  { id: "kiambu", name: "Kiambu, washed", taste: "bright", contains: [] },
  { id: "guji", name: "Guji, washed", taste: "bright", contains: [] },
  { id: "huila", name: "Huila, honey", taste: "sweet", contains: [] },
  { id: "tarrazu", name: "Tarrazú, honey", taste: "sweet", contains: [] },
  { id: "gayo", name: "Gayo, wet hulled", taste: "deep", contains: [] },
  { id: "mogiana", name: "Mogiana, with roasted hazelnut", taste: "deep", contains: ["hazelnut"] },
];

export function coffeeById(id: string): Coffee | undefined {
  return coffees.find((coffee) => coffee.id === id);
}
