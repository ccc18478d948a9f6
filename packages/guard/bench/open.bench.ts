/**
 * What guards cost beside what somebody would write by hand, in one run: ratios, since times differ between machines.
 * `pnpm --filter @candor/guard bench`
 */
import { createGuard, memoryConsent, row, type PolicyTable, type Result } from "@candor/guard";

const PEOPLE = 10_000;
const ROWS = 4096;
const SHAPES = 4;

interface Policy {
  readonly data: "name" | "email" | "health";
  readonly purposes: {
    readonly mail: { readonly needs: "name" | "email"; readonly optional: never; readonly channels: never };
    readonly post: { readonly needs: "name" | "email"; readonly optional: never; readonly channels: never };
  };
}
const rules = { needs: ["name", "email"], optional: [], channels: [], askAgain: null, formerly: [] } as const;
const policy: PolicyTable<Policy> = {
  format: 1,
  version: "1.0.0",
  digest: "sha256-00",
  data: ["name", "email", "health"],
  purposes: [
    { ...rules, id: "mail", mode: "opt-in" },
    { ...rules, id: "post", mode: "none" },
  ],
};

interface Customer {
  id: string;
  one: string;
  two: string;
  three: string;
  four: string;
  five: string;
  secret: string;
  also: number;
}

const consent = memoryConsent();
const answers = new Map<string, number>();
for (let n = 0; n < PEOPLE; n++) {
  if (n % 2 === 0) consent.record(`p${n}`, [{ purpose: "mail", state: "given" }]);
  answers.set(`p${n}`, n % 2 === 0 ? 7 : 4);
}

/** Rows of several shapes, so that no engine learns one by heart; the sixth field is the subject's id. */
function customer(n: number): Customer {
  const base = { id: `p${n % PEOPLE}`, one: `1${n}`, two: `2${n}`, three: `3${n}`, four: `4${n}`, five: `5${n}` };
  const more = { secret: "s", also: n };
  return n % SHAPES === 0 ? { ...base, ...more } : { ...more, ...base, [`x${n % SHAPES}`]: n };
}

const rows = Array.from({ length: ROWS }, (_, n) => customer(n));
const ring: unknown[] = Array.from({ length: 1024 });

/** Nanoseconds a call, the best of several rounds; results go into a ring, so that nothing is optimised away. */
function time(call: (n: number) => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 8; round++) {
    let calls = 0;
    const start = performance.now();
    let took = 0;
    while (took < 80) {
      for (let n = 0; n < ROWS; n++) ring[n & 1023] = call(n);
      calls += ROWS;
      took = performance.now() - start;
    }
    if (round > 0) best = Math.min(best, (took * 1e6) / calls);
  }
  return best;
}

async function timeAwaited(call: (n: number) => Promise<unknown>): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < 6; round++) {
    const start = performance.now();
    for (let n = 0; n < ROWS; n++) ring[n & 1023] = await call(n);
    if (round > 0) best = Math.min(best, ((performance.now() - start) * 1e6) / ROWS);
  }
  return best;
}

function report(what: string, took: number, beside: string, base: number, bar?: number): void {
  const ratio = took / base;
  const verdict = bar === undefined ? "" : ratio <= bar ? `  within ${bar}×` : `  OVER ${bar}×`;
  console.log(`${what.padEnd(52)} ${took.toFixed(0).padStart(9)} ns  ${ratio.toFixed(2).padStart(6)}× ${beside}${verdict}`);
}

async function bench(generateCode: boolean): Promise<void> {
  console.log(`\n${generateCode ? "with" : "without"} generated code, Node ${process.version}`);
  const guard = createGuard(policy, { consent, generateCode });
  const customers = guard.record("customer", row<Customer>(), {
    id: "subject",
    one: "name",
    two: "name",
    three: "email",
    four: "email",
    five: "name",
    secret: "health",
    also: "health",
  });
  const sealed = rows.map((each) => customers.seal(each));
  const mail = await guard.for("mail").settle(sealed);
  const post = await guard.for("post").settle(sealed);

  const literal = time((n) => {
    const { id, one, two, three, four, five } = rows[n]!;
    return { id, one, two, three, four, five };
  });
  const byHand = time((n) => {
    const { id, one, two, three, four, five } = rows[n]!;
    return (answers.get(id)! & 1) === 0 ? null : { id, one, two, three, four, five };
  });
  const bit = time((n) => (answers.get(rows[n]!.id)! & 1) !== 0);
  const none = guard.record("bare", row<{ id: string }>(), { id: "subject" });
  const bareRows = rows.map(({ id }) => none.seal({ id }));
  const bare = await guard.for("mail").settle(bareRows);

  report("literal of six fields", literal, "itself", literal);
  report("Map.get and a bit test", bit, "itself", bit);
  report("seal", time((n) => customers.seal(rows[n]!)), "of the literal", literal);
  const plain = time((n) => post.open(sealed[n]!));
  report("settled.open, six fields, nothing to ask", plain, "of the literal", literal, generateCode ? 3 : 8);
  report("settled.open, six fields, consent", time((n) => mail.open(sealed[n]!)), "of Map.get, bit test and literal", byHand);
  report("settled.open of the id alone: the decision", time((n): Result<unknown> => bare.open(bareRows[n]!)), "of Map.get and a bit test", bit, 1.5);
  report("await open, nothing to ask", await timeAwaited((n) => guard.for("post").open(sealed[n]!)), "of the literal", literal, 15);
  report("await tryOpen, consent in memory", await timeAwaited((n) => guard.for("mail").tryOpen(sealed[n]!)), "of the literal", literal);
  const all = Array.from({ length: 100_000 }, (_, n) => customers.seal({ ...customer(n), id: `q${n}` }));
  const started = performance.now();
  await guard.for("mail").settle(all);
  const settled = performance.now() - started;
  const again = performance.now();
  const asked = await consent.choicesOf(all.map((_, n) => `q${n}`), ["mail"]);
  const allowed = new Map(Array.from(asked, ([id, [choice]]) => [id, choice?.state === "given"]));
  const loop = performance.now() - again;
  ring[0] = allowed;
  report("settle of 100,000, consent in memory", settled * 1e6, "of a loop by hand", loop * 1e6, 3);
}

await bench(true);
await bench(false);
