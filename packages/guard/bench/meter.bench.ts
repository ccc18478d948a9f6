/** What counting a use costs on the hot path, beside one look-up and one store in a map. `node bench/meter.bench.ts` */
import { createMeter } from "@candor/guard/meter";

const ITEMS = ["name", "email", "address", "orders", "ratings", "phone"];
const people = Array.from({ length: 10_000 }, (_, n) => `person-${n}`);

/** Nanoseconds a call: the best of several rounds over all people. */
function time(call: (person: string) => void): number {
  let best = Infinity;
  for (let round = 0; round < 60; round++) {
    const start = performance.now();
    for (const person of people) call(person);
    best = Math.min(best, ((performance.now() - start) * 1e6) / people.length);
  }
  return best;
}

const meter = createMeter({ sink: { record: () => Promise.resolve() }, batch: Infinity });
const counts = new Map<string, number>();
const base = time((person) => counts.set(person, (counts.get(person) ?? 0) + 1));
console.log(`a look-up and a store in a map       ${base.toFixed(0).padStart(5)} ns`);
for (const size of [1, 2, 6]) {
  const items = ITEMS.slice(0, size);
  const took = time((person) => meter.count(person, "newsletter", items));
  console.log(
    `count of ${size} item${size === 1 ? " " : "s"}                     ${took.toFixed(0).padStart(5)} ns ${(took / base).toFixed(1)}×`,
  );
}
await meter.close();
