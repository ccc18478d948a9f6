import { type Coffee, coffees } from "./coffees.ts";
import type { SealedCustomer } from "./db/customers.ts";
import { ordersOf } from "./db/orders.ts";
import { ratingsOf } from "./db/ratings.ts";
import { guard } from "./guard.ts";

const picking = guard.for("pick-coffees-you-like");

/**
 * The coffee this person most likely enjoys, from their ratings; where they allow that too, not one they already had.
 * Throws `PurposeDenied` unless they said yes to being picked for.
 */
export async function pickCoffee(customer: SealedCustomer): Promise<Coffee> {
  const { id } = await picking.open(customer);
  const scores = await tasteScores(id);
  const had = await coffeesHad(id);
  const byScore = coffees.toSorted((a, b) => scores[b.taste] - scores[a.taste]);
  return byScore.find((coffee) => !had.has(coffee.id)) ?? byScore[0]!;
}

/** Three stars are neutral. */
async function tasteScores(customerId: string): Promise<Record<Coffee["taste"], number>> {
  const scores = { bright: 0, sweet: 0, deep: 0 };
  for (const sealed of await ratingsOf(customerId)) {
    const rating = await picking.open(sealed);
    const rated = coffees.find((coffee) => coffee.id === rating.coffee);
    if (rated) scores[rated.taste] += rating.stars - 3;
  }
  return scores;
}

/** Orders are optional here: `coffee` is absent for those who did not agree to their use. */
async function coffeesHad(customerId: string): Promise<Set<string | undefined>> {
  const had = await Promise.all((await ordersOf(customerId)).map((order) => picking.open(order)));
  return new Set(had.map(({ coffee }) => coffee));
}
