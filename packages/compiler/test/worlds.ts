/** Random small policies and people, as a model, as a file of tests, and as the naive oracle of the guard's tests reads them. */
import type { ConsentMode, PolicyModel, Purpose } from "@candor/model";
import { array, constantFrom, integer, option, record, subarray, tuple, uniqueArray, type Arbitrary } from "fast-check";
import { oracle, type OraclePurpose, type Said } from "../../guard/test/oracle.ts";
import { smallModel } from "../../model/test/small-model.ts";

const DAY = 86_400_000;
const START = Date.UTC(2020, 0, 1);
export const ITEMS: readonly string[] = ["email", "name", "orders", "constructor"];
export const CHANNELS: readonly string[] = ["email", "sms"];

/** The words of a test and the states that the oracle knows them by. */
const STATES = {
  yes: "given",
  no: "refused",
  withdrawn: "withdrawn",
  objected: "objected",
  renewed: "renewed",
  asked: "requested",
  expired: "expired",
  "notice-changed": "invalidated",
} as const;
type Word = keyof typeof STATES;

export interface WorldPurpose {
  readonly mode: ConsentMode;
  readonly needs: readonly string[];
  readonly optional: readonly string[];
  readonly channels: readonly string[];
  /** In days. */
  readonly askAgain: number | null;
}

/** One form: days after the one before it, and its answers. */
export interface WorldForm {
  readonly after: number;
  readonly answers: readonly { readonly word: Word; readonly target: string }[];
}

export interface World {
  readonly purpose: WorldPurpose;
  readonly forms: readonly WorldForm[];
  /** Days from the last form to now. */
  readonly later: number;
}

const ID = "news";

const purposes: Arbitrary<WorldPurpose> = tuple(
  constantFrom<ConsentMode>("opt-in", "opt-in", "opt-out", "none"),
  subarray(ITEMS.slice(0, 2)),
  subarray(ITEMS.slice(2)),
  subarray([...CHANNELS]),
  option(integer({ min: 1, max: 5 }), { freq: 2 }),
).map(([mode, needs, optional, channels, askAgain]) => ({ mode, needs, optional, channels, askAgain }));

const words = constantFrom<Word>("yes", "yes", "yes", ...(Object.keys(STATES) as Word[]));

function forms({ optional, channels }: WorldPurpose): Arbitrary<readonly WorldForm[]> {
  const leaves = [...optional.map((item) => `${ID} with ${item}`), ...channels.map((channel) => `${ID} by ${channel}`)];
  const about = record({ word: words, target: constantFrom(ID, ID, ...leaves) });
  const all = constantFrom<Word>("no", "withdrawn", "objected").map((word) => ({
    word,
    target: "everything optional",
  }));
  const answer = integer({ min: 0, max: 9 }).chain((n): Arbitrary<{ word: Word; target: string }> =>
    n === 0 ? all : about,
  );
  const answers = uniqueArray(answer, { minLength: 1, maxLength: 3, selector: ({ target }) => target });
  return array(record({ after: integer({ min: 0, max: 3 }), answers }), { maxLength: 5 });
}

export const worlds: Arbitrary<World> = purposes.chain((purpose) =>
  record({ purpose: constantFrom(purpose), forms: forms(purpose), later: integer({ min: 0, max: 6 }) }),
);

/** Two or three people of one policy. */
export const crowds: Arbitrary<readonly World[]> = purposes.chain((purpose) =>
  array(record({ purpose: constantFrom(purpose), forms: forms(purpose), later: constantFrom(0) }), {
    minLength: 2,
    maxLength: 3,
  }),
);

export function modelOf({ mode, needs, optional, channels, askAgain }: WorldPurpose): PolicyModel {
  const model = smallModel();
  const [first] = model.purposes as readonly [Purpose];
  const purpose = {
    ...first,
    id: ID,
    mode,
    needs,
    optional,
    channels,
    askAgain: askAgain === null ? null : { iso: `P${askAgain}D`, working: false },
  };
  const [item] = model.data as [PolicyModel["data"][number]];
  return {
    ...model,
    company: { ...model.company, channels: CHANNELS.map((id) => ({ id, label: id })) },
    data: ITEMS.map((id) => ({ ...item, id })),
    purposes: [purpose],
  };
}

/** The day of each form, in days from the start. */
function daysOf({ forms }: Pick<World, "forms">): readonly number[] {
  let day = 0;
  return forms.map(({ after }) => (day += after));
}

export function todayOf(world: World): number {
  return (daysOf(world).at(-1) ?? 0) + world.later;
}

export function dayText(day: number): string {
  return new Date(START + day * DAY).toISOString().slice(0, 10);
}

/** Milliseconds since 1970, as days from the start. */
export function dayOf(time: number): number {
  return (time - START) / DAY;
}

export function historyOf(world: Pick<World, "forms">): readonly Said[] {
  const days = daysOf(world);
  return world.forms.flatMap(({ answers }, index) =>
    answers.map(({ word, target }) => said(target, STATES[word], index + 1, days[index]!)),
  );
}

/** One answer as the oracle reads it. */
export function said(target: string, state: Said["state"], form: number, day: number): Said {
  const [purpose = "", link, leaf = ""] = target.split(" ");
  if (target === "everything optional") return { form, purpose: "*", facet: "", state, day };
  return { form, purpose, facet: link === undefined ? "" : `${link === "by" ? "c" : "i"}:${leaf}`, state, day };
}

/** What the oracle says of one item or channel, or both: null for allowed. */
export function verdict(
  purpose: WorldPurpose,
  { item, channel }: { readonly item: string | null; readonly channel: string | null },
  history: readonly Said[],
  today: number,
): string | null {
  const declared = item === null || purpose.needs.includes(item) || purpose.optional.includes(item);
  if (!declared || (channel !== null && !purpose.channels.includes(channel))) return "not-in-policy";
  const rules: OraclePurpose = { ...purpose, id: ID, formerly: [] };
  const answer = oracle({ purpose: rules, channel: channel ?? undefined, today }, history);
  if (typeof answer === "string") return answer;
  return item !== null && purpose.optional.includes(item) ? (answer.items.get(item) ?? null) : null;
}

/** A person as a file of tests has them, without what is expected. */
export function choicesText(world: World): string {
  const days = daysOf(world);
  const lines = world.forms.map(({ answers }, index) => {
    const byWord = Map.groupBy(answers, ({ word }) => word);
    const said = Array.from(byWord, ([word, own]) => `${word}: [${own.map(({ target }) => target).join(", ")}]`);
    return `      - { on: ${dayText(days[index]!)}, ${said.join(", ")} }\n`;
  });
  return lines.length > 0 ? `    choices:\n${lines.join("")}` : "";
}

export { ID, STATES };
