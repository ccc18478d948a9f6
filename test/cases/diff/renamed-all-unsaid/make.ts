import { rm } from "node:fs/promises";
import { join } from "node:path";
import { addRecipient, candor, edit, write, writePolicy } from "../../../bakery.ts";

/** An item, a recipient and a purpose that got other names since the release and do not say so; the purpose in new words throughout. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await addRecipient(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  await edit(folder, "policies/data.md", "address: {", "home: {");
  await edit(folder, "policies/recipients.md", "chime-us:\n", "chime:\n");
  await edit(folder, "policies/recipients.md", "[name, address]", "[name, home]");
  await edit(folder, "policies/recipients.md", "[letters]", "[news]");
  await edit(folder, "policies/purposes/send-your-bread.md", "[name, address]", "[name, home]");
  await write(folder, "policies/purposes/news.md", NEWS);
  await rm(join(folder, "policies/purposes/letters.md"));
}

const NEWS = `---
kind: email
because: consent
serves: mission
needs: [email]
ask-again: every 12 months
---
# The bakery's post

Each month we tell you what came out of the oven.

## Why

Much of what we bake is gone by noon.

## What you get

You hear of it first.

## If you say no

You get no post from us. All else stays as it is.
`;
