import type { Keeping } from "@candor/model";
import type { Said } from "../html/say.ts";
import type { Language } from "../language.ts";
import { durationWords } from "./duration.ts";

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
