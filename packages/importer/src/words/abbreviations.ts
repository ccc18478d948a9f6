/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  `e.g i.e eg ie cf vs approx nos art arts sec sect para p pp st str jr sr mr mrs ms dr prof rev inc ltd co corp llc plc
  bros dept u.s u.k e.u u.s.a u.s.c b.v n.v s.a s.r.l s.l gmbh etc ca jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd ste`.split(
    /\s+/,
  ),
);
/** After these an abbreviation did end the sentence. */
const STARTERS =
  /^["“(]?(?:we|you|our|your|this|these|the|if|when|it|in|for|to|as|please|however|by|they|all|any|at)\b/i;

/** Whether the full stop at `stop` belongs to its word and ends nothing; what follows begins at `end`. */
export function isAbbreviation(text: string, stop: number, end: number): boolean {
  const next = text.slice(end, end + 40).trimStart();
  const word = /\S*$/.exec(text.slice(Math.max(0, stop - 30), stop))?.[0].replace(/^.*["“([-]/, "") ?? "";
  // `No. 7` is a number, and `No.` is an answer.
  if (/^no$/i.test(word)) return /^\d/.test(next);
  const abbreviated = ABBREVIATIONS.has(word.toLowerCase()) || /^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+)$/u.test(word);
  const starts = !/^\p{Ll}/u.test(next) && STARTERS.test(next);
  return abbreviated && (!starts || /^(?:e\.g|i\.e|eg|ie|art|sec)$/i.test(word));
}
