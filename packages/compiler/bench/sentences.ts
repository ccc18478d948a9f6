/** Plain sentences, as a company might write them; some with links, emphasis and code, which cost a parser more. */
const SENTENCES: readonly string[] = [
  "We use what you told us for this and for nothing else.",
  "You can stop it on any day, and you need no reason.",
  "We look at your last order and pack the next one by hand.",
  "A person reads each message and answers within a day.",
  "We keep the bag for you until you come to the shop.",
  "Each choice is *one switch* in [your account](/account/privacy).",
  "The price stays the same when you say no.",
  "We write to you once, and we wait for your answer.",
  "Two people hold the key, and both of them signed for it.",
  "The list is short, and we read it again each spring.",
  "If a parcel is lost, we send a new one on the same day.",
  "We note the day and the hour, and **nothing more**.",
  "Your answer goes to the team that asked for it.",
  "The number on the bag is enough for us to help.",
  "We store it in Hamburg, behind a door that locks.",
  "You see each change on the page before it counts.",
  "A copy of the letter stays with you.",
  "When the work is done, we delete what we used.",
  "Ask us at [help@bench.example](mailto:help@bench.example), and we show you all of it.",
  "We tell you what the test showed, and what we do next.",
  "The field `order` holds the day and the sort of coffee.",
  "Nobody buys this from us, and nobody rents it.",
  "We count how many bags leave the house, by street.",
  "The driver gets your name and the door to ring at.",
  "Most people read this page in less than a minute.",
  "We learned it the hard way, so we check it twice.",
  "Bring the bag back, and we pay you in cash.",
  "It takes a week, for the roof of the mill is old.",
  "Our shop opens at eight, and the phone rings until six.",
  "On Fridays we go through what went wrong.",
];

/** `count` sentences in a line, others for each `seed`. */
export function prose(seed: number, count: number): string {
  const chosen = Array.from({ length: count }, (_, index) => SENTENCES[(seed * 7 + index * 11) % SENTENCES.length]);
  return chosen.join(" ");
}
