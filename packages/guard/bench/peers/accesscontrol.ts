import { AccessControl } from "accesscontrol";
import { ALLOWED, PURPOSES, type Way } from "./workload.ts";

const RESOURCE = "customer";

/** What each purpose, as a role, may read. */
function roles(): AccessControl {
  return new AccessControl(
    PURPOSES.map(({ id, needs }) => ({ role: id, resource: RESOURCE, action: "read:any", attributes: [...needs] })),
  ).lock();
}

export const ACCESS_CONTROL: readonly Way[] = [
  {
    peer: "accesscontrol",
    how: "purposes are roles; who agreed is looked up by hand",
    prepare() {
      const control = roles();
      return ({ purpose, fields, person }) => {
        if (!ALLOWED.get(person)!.has(purpose)) return false;
        const { attributes } = control.can(purpose).readAny(RESOURCE);
        return fields.every((field) => attributes.includes(field));
      };
    },
  },
  {
    peer: "accesscontrol",
    how: "purposes are roles; who agreed is the check's context",
    prepare() {
      const control = new AccessControl(
        PURPOSES.map(({ id, needs }) => ({
          role: id,
          resource: RESOURCE,
          action: "read:any",
          attributes: [...needs],
          condition: ["$.agreed", "contains", id],
        })),
      ).lock();
      const contexts = new Map(Array.from(ALLOWED, ([person, purposes]) => [person, { agreed: [...purposes] }]));
      return ({ purpose, fields, person }) => {
        const { attributes } = control.can(purpose, contexts.get(person)).readAny(RESOURCE);
        return fields.every((field) => attributes.includes(field));
      };
    },
  },
];
