import { type Explanation, saidAs } from "@candor/compiler";
import { jsonText } from "../json-text.ts";
import { dayOf, type WhyQuestion } from "./read-question.ts";

/** The one object of `candor why --json`; `schemas/why.schema.json` describes it. */
export function renderWhyJson({ situation, place }: WhyQuestion, explanation: Explanation): string {
  const { denial, because, clauses, answer, changes } = explanation;
  const { purpose, question, now } = situation;
  const day = (time: number | null): string | null => (time === null ? null : dayOf(time));
  const output = {
    format: 1,
    command: "why",
    question: { purpose: purpose.id, item: question.item, channel: question.channel, place, now: dayOf(now) },
    allowed: denial === null,
    reason: denial,
    because,
    clauses,
    answer,
    changes: changes.map(({ says, answers, edits, from, on }) => ({
      says,
      answers: answers.map(saidAs),
      edits,
      from: day(from),
      on: day(on),
    })),
  };
  return jsonText(output);
}
