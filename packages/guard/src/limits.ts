/** For purposes that say how often people are written to: `createGuard(policy, { consent, limits: createLimits(store) })`. */
import { addDuration, type LimitAnswer, type LimitRequest, type LimitStore } from "@candor/model";
import { closed, type Closed } from "./denial.ts";
import type { PurposeData } from "./opener.ts";
import type { Subjects } from "./subjects.ts";

export type { LimitAnswer, LimitRequest, LimitStore } from "@candor/model";
export { memoryLimits } from "./memory-limits.ts";

/** One message by a channel, of a purpose that says how often. */
interface Message {
  readonly purpose: string;
  readonly channel: string;
  readonly key: string | null;
  readonly howOften: NonNullable<PurposeData["howOften"]>;
}

/** Why the people of a record have no room for a message: null where all have it, undefined where one was not asked about. */
export type NoRoom = (people: Subjects) => Closed | null | undefined;

/** Takes one message for each subject. `now` is in milliseconds since 1970 UTC. A store that fails is an answer too. */
export type Take = (subjects: ReadonlySet<string>, now: number) => Promise<NoRoom>;

/** What `createGuard` is given as `limits`. Throws `TypeError` for a message without a key. */
export type Limits = (message: Message) => Take;

/** The limits of a guard: `store` keeps who was written to. */
export function createLimits(store: LimitStore): Limits {
  return ({ key, howOften: { times, per }, ...message }) => {
    if (typeof key !== "string" || key === "") {
      const { purpose, channel } = message;
      throw new TypeError(
        `\`${purpose}\` limits how often: say which message it is, as in \`via("${channel}", { key })\``,
      );
    }
    return async (subjects, now) => {
      const noRoom = new Map<string, Closed | null>();
      if (subjects.size > 0) {
        const until = addDuration(now, per.iso);
        const answerOf = await take(store, { ...message, key, subjects: [...subjects], times, now, until });
        for (const subject of subjects) noRoom.set(subject, answerOf(subject));
      }
      return (people) => {
        if (typeof people === "string") return noRoom.get(people);
        const all = people.map((person) => noRoom.get(person));
        return all.includes(undefined) ? undefined : (all.find((no) => no !== null) ?? null);
      };
    };
  };
}

async function take(store: LimitStore, request: LimitRequest): Promise<(subject: string) => Closed | null> {
  try {
    const answers = await store.take(request);
    if (!(answers instanceof Map)) throw new TypeError("the limit store did not answer with a Map");
    const missing = closed("unavailable");
    return (subject) => readAnswer((answers as ReadonlyMap<string, LimitAnswer>).get(subject), missing);
  } catch (cause) {
    const down = closed("unavailable", { cause });
    return () => down;
  }
}

/** What is no answer of a limit store is none at all. */
function readAnswer(answer: LimitAnswer | undefined, missing: Closed): Closed | null {
  if (answer?.taken === true) return null;
  if (answer?.taken !== false || !Number.isFinite(answer.againAt)) return missing;
  return closed("over-limit", { again: new Date(answer.againAt) });
}
