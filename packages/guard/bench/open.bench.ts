/**
 * What guards cost beside what somebody would write by hand, in one run: ratios, since times differ between machines.
 * Ends with 1 where a bar is missed. `pnpm --filter @candor/guard bench`
 */
import { createGuard, memoryConsent, row, type PolicyTable } from "@candor/guard";
import { askConsent } from "../src/answers.ts";
import { createStandings } from "../src/standings.ts";
import { ROUND, time, verdict, type Call } from "./measure.ts";

const PEOPLE = 10_000;
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

const rows = Array.from({ length: ROUND }, (_, n) => customer(n));

interface Comparison {
  readonly what: string;
  readonly call: Call;
  readonly beside: string;
  readonly base: Call;
  readonly bar?: number;
  readonly awaited?: boolean;
}

/** The best of several rounds each, turn and turn about, so that a busy machine slows both. */
async function compare({ what, call, beside, base, bar, awaited = false }: Comparison): Promise<void> {
  let ours = Infinity;
  let theirs = Infinity;
  for (let round = 0; round < 12; round++) {
    theirs = Math.min(theirs, await time(base));
    ours = Math.min(ours, await time(call, awaited));
  }
  report(what, ours, theirs, beside, bar);
}

function report(what: string, ours: number, theirs: number, beside: string, bar?: number): void {
  const ratio = ours / theirs;
  const held = bar === undefined ? "" : verdict(`${bar}×`, ratio <= bar);
  console.log(`${what.padEnd(45)} ${ours.toFixed(0).padStart(7)} ns ${ratio.toFixed(2).padStart(6)}× ${beside}${held}`);
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

  const request = { purpose: policy.purposes[0]!, now: 0 };
  const decisions = await askConsent(consent, request, new Set(rows.map(({ id }) => id)), createStandings());

  const literal: Call = (n) => {
    const { id, one, two, three, four, five } = rows[n]!;
    return { id, one, two, three, four, five };
  };
  const checked: Call = (n) => {
    const { id, one, two, three, four, five } = rows[n]!;
    return (answers.get(id)! & 1) === 0 ? null : { id, one, two, three, four, five };
  };
  const bit: Call = (n) => (answers.get(rows[n]!.id)! & 1) !== 0;
  const besideLiteral = { beside: "of a literal by hand", base: literal };
  const openSix: Call = (n) => post.open(sealed[n]!);

  await compare({ what: "seal", call: (n) => customers.seal(rows[n]!), ...besideLiteral });
  await compare({ what: "settled.open, six fields", call: openSix, ...besideLiteral, bar: generateCode ? 3 : 8 });
  await compare({
    what: "settled.open, six fields, with consent",
    call: (n) => mail.open(sealed[n]!),
    beside: "of Map.get, bit test, literal",
    base: checked,
  });
  await compare({
    what: "a decision by subject, settled",
    call: (n) => decisions.standingOf(rows[n]!.id)?.closed === null,
    beside: "of Map.get and a bit test",
    base: bit,
    bar: 1.5,
  });
  const awaited = { awaited: true, ...besideLiteral };
  await compare({ what: "await open", call: (n) => guard.for("post").open(sealed[n]!), ...awaited, bar: 15 });
  await compare({
    what: "await tryOpen, consent in memory",
    call: (n) => guard.for("mail").tryOpen(sealed[n]!),
    ...awaited,
  });
  await settleMany(guard, customers);
}

type Shop = ReturnType<typeof createGuard<Policy>>;

async function settleMany(
  guard: Shop,
  customers: { seal(row: Customer): Parameters<ReturnType<Shop["for"]>["open"]>[0] },
): Promise<void> {
  const ids = Array.from({ length: 100_000 }, (_, n) => `p${n}`);
  const all = ids.map((id, n) => customers.seal({ ...customer(n), id }));
  const kept: unknown[] = [];
  let ours = Infinity;
  let theirs = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    const asked = await consent.choicesOf(ids, ["mail"]);
    kept[0] = new Map(Array.from(asked, ([id, [choice]]) => [id, choice?.state === "given"]));
    const middle = performance.now();
    kept[1] = await guard.for("mail").settle(all);
    theirs = Math.min(theirs, middle - start);
    ours = Math.min(ours, performance.now() - middle);
  }
  report("settle of 100,000, consent in memory", ours * 1e6, theirs * 1e6, "of a loop by hand", 3);
}

await bench(true);
await bench(false);
