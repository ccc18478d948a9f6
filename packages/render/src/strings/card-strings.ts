import type { Piece } from "../html/say.ts";
import type { Label, Message } from "./message.ts";

/** Of the consent card and what follows it. */
export interface CardStrings {
  readonly benefit: Label;
  readonly why: Label;
  /** By what a person decides. */
  readonly refuse: { readonly "opt-in": Label; readonly "opt-out": Label; readonly none: Label };
  readonly badge: { readonly "opt-in": Label; readonly "opt-out": Label };
  readonly needs: Label;
  readonly optional: Label;
  readonly optionalNote: Label;
  readonly kept: Label;
  readonly keptItem: Message<[items: Piece, keeping: Piece]>;
  readonly recipients: Label;
  readonly nobody: Label;
  readonly recipientIn: Message<[name: Piece, does: Piece, places: Piece]>;
  /** Where it has the data of everybody else, and then where that of people in single places. */
  readonly recipientPlaces: Message<[everywhere: Piece, elsewhere: Piece]>;
  readonly recipientInPlace: Message<[place: Piece, what: Piece]>;
  readonly choice: Label;
  readonly choiceIn: Message<[agreeAt: Piece, agreeSteps: string, refuseAt: Piece, refuseSteps: string]>;
  readonly choiceInOne: Message<[where: Piece, agreeSteps: string, refuseSteps: string]>;
  readonly choiceOut: Message<[where: Piece, steps: string]>;
  readonly choiceNone: Message<[because: string]>;
  readonly asks: Label;
  readonly does: Label;
  readonly alone: Label;
  readonly aloneReview: Message<[effect: Piece, allowedBy: Piece, reviewAt: Piece]>;
  readonly more: Label;
  readonly basis: Label;
  readonly under: Label;
  readonly specialBecause: Label;
  readonly serves: Label;
  readonly people: Label;
  readonly onBehalfOf: Label;
  readonly howOften: Label;
  readonly atMost: (times: number, per: string) => string;
  readonly askAgain: Label;
  readonly every: (time: string) => string;
  readonly channels: Label;
  readonly softOptIn: Label;
  readonly softOptInText: Label;
  readonly device: {
    readonly heading: Label;
    readonly name: Label;
    readonly by: Label;
    readonly lasts: Label;
    readonly because: Label;
  };
  readonly inPlace: Message<[place: Piece]>;
}
