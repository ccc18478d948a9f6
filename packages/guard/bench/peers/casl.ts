import { createMongoAbility, subject, type MongoAbility } from "@casl/ability";
import { ALLOWED, PURPOSES, SITES, type Way } from "./workload.ts";

const RECORD = "Customer";

/** What each purpose declares, for everybody. */
function facts(): MongoAbility {
  return createMongoAbility(PURPOSES.map(({ id, needs }) => ({ action: id, subject: RECORD, fields: [...needs] })));
}

/** One ability for each person: the purposes they agreed to. */
function people(): ReadonlyMap<string, MongoAbility> {
  return new Map(
    Array.from(ALLOWED, ([person, purposes]) => [
      person,
      createMongoAbility([{ action: [...purposes], subject: RECORD }]),
    ]),
  );
}

export const CASL: readonly Way[] = [
  {
    peer: "CASL",
    how: "an ability for each person, with the fields of each purpose",
    prepare() {
      const needs = new Map(PURPOSES.map((purpose) => [purpose.id, [...purpose.needs]]));
      const abilities = new Map(
        Array.from(ALLOWED, ([person, purposes]) => [
          person,
          createMongoAbility(
            Array.from(purposes, (action) => ({ action, subject: RECORD, fields: needs.get(action)! })),
          ),
        ]),
      );
      return ({ purpose, fields, person }) => {
        const ability = abilities.get(person)!;
        for (const field of fields) if (!ability.can(purpose, RECORD, field)) return false;
        return true;
      };
    },
  },
  {
    peer: "CASL",
    how: "an ability for each person, and one with the fields",
    prepare() {
      const declared = facts();
      const abilities = people();
      return ({ purpose, fields, person }) => {
        if (!abilities.get(person)!.can(purpose, RECORD)) return false;
        for (const field of fields) if (!declared.can(purpose, RECORD, field)) return false;
        return true;
      };
    },
  },
  {
    peer: "CASL",
    how: "an ability for each person, and one where each field is a subject",
    prepare() {
      const declared = createMongoAbility(PURPOSES.map(({ id, needs }) => ({ action: id, subject: [...needs] })));
      const abilities = people();
      return ({ purpose, fields, person }) => {
        if (!abilities.get(person)!.can(purpose, RECORD)) return false;
        for (const field of fields) if (!declared.can(purpose, field)) return false;
        return true;
      };
    },
  },
  {
    peer: "CASL",
    how: "one ability, with conditions on the person",
    prepare() {
      const ability = createMongoAbility(
        PURPOSES.map(({ id, needs }) => ({
          action: id,
          subject: RECORD,
          fields: [...needs],
          conditions: { agreed: id },
        })),
      );
      const records = new Map(
        Array.from(ALLOWED, ([person, purposes]) => [person, subject(RECORD, { agreed: [...purposes] })]),
      );
      return ({ purpose, fields, person }) => {
        const record = records.get(person)!;
        for (const field of fields) if (!ability.can(purpose, record, field)) return false;
        return true;
      };
    },
  },
];

/** As the guard does it: by hand, what the fields come to is decided once for each place that asks. */
export const CASL_BY_SITE: Way = {
  peer: "CASL",
  how: "an ability for each person; fields decided beforehand, by hand",
  prepare() {
    const declared = facts();
    const abilities = people();
    const covered = SITES.map(({ purpose, fields }) => fields.every((field) => declared.can(purpose, RECORD, field)));
    return ({ purpose, site, person }) => covered[site]! && abilities.get(person)!.can(purpose, RECORD);
  },
};
