import { isCancel, text } from "@clack/prompts";
import { QUESTIONS, refuseAnswer, STAND_INS, type Question } from "./answers.ts";

/** Asks on the terminal what is not known yet; null where the person gives up. */
export async function ask(known: ReadonlyMap<Question, string>): Promise<ReadonlyMap<Question, string> | null> {
  const answers = new Map(known);
  for (const { key, asks } of QUESTIONS) {
    if (answers.has(key)) continue;
    const validate = (value = ""): string | undefined => refuseAnswer(key, value) ?? undefined;
    const answer = await text({ message: asks, placeholder: STAND_INS[key], validate });
    if (isCancel(answer)) return null;
    answers.set(key, answer);
  }
  return answers;
}
