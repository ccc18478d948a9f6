import type { Keeping } from "@candor/model";
import type { Said } from "../html/say.ts";
import type { Language } from "../language.ts";
import { durationWords } from "./duration.ts";

/** Things that are kept as long as each other, in the order of the first of each. */
export function byKeeping<Thing>(
  things: readonly Thing[],
  keepingOf: (thing: Thing) => Keeping,
): readonly { readonly keeping: Keeping; readonly things: readonly Thing[] }[] {
  const groups = Map.groupBy(things, (thing) => JSON.stringify(keepingOf(thing)));
  return [...groups.values()].flatMap((those) =>
    those.slice(0, 1).map((one) => ({ keeping: keepingOf(one), things: those })),
  );
}

/** How long a thing is kept, in words: `30 days after you close your account`. */
export function keepingWords(keeping: Keeping, language: Language): Said {
  const { terms, time } = language.strings;
  const event = (id: string) => terms.event.get(id) ?? terms.ownEvent(id);
  switch (keeping.kind) {
    case "not-stored":
      return [time.notStored];
    case "for":
      return [durationWords(keeping.duration, language)];
    case "after": {
      const length = durationWords(keeping.duration, language);
      const { moment, year } = event(keeping.event);
      return keeping.from === "event" ? time.after(length, moment) : time.afterYear(length, year);
    }
    case "until": {
      const { moment } = event(keeping.event);
      return keeping.atMost === null
        ? time.until(moment)
        : time.untilAtMost(moment, durationWords(keeping.atMost, language));
    }
    case "whichever": {
      const ways = keeping.of.map((way) => keepingWords(way, language));
      return time.whichever[keeping.is](language.list(ways, "disjunction"));
    }
  }
}
