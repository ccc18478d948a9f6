export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Hands one mail to whoever carries it: a mail service in a real shop, a list in a test. */
export type Post = (mail: Mail) => Promise<void>;
