/** Ids: of files, data items, recipients, events. The schemas say the same with a pattern. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export function isId(text: string): boolean {
  return ID.test(text);
}

/** Events that Candor itself knows of, and no policy needs to list. */
export const OWN_EVENTS: readonly string[] = ["consent-withdrawn"];
