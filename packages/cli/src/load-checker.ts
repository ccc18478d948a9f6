import type * as Checker from "@candor/checker";

/** The checker, which is installed apart because it brings a TypeScript compiler; null where it is not there. */
export async function loadChecker(): Promise<typeof Checker | null> {
  try {
    return await import("@candor/checker");
  } catch (error) {
    if (error instanceof Error && /cannot find package '@candor\/checker'/i.test(error.message)) return null;
    throw error;
  }
}
