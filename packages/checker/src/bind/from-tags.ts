import type { Engine, Sym } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import type { Finding, Tag } from "../facts.ts";
import { declared, nothingDeclared, type Bound } from "./bound.ts";
import { propertyAt, type TaggedProperty } from "./property-at.ts";

/** What `@personal <item>` above properties binds. */
export function bindTags(engine: Engine, tags: readonly Tag[]): Bound {
  const personal = tags.filter(({ name }) => name === "personal");
  const found = [...Map.groupBy(personal, ({ owner }) => owner).values()].flatMap((together) => {
    const ids = together.flatMap((tag) => tag.ids);
    return together.map((tag) => bindTag(engine, tag, ids));
  });
  return {
    bindings: found.flatMap(({ bindings }) => bindings),
    findings: found.flatMap(({ findings }) => findings),
  };
}

/** Several tags above one property say what one with all their `ids` would. */
function bindTag(engine: Engine, tag: Tag, ids: readonly string[]): Bound {
  const property = propertyAt(engine.kinds, tag.owner);
  if (!property) return { ...nothingDeclared, findings: [dangling("stands above no property", tag)] };
  if (tag.ids.length === 0) return { ...nothingDeclared, findings: [dangling("does not say which data item", tag)] };
  const { name } = property;
  const label = `${ownerName(tag.owner)}${name}`;
  const items = [...new Set(ids)].toSorted();
  const binding = { name, label, items, as: "property", at: tag } as const;
  return { bindings: declared(engine, symbolsOf(engine, property), binding), findings: [] };
}

/** What `{ email }` declares is asked of the object: the compilers answer with the variable that it is taken from. */
function symbolsOf(engine: Engine, { name, node, literal }: TaggedProperty): readonly (Sym | null)[] {
  if (!literal) return engine.symbols([node]);
  return engine.types([literal]).map((type) => engine.propertyOf(type, name));
}

/** `User.` for a property of `interface User`, also for one in a literal that belongs to it. */
function ownerName(property: Node): string {
  for (let node = property.parent; node; node = node.parent) if (node.name?.text) return `${node.name.text}.`;
  return "";
}

function dangling(fault: string, tag: Tag): Finding {
  return {
    rule: "code/binding-dangling",
    message: `\`@personal\` ${fault}`,
    help: "write `@personal` and the id of a data item right above the property that holds it",
    at: tag,
  };
}
