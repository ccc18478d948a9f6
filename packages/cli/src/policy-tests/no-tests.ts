import { startOf } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";
import type { OpenTests } from "./open-tests.ts";

/** A policy without tests is not one that passes them. */
export function noTests({ folder, fixtures }: Pick<OpenTests, "folder" | "fixtures">): Diagnostic {
  const unread = fixtures.diagnostics.length > 0 ? " that can be read" : "";
  return {
    rule: "test/missing",
    severity: "error",
    message: `there are no tests${unread}: \`${folder}/tests\` holds no file whose name ends in \`.yaml\``,
    help: "write one: `candor test --example` prints a first one for this policy",
    // The folder of tests may not be there.
    place: startOf(folder),
  };
}
