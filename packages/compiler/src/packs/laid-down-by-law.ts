/** Legal bases that rest on a law of their own, which says what has to be done and for how long. GDPR 6(3). */
export const LAID_DOWN_BY_LAW: ReadonlySet<string> = new Set(["legal-obligation", "public-task"]);
