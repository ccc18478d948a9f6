import type { LimitAnswer, LimitStore } from "@candor/model";

/** A message that counts, until when: in milliseconds since 1970 UTC. */
interface Taken {
  readonly key: string;
  readonly until: number;
}

/** Limits held in memory: for tests, demonstrations and programs of one process that need not remember. */
export function memoryLimits(): LimitStore {
  const taken = new Map<string, readonly Taken[]>();
  return {
    take: ({ subjects, purpose, channel, key, times, now, until }) => {
      const message = JSON.stringify([channel, key]);
      const answers = subjects.map((subject): [string, LimitAnswer] => {
        const person = JSON.stringify([subject, purpose]);
        const counting = (taken.get(person) ?? []).filter((each) => each.until > now);
        if (counting.some((each) => each.key === message)) return [subject, { taken: true }];
        if (counting.length < times) {
          taken.set(person, [...counting, { key: message, until }]);
          return [subject, { taken: true }];
        }
        const ends = counting.map((each) => each.until).toSorted((one, other) => other - one);
        return [subject, { taken: false, againAt: ends[times - 1] ?? Infinity }];
      });
      return Promise.resolve(new Map(answers));
    },
  };
}
