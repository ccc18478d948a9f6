import type { Engine } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import type { Binding, Finding, Tag } from "../facts.ts";
import { declared, nothingDeclared, type Bound } from "./bound.ts";

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
  const name = isProperty(engine, tag.owner) ? tag.owner.name : undefined;
  if (!name?.text) return { ...nothingDeclared, findings: [dangling("stands above no property", tag)] };
  if (tag.ids.length === 0) return { ...nothingDeclared, findings: [dangling("does not say which data item", tag)] };
  const label = `${ownerName(tag.owner)}${name.text}`;
  const binding: Omit<Binding, "keys" | "declarations"> = {
    name: name.text,
    label,
    items: [...new Set(ids)].toSorted(),
    as: "property",
    at: tag,
  };
  return { bindings: declared(engine, engine.symbols([name]), binding), findings: [] };
}

function isProperty({ kinds }: Engine, { kind }: Node): boolean {
  const { PropertySignature, PropertyDeclaration, PropertyAssignment, Parameter, GetAccessor } = kinds;
  return [PropertySignature, PropertyDeclaration, PropertyAssignment, Parameter, GetAccessor].includes(kind);
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
