import { appendFile, cp, mkdir, mkdtemp, realpath, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { watchPolicy } from "../src/watch/watch-policy.ts";

/** A policy that is watched, and how often a change was seen so far. */
interface Fixture {
  readonly root: string;
  readonly policies: string;
  calls: number;
}

/** Watches a policy of two files at this path below its config while `use` is at work. */
async function watching(
  within: string,
  use: (fixture: Fixture) => Promise<void>,
  whenCalled: () => Promise<void> = async () => {},
): Promise<void> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "candor-watch-")));
  const fixture: Fixture = { root, policies: join(root, within), calls: 0 };
  await mkdir(join(fixture.policies, "purposes"), { recursive: true });
  await writeFile(join(fixture.policies, "data.md"), "a");
  await writeFile(join(fixture.policies, "purposes/email.md"), "a");
  const stop = new AbortController();
  const ended = watchPolicy({ below: fixture.policies, beside: root }, stop.signal, async () => {
    fixture.calls += 1;
    await whenCalled();
  });
  try {
    await use(fixture);
  } finally {
    stop.abort();
    await ended;
    await rm(root, { recursive: true });
  }
}

/** Whether each change is seen, whatever was seen before: waits until nothing is left to see, then does it. */
async function seesEach(fixture: Fixture, ...changes: readonly (() => Promise<void>)[]): Promise<readonly boolean[]> {
  const seen: boolean[] = [];
  for (const change of changes) {
    await sleep(600);
    const before = fixture.calls;
    await change();
    const sees = vi.waitUntil(() => fixture.calls > before, 10_000);
    seen.push(await sees.catch(() => false));
  }
  return seen;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((waited) => setTimeout(waited, milliseconds));
}

const edit =
  ({ policies }: Fixture, within: string) =>
  () =>
    appendFile(join(policies, within), "b");

/** As many editors do: another file takes the place of the one before. */
const replace =
  ({ root, policies }: Fixture, within: string) =>
  async () => {
    await writeFile(join(root, "draft"), "c");
    await rename(join(root, "draft"), join(policies, within));
  };

describe.concurrent.each(["policies", "legal/texts/policies"])("in %s below the config", (within) => {
  test.each([0, 20, 1_000])("a policy that is away for %i ms is watched on", (away) =>
    watching(within, async (fixture) => {
      await rename(fixture.policies, join(fixture.root, "p2"));
      if (away > 0) await sleep(away);
      await rename(join(fixture.root, "p2"), fixture.policies);
      const seen = await seesEach(fixture, edit(fixture, "data.md"), edit(fixture, "purposes/email.md"));
      expect(seen).toEqual([true, true]);
    }),
  );

  test("so is one whose folders above are away for a moment", () =>
    watching(within, async (fixture) => {
      const top = join(fixture.root, within.split("/")[0]!);
      await rename(top, join(fixture.root, "away"));
      await sleep(100);
      await rename(join(fixture.root, "away"), top);
      const seen = await seesEach(fixture, edit(fixture, "data.md"), edit(fixture, "purposes/email.md"));
      expect(seen).toEqual([true, true]);
    }));

  test("so is one that is made anew in the same place", () =>
    watching(within, async (fixture) => {
      const copy = join(fixture.root, "copy");
      await cp(fixture.policies, copy, { recursive: true });
      await rm(fixture.policies, { recursive: true });
      await rename(copy, fixture.policies);
      const seen = await seesEach(fixture, edit(fixture, "data.md"), edit(fixture, "purposes/email.md"));
      expect(seen).toEqual([true, true]);
    }));

  test("a file is watched on after another took its place, and so is one in a new folder", () =>
    watching(within, async (fixture) => {
      const [purpose, french] = ["purposes/email.md", "fr/purposes/email.md"];
      expect(await seesEach(fixture, replace(fixture, purpose), edit(fixture, purpose))).toEqual([true, true]);
      await mkdir(join(fixture.policies, "fr/purposes"), { recursive: true });
      expect(await seesEach(fixture, replace(fixture, french), edit(fixture, french))).toEqual([true, true]);
    }));
});

test.concurrent("of what lies beside a policy, only configs count", () =>
  watching("policies", async (fixture) => {
    const config = () => writeFile(join(fixture.root, "candor.config.json"), "{}");
    expect(await seesEach(fixture, config)).toEqual([true]);
    await sleep(200);
    const before = fixture.calls;
    await writeFile(join(fixture.root, "notes.txt"), "x");
    await sleep(600);
    expect(fixture.calls).toBe(before);
  }));

test.concurrent("what changes during a call leads to one more, and never to two at once", async () => {
  let [running, most] = [0, 0];
  await watching(
    "policies",
    async (fixture) => {
      await edit(fixture, "data.md")();
      await vi.waitFor(() => expect(fixture.calls).toBe(1), 10_000);
      await edit(fixture, "data.md")();
      await vi.waitFor(() => expect(fixture.calls).toBe(2), 10_000);
    },
    async () => {
      most = Math.max(most, ++running);
      await sleep(150);
      running -= 1;
    },
  );
  expect(most).toBe(1);
});
