// `npm run demo`: what Candor does, on a small real shop. Ends with 1 where a step does not show what it should.
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { startDatabase, stopDatabase } from "./demo/kept-database.ts";
import { expect, paint, show, showBoxed, step, surprises } from "./demo/narrate.ts";
import { leaks, plantLeaks } from "./demo/plant-leaks.ts";
import { candor, type Ran, stopCandor, typeCheck } from "./demo/run-command.ts";
import { runShop } from "./demo/run-shop.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const shop = new URL("coffee-shop/", import.meta.url);
const page = new URL("public/privacy/index.html", shop);

console.log(
  paint("bold", "\nCandor: say what you do with people's data, in Markdown; prove that your code does only that."),
);
// PostgreSQL takes seconds to start, so it starts now and is ready when the shop needs it.
const database = startDatabase();
await lint();
await build();
// Neither check waits for the shop to run: they start now and are shown in their turn.
const clean = candor("check", "--config", configOf(shop));
const copy = await plantLeaks(shop);
const leaky = Promise.all([candor("check", "--config", configOf(copy)), typeCheck(copy)]);
await typeCheckShop();
await database;
await openForBusiness().catch((error: unknown) => expect(false, `the shop runs: ${String(error)}`));
showCheck(await clean);
showLeaks(...(await leaky));
showPage();
if (surprises.length > 0) console.log(paint("red", `\n${surprises.length} of the demo's expectations failed.`));
process.exitCode = surprises.length > 0 ? 1 : 0;
await Promise.all([stopDatabase(), stopCandor()]);

async function lint(): Promise<void> {
  step("Lint the policy", "Legal writes Markdown in policies/; Candor says what is missing, vague or contradictory.");
  const { code, text } = await candor("lint", "--config", configOf(shop));
  show(text);
  expect(code === 0, "the policy of Kettle & Finch has no findings");
}

async function build(): Promise<void> {
  step("Build guard and page", "The same Markdown becomes a typed guard for the code and a page for people.");
  const { code, text } = await candor("build", "--config", configOf(shop));
  show(text);
  expect(code === 0, "guard and page say what the policy says");
}

async function typeCheckShop(): Promise<void> {
  step("Type-check the shop", "A use of data that the policy does not declare is a compile error.");
  const { code, text } = await typeCheck(shop);
  show(text);
  expect(code === 0, "docs/examples/coffee-shop compiles, strict, against the guard");
}

async function openForBusiness(): Promise<void> {
  step("Run it", "Ada says yes to the newsletter, Ben says no, Chi is never asked. Ben orders two bags.");
  const morning = await runShop();
  show(`A customer's row in the database:  ${morning.columns.join(", ")}`);
  show(`Opened for \`send-your-coffee\`:     ${morning.opened.join(", ")}\n`);
  showBoxed(morning.label);
  expect(
    !morning.opened.includes("phone") && !/hazelnut|\+41/.test(morning.label),
    "the parcel label can only show what sending coffee needs",
  );
  show(`\nNewsletter: ${morning.mailing}`);
  expect(
    morning.newsletters.map(({ to }) => to).join() === "ada@example.org",
    "the newsletter reached Ada, who agreed, and nobody else",
  );
  show(`\nBen asks for a coffee picked from his ratings: ${morning.denied}`);
  expect(morning.denied.startsWith("403"), "the shop may not look at Ben's ratings, and says why");
}

function showCheck({ code, text }: Ran): void {
  step(
    "Check the code against the policy",
    "`candor check` finds where code reads a property that is declared personal, and what for. It does not follow whole objects yet.",
  );
  show(text);
  expect(code === 0, "every read that the check finds is one that the policy declares");
}

function showLeaks({ code, text }: Ran, compiled: Ran): void {
  step("Plant three leaks in a copy, and check again", "Mistakes that compile and look harmless in a review.");
  for (const { path, what } of leaks) show(`${path}: ${what}`);
  show(compiled.text);
  expect(compiled.code === 0, "the copy compiles, leaks and all");
  show(`\n${text}`);
  for (const { rule, path } of leaks) expect(code === 1 && isFound(text, rule, path), `\`${rule}\` found in ${path}`);
  show(`\nThe copy stays in ${relative(root, fileURLToPath(copy))} until the next run.`);
}

function showPage(): void {
  step("Open the page", "What your customers read: made from the same files as the guard and the check.");
  show(page.href);
  expect(existsSync(page), "the page is there");
  show(
    "\nNow take `email` out of what `send-your-coffee` needs and see all of this notice: docs/examples/coffee-shop/README.md says how.",
  );
}

/** As the command line wants it, from the root. */
function configOf(project: URL): string {
  return relative(root, fileURLToPath(new URL("candor.config.json", project)));
}

/** Whether one finding, an error, names both the rule and the file. Findings stand apart by an empty line. */
function isFound(report: string, rule: string, path: string): boolean {
  const findings = stripVTControlCharacters(report).split("\n\n");
  return findings.some((finding) => finding.startsWith(`error ${rule}:`) && finding.includes(path));
}
