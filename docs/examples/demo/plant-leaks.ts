import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";

/** Three mistakes that compile, as somebody in a hurry would make them. */
export const leaks = [
  {
    rule: "code/no-purpose",
    what: "a list of e-mail addresses, for no purpose at all",
    path: "src/export-to-sheet.ts",
    text: `import type { CustomerRow } from "./db/tables.ts";

export function exportToSheet(customers: readonly CustomerRow[]): string {
  return customers.map((customer) => customer.email).join("\\n");
}
`,
  },
  {
    rule: "code/undeclared",
    what: "an allergy printed on a parcel: sending coffee does not need it",
    path: "src/leaflet.ts",
    text: `import type { CustomerRow } from "./db/tables.ts";

/** @purpose send-your-coffee */
export function leaflet(customer: CustomerRow): string {
  return \`Packed for \${customer.name}, without \${customer.allergies ?? "anything left out"}\`;
}
`,
  },
  {
    rule: "code/purpose-mismatch",
    what: "an address opened for the parcel, then used to advertise",
    path: "src/thank-you.ts",
    text: `import type { ViewOf } from "@candor/guard";
import type { customers } from "./records.ts";

/** @purpose newsletter */
export function thankYou(parcel: ViewOf<typeof customers, "send-your-coffee">): string {
  return \`To \${parcel.email}: buy again, and the next bag is half price.\`;
}
`,
  },
] as const;

/** A copy of the shop with the leaks in it, below the shop so that it finds the same node_modules. Made anew each time. */
export async function plantLeaks(shop: URL): Promise<URL> {
  const copy = new URL(".candor/leaky-shop/", shop);
  await rm(new URL("src/", copy), { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  for (const name of ["src", "tsconfig.json"]) await cp(new URL(name, shop), new URL(name, copy), { recursive: true });
  const config = await readFile(new URL("candor.config.json", shop), "utf8");
  await writeFile(new URL("candor.config.json", copy), config.replaceAll("../../../", "../../../../../"));
  for (const { path, text } of leaks) await writeFile(new URL(path, copy), text);
  return copy;
}
