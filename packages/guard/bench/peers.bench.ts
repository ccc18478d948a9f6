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
import { BY_HAND, OURS } from "./peers/ours.ts";
import { expected, REQUESTS, type Request, type Way } from "./peers/workload.ts";

const SAMPLE = 2000;
const ROUNDS = 12;
const SLOW = 2000;

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

const ways = (await Promise.all([BY_HAND, OURS, ...CASL, CASL_BY_SITE, ...CASBIN, ...CEDAR, ...ACCESS_CONTROL].map(ready)))
  .filter((way) => way !== null);
console.log(`${ROUND} requests, ${allowed} of a sample of ${SAMPLE} allowed, each peer as the oracle, Node ${process.version}\n`);
for (let round = 0; round < ROUNDS; round++) {
  for (const way of ways) if (round < 3 || way.best < SLOW) way.best = Math.min(way.best, await time((n) => way.decide(REQUESTS[n]!)));
}
for (const { peer, how, best } of ways) {
  const rate = best < 1e5 ? `${(1e3 / best).toFixed(3)} M` : `${(1e6 / best).toFixed(1)} k`;
  console.log(`${peer.padEnd(14)} ${rate.padStart(10)} a second ${best.toFixed(0).padStart(8)} ns  ${how}`);
}
