/** Makes a function of its parameters' names and its body, or null where code must not be generated. */
export type Generate = (parameters: readonly string[], body: string) => ((...given: unknown[]) => unknown) | null;

/** Generates code where that is `allowed` and the platform does not refuse it (CSP, workers); it is tried once. */
export function codeGenerator(allowed: boolean): Generate {
  let refused = !allowed;
  return (parameters, body) => {
    if (refused) return null;
    try {
      // oxlint-disable-next-line typescript/no-implied-eval -- the one place that generates code; refused by `generateCode: false`
      return new Function(...parameters, body) as (...given: unknown[]) => unknown;
    } catch {
      refused = true;
      return null;
    }
  };
}
