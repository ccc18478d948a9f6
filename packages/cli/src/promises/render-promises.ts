import type { PolicyModel, StandingResult, TestedPart } from "@candor/model";
import { amount } from "../amount.ts";
import type { Paint } from "../render/paint.ts";
import { sharesOf } from "../render/shares.ts";
import { clip } from "../render/visible.ts";
import { STATUS_WORDS } from "./status-words.ts";

const PARTS: Readonly<Record<TestedPart, string>> = {
  policy: "the policy",
  code: "the code",
  running: "the running service",
  contracts: "contracts",
};

const LONGEST = 300;

/** Each promise with how it stands, in plain words, and one closing line. */
export function renderPromises({ mission }: PolicyModel, results: readonly StandingResult[], paint: Paint): string {
  const said = new Map(mission.promises.map(({ id, says }) => [id, says]));
  const entries = results.map((result) => {
    const head = `${paint("bold", clip(result.promise, LONGEST))}: ${clip(said.get(result.promise) ?? "", LONGEST)}`;
    return [head, ...linesOf(result, paint).map((line) => `  ${line}`)].map((line) => `${line}\n`).join("");
  });
  return [...entries, `${closing(results, paint)}\n`].join("\n");
}

function linesOf(result: StandingResult, paint: Paint): readonly string[] {
  const { status, tested, untested, proof, date, findings, outdated, policy } = result;
  const left = untested.map((part) => PARTS[part]);
  const notTested = left.length === 0 ? [] : [`not tested: ${left.join(", ")}`];
  const changed = outdated
    ? [`that was version ${policy.version}, and the policy has changed since: test it again`]
    : [];
  if (status === "broken") {
    const broken = findings.map(
      ({ rule, message, file, line }) => `${file}:${line} ${rule}: ${clip(message, LONGEST)}`,
    );
    return [
      paint("red", `broken${date === null ? "" : ` on ${date}`}:`),
      ...broken.map((line) => `  ${line}`),
      ...changed,
    ];
  }
  if (status === "holds") {
    const what = tested.map((part) => (part === "code" ? codeWords(result) : PARTS[part])).join(" and ");
    return [paint("green", `holds: tested against ${what} on ${date}`), ...changed, ...notTested];
  }
  if (status === "checked-by-people") {
    return [`checked by people: ${clip(proof ?? "", LONGEST)}${date === null ? "" : ` (last on ${date})`}`];
  }
  if (tested.includes("code"))
    return [paint("yellow", `not tested in full: ${codeWords(result)} on ${date}`), ...changed, ...notTested];
  if (proof !== null) return [`you can check this: ${clip(proof, LONGEST)}`];
  if (tested.length > 0) return ["the policy agrees with it, which alone proves nothing", ...notTested];
  return [paint("yellow", "not tested")];
}

function codeWords({ code }: StandingResult): string {
  if (code === null) return PARTS.code;
  const [share = 0] = sharesOf([code.covered, code.reads - code.covered]);
  const rest =
    code.cannotTell + code.skipped === 0
      ? ""
      : `; ${amount(code.cannotTell, "more read")} nobody can tell, ${amount(code.skipped, "file")} not looked at`;
  return `${share} % of the code (${code.covered} of ${amount(code.reads, "read")}${rest})`;
}

function closing(results: readonly StandingResult[], paint: Paint): string {
  const counts = Map.groupBy(results, ({ status }) => status);
  const parts = Object.entries(STATUS_WORDS).flatMap(([status, words]) => {
    const count = counts.get(status as StandingResult["status"])?.length ?? 0;
    return count > 0 || status === "holds" ? [`${count} ${words}`] : [];
  });
  return paint("bold", `${amount(results.length, "promise")}: ${parts.join(", ")}`);
}
