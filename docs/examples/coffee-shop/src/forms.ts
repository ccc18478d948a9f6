import { z } from "zod";
import { type Allergen, allergens, coffees } from "./coffees.ts";

// Everything that comes in is one of these forms. Each has an interface, so that whoever reads `form.email`, a person or a
// checker, finds where it is declared. Keys that a form does not name are dropped unread.

const text = (most: number, form: RegExp, wrong: string) => z.string().trim().min(1).max(most).regex(form, wrong);
/** What ends in the head of a mail or on a label must not start a line of its own. NUL is no text to PostgreSQL. */
const line = (most: number) => text(most, /^\P{Cc}*$/u, "must be one line");
/** With tabs, but no other control characters. */
const lines = (most: number) => text(most, /^[\P{Cc}\t\n\r]*$/u, "must be plain text");

/** In lower case, so that one mailbox has one account. */
export const emailAddress: z.ZodType<string> = z.string().trim().toLowerCase().max(254).pipe(z.email());

export interface SignUpForm {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly address: string;
  readonly phone: string | null;
}

export const signUpForm: z.ZodType<SignUpForm> = z.object({
  name: line(200),
  email: emailAddress,
  password: z.string().min(12).max(200),
  address: lines(500),
  phone: line(40).nullable().default(null),
});

export interface OrderForm {
  readonly coffee: string;
  readonly bags: number;
  readonly paymentReference: string;
}

export const orderForm: z.ZodType<OrderForm> = z.object({
  coffee: z.enum(coffees.map(({ id }) => id)),
  bags: z.int().min(1).max(20),
  paymentReference: line(100),
});

export const ratingForm: z.ZodType<{ readonly stars: number }> = z.object({ stars: z.int().min(1).max(5) });

/** A choice from a list: free text is never compared with what is in a bag. */
export const allergyForm: z.ZodType<{ readonly chosen: readonly Allergen[] }> = z.object({
  chosen: z.array(z.enum(allergens)).max(allergens.length),
});

export const messageForm: z.ZodType<{ readonly message: string }> = z.object({ message: lines(5000) });

export const answerForm: z.ZodType<{ readonly answer: "yes" | "no" }> = z.object({ answer: z.enum(["yes", "no"]) });

export const letterForm: z.ZodType<{ readonly letter: string }> = z.object({ letter: lines(20_000) });
