import { agree, decide, type ConsentSource, type ConsentState, type DecisionRequest } from "@candor/model";
import type { Standing, StandingOf } from "./standings.ts";
import type { Subjects } from "./subjects.ts";

/** What the people asked about have chosen, as far as the source knew. */
export interface Answers {
  /** What the consent source threw, if it did; then nobody has answered. */
  readonly cause: unknown;
  /** The standing of a record about these people; undefined where one of them was not asked about. */
  standingOf(subjects: Subjects): Standing | undefined;
}

/** Asks the source once about all the subjects. An outage is an answer too: everything that waits for one is denied. */
export async function askConsent(
  consent: ConsentSource,
  request: DecisionRequest,
  subjects: ReadonlySet<string>,
  standingOf: StandingOf,
): Promise<Answers> {
  const standings = new Map<string, Standing>();
  let states: ReadonlyMap<string, ConsentState> | undefined;
  let cause: unknown;
  try {
    if (subjects.size > 0) states = await statesOf(consent, request, subjects);
  } catch (thrown) {
    cause = thrown;
  }
  const nobody = standingOf(decide(request, []));
  for (const subject of subjects) {
    const state = states?.get(subject) ?? null;
    // Who never said anything stands where nobody does; often that is nearly everybody.
    const silent = Array.isArray(state) && state.length === 0;
    standings.set(subject, silent ? nobody : standingOf(decide(request, state)));
  }
  return {
    cause,
    standingOf: (people) => (typeof people === "string" ? standings.get(people) : together(people)),
  };

  function together(people: readonly string[]): Standing | undefined {
    const known = people.map((person) => standings.get(person)).filter((standing) => standing !== undefined);
    if (known.length < people.length) return undefined;
    const [one = nobody, ...others] = known;
    return standingOf(agree([one.decision, ...others.map(({ decision }) => decision)]));
  }
}

async function statesOf(
  consent: ConsentSource,
  { purpose }: DecisionRequest,
  subjects: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ConsentState>> {
  const states = await consent.choicesOf([...subjects], [purpose.id, ...purpose.formerly]);
  if (states instanceof Map) return states;
  throw new TypeError("the consent source did not answer with a Map");
}
