import type * as LanguageServer from "@candor/language-server";

/** The language server, which is installed apart because only editors need it; null where it is not there. */
export async function loadLanguageServer(): Promise<typeof LanguageServer | null> {
  try {
    return await import("@candor/language-server");
  } catch (error) {
    if (error instanceof Error && /cannot find package '@candor\/language-server'/i.test(error.message)) return null;
    throw error;
  }
}
