import { expect, test } from "vitest";
import { createPeople } from "../../src/sources/people.ts";

test("those used last are remembered, so many of them", () => {
  const people = createPeople(2);
  const [ann, bob] = [people.get("ann"), people.get("bob")];
  expect(people.get("ann")).toBe(ann);
  people.get("eve");
  expect(people.get("ann")).toBe(ann);
  expect(people.get("bob")).not.toBe(bob);
});

test("who is held is not forgotten before everybody let go", () => {
  const people = createPeople(1);
  const flood = (): void => ["x", "y", "z"].forEach((subject) => void people.get(subject));
  const held = people.hold(["ann", "ann"]).get("ann");
  expect(people.hold(["ann"]).get("ann")).toBe(held);
  flood();
  people.release(["ann"]);
  flood();
  expect(people.get("ann")).toBe(held);
  people.release(["ann", "nobody"]);
  expect(people.get("ann")).toBe(held);
  flood();
  expect(people.get("ann")).not.toBe(held);
});
