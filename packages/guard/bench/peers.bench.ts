/**
 * Decisions a second beside other libraries that decide, in one run: ratios, since times differ between machines. One decision
 * is (purpose, six fields, person), over 50 purposes, 40 fields and 10,000 people. Each library gets several sensible ways and
 * keeps its best; nobody keeps whole answers. Who does not answer as the naive decision of the tests is not timed, and the
 * bench ends with 1, as where a bar is missed. `node bench/peers.bench.ts`
 */
import { ROUND, time, verdict } from "./measure.ts";
import { ACCESS_CONTROL } from "./peers/accesscontrol.ts";
import { CASBIN } from "./peers/casbin.ts";
import { CASL, CASL_BY_SITE } from "./peers/casl.ts";
import { CEDAR } from "./peers/cedar.ts";
import { BY_HAND, BY_HAND_TOGETHER, OURS } from "./peers/ours.ts";
import { expected, REQUESTS, type Request, type Way } from "./peers/workload.ts";

const SAMPLE = 2000;
const ROUNDS = 30;
/** Nanoseconds from which on three rounds tell enough. */
const SLOW = 200;

const sample = REQUESTS.slice(0, SAMPLE).map((request) => ({ request, allowed: expected(request) }));
const allowed = sample.filter((each) => each.allowed).length;
if (allowed < SAMPLE / 10 || allowed > SAMPLE * 0.9) throw new Error(`${allowed} of ${SAMPLE} allowed: no sample`);

interface Ready extends Way {
  readonly decide: (request: Request) => boolean;
  best: number;
}

/** Null where it does not answer as the oracle does. */
async function ready(way: Way): Promise<Ready | null> {
  const decide = await way.prepare();
  const wrong = sample.filter(({ request, allowed }) => decide(request) !== allowed).length;
  if (wrong === 0) return { ...way, decide, best: Infinity };
  process.exitCode = 1;
  console.log(`${way.peer}, ${way.how}: ${wrong} of ${SAMPLE} decisions are WRONG; not timed`);
  return null;
}

const ways = (
  await Promise.all(
    [BY_HAND, BY_HAND_TOGETHER, OURS, ...CASL, CASL_BY_SITE, ...CASBIN, ...CEDAR, ...ACCESS_CONTROL].map(ready),
  )
).filter((way) => way !== null);
console.log(
  `${ROUND} requests, ${allowed} of a sample of ${SAMPLE} allowed, each way as the oracle, Node ${process.version}\n`,
);
for (let round = 0; round < ROUNDS; round++) {
  for (const way of ways)
    if (round < 3 || way.best < SLOW) way.best = Math.min(way.best, await time((n) => way.decide(REQUESTS[n]!)));
}
for (const { peer, how, best } of ways) console.log(`${peer.padEnd(14)} ${perSecond(best)} ${how}`);
console.log();

const ours = bestOf([OURS]);
compare("by hand, a map for each purpose", bestOf([BY_HAND]), "at most 1.5× its time", (ratio) => ratio >= 1 / 1.5);
compare("by hand, 25 purposes in a map", bestOf([BY_HAND_TOGETHER]));
compare("CASL's best", bestOf(CASL), "15 times as fast", (ratio) => ratio >= 15);
compare("CASL's best, its fields decided by hand", bestOf([CASL_BY_SITE]));
compare("casbin's best", bestOf(CASBIN));
compare("cedar-wasm's best", bestOf(CEDAR));
compare("accesscontrol's best", bestOf(ACCESS_CONTROL));

/** NaN where none of these ways answered as the oracle. */
function bestOf(of: readonly Way[]): number {
  const own = ways.filter(({ prepare }) => of.some((way) => way.prepare === prepare));
  return own.length === 0 ? NaN : Math.min(...own.map(({ best }) => best));
}

function compare(beside: string, theirs: number, bar?: string, holds: (ratio: number) => boolean = () => true): void {
  const ratio = theirs / ours;
  console.log(
    `guard: ${ratio.toFixed(2).padStart(8)} times as fast as ${beside}${bar ? verdict(bar, holds(ratio)) : ""}`,
  );
}

function perSecond(nanoseconds: number): string {
  const rate = 1e9 / nanoseconds;
  const unit = rate > 1e6 ? `${(rate / 1e6).toFixed(2)} M` : `${(rate / 1e3).toFixed(1)} k`;
  return `${unit.padStart(9)} a second ${nanoseconds.toFixed(0).padStart(7)} ns `;
}
