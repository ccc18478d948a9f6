import { write, writePolicy } from "../../../bakery.ts";

const TESTS = `now: 2026-11-21
people:
  silent:
    allowed:
      letters: [email]
`;

/** A policy that does not do what its own tests say. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await write(folder, "policies/tests/customers.yaml", TESTS);
}
