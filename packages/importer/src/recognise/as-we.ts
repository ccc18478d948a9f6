import { onLines } from "../words/any-of.ts";

/** Things of ours that do what we do. What an app does on a device is not among them: it may stay there. */
const OURS = new RegExp(
  onLines(String.raw`
    \b[Oo]ur (?:own |web ?)*(?:servers?|systems?|web ?sites?|sites?
    |platform) (?=(?:automatically |also |will )*(?:collects?|records?|logs?|receives?|uses?|asks?
    |requests?)\b)
  `),
  "g",
);

/** `("Acme", "we" or "us")` behind a name: all that it is called. */
const CALLED = / ?\((?:["“'‘][^"”'’()]{1,40}["”'’](?:,? (?:or|and)(?: simply)?|,)? ?){1,6}\)/g;

/** `Acme collects`, and `Acme ("we") collects`, say what `we collect` says; `self` are the names that Acme calls itself by. */
export function asWe(text: string, self: readonly string[]): string {
  const said = text
    .replaceAll(CALLED, (list) => (/["“'‘](?:we|us|our)["”'’]/i.test(list) ? " we" : list))
    .replaceAll(/\(?["“'‘]we["”'’](?:,? (?:and |or )?["“'‘](?:us|our)["”'’])*\)?/gi, "we");
  // `We at Blue Fern Limited ask`, `At Blue Fern, we ask`.
  const named = said
    .replaceAll(/\b([Ww]e),? (?:here )?at (?:[A-Z][\w&'’.-]*,? ){1,6}(?=[a-z])/g, "$1 ")
    .replaceAll(/^(?:Here )?[Aa]t (?:[A-Z0-9][\w&'’.-]*,? ?){1,5}, (?=we\b)/g, "");
  const renamed = self.reduce(
    (said, name) => said.replaceAll(new RegExp(`(?<![\\w@./-])${escape(name)}(?= [a-z])`, "g"), "we"),
    named.replaceAll(OURS, "we ").replaceAll(/\b[Tt]he Company (?=[a-z])/g, "we "),
  );
  return renamed.replaceAll(/\b(we),? we\b/gi, "$1");
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^$()|[\]{}\\]/g, "\\$&");
}
