// Generated from schemas/fixture.schema.json by `pnpm schemas`; edit the schema instead.

/**
 * `tests/<name>.yaml`: people with their choices, and what the policy lets be used for each of them. What is not listed must be denied.
 */
export interface Fixture {
  /**
   * The day on which all of this is asked, at its start in UTC.
   */
  now: string;
  /**
   * What holds for all people of this file, so that it is written once. What a person lists under `denied` is taken out for them.
   */
  everyone?: {
    allowed?: FixtureAllowed;
  };
  /**
   * Each person by a name of your own.
   */
  people: {
    [k: string]: FixturePerson;
  };
}
/**
 * Purpose by purpose, the data items that it may use, and with `by` the channels that it may come by.
 */
export interface FixtureAllowed {
  /**
   * Data items by their ids, and channels as in `by email`.
   */
  [k: string]: string[];
}
/**
 * A person, what they chose, and what may be used for them.
 */
export interface FixturePerson {
  /**
   * A sentence for readers: what this person shows.
   */
  about?: string;
  /**
   * Where the person lives, where the policy says something of its own for that place.
   */
  place?: string;
  /**
   * One of the groups of `people` in company.md; the first when nothing stands here. A person is asked about the purposes of their group.
   */
  group?: string;
  /**
   * What they said, the oldest first; nothing for a person who was never asked. `unavailable` when the place where choices are kept does not answer.
   */
  choices?: "unavailable" | FixtureForm[];
  allowed?: FixtureAllowed;
  denied?: FixtureDenied;
}
/**
 * What the person said at one time. Of a yes and a no to one thing, the no counts.
 */
export interface FixtureForm {
  /**
   * The day, at its start in UTC. The day of `now` when nothing stands here.
   */
  on?: string;
  /**
   * What they said yes to.
   */
  yes?: string[];
  /**
   * What they said no to, before any yes.
   */
  no?: string[];
  /**
   * What they had said yes to and took back.
   */
  withdrawn?: string[];
  /**
   * What they objected to: uses that do not wait for a yes, such as those of a legitimate interest.
   */
  objected?: string[];
  /**
   * What they said yes to once more.
   */
  renewed?: string[];
  /**
   * What they were asked and have not answered.
   */
  asked?: string[];
  /**
   * Where a yes was recorded as run out. A yes that is older than `ask-again` runs out by itself.
   */
  expired?: string[];
  /**
   * Where the text changed since their yes, so that they must be asked again.
   */
  "notice-changed"?: string[];
}
/**
 * What must be denied and why; `any` where the reason does not matter. Everything that is not allowed must be denied, listed here or not.
 */
export interface FixtureDenied {
  /**
   * Why it is denied.
   */
  [k: string]:
    | "any"
    | "never-asked"
    | "no-answer-yet"
    | "refused"
    | "withdrawn"
    | "objected"
    | "expired"
    | "notice-changed"
    | "unavailable"
    | "not-in-policy";
}
