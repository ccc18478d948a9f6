import { isGenerated } from "./bind/generated-files.ts";
import type { Bindings, Files, PrismaSchema, Project, Unbound } from "./facts.ts";
import { KINDS_OF_DATA } from "./names/kinds-of-data.ts";
import { tellingNames, termsOf } from "./names/recognise-name.ts";
import { TYPE_ABOUT_PEOPLE } from "./names/words-about.ts";
import { findLooking } from "./scan/find-looking.ts";
import { unsaid, worthSaying } from "./scan/unbound.ts";
import type { CheckConfig } from "./types.ts";

/** Where to look, and what is bound. */
export interface Ground {
  readonly projects: readonly Project[];
  readonly schemas: readonly PrismaSchema[];
  readonly bindings: Bindings;
  readonly config: CheckConfig;
  readonly textOf: Files["textOf"];
}

const TELLING = tellingNames(KINDS_OF_DATA);

/** The properties that look personal, and that neither a binding nor the words `not-personal` speak of. */
export function findUnbound({ projects, schemas, bindings, config, textOf }: Ground): readonly Unbound[] {
  const holding = new Set(bindings.all.flatMap(({ declarations }) => declarations.map(({ path }) => path)));
  const isMeant = (path: string, text: string): boolean =>
    (holding.has(path) || TYPE_ABOUT_PEOPLE.test(text)) &&
    TELLING.test(text) &&
    !schemas.some((schema) => isGenerated(schema, path));
  const found = findLooking({ projects, schemas, textOf, terms: termsOf(KINDS_OF_DATA), isMeant });
  return worthSaying(unsaid(found, bindings, config), bindings);
}
