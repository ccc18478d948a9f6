import { edit, write, writePolicy } from "../../../bakery.ts";

const TESTS = `now: 2026-11-21
people:
  anna:
    choices:
      - on: 2026-05-02
        yes: [post, post with name]
    allowed:
      letters: [email, name]
`;

/** Tests that name a purpose and a data item by the ids that they had. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await edit(folder, "policies/data.md", "name: {", "full-name: { formerly: [name],");
  await edit(folder, "policies/purposes/letters.md", "[name]", "[full-name]");
  await edit(folder, "policies/purposes/letters.md", "kind:", "formerly: [post]\nkind:");
  await edit(folder, "policies/purposes/send-your-bread.md", "[name, address]", "[full-name, address]");
  await edit(folder, "policies/recipients.md", "[name, address]", "[full-name, address]");
  await write(folder, "policies/tests/people.yaml", TESTS);
}
