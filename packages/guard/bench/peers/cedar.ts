import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import { ALLOWED, PURPOSES, type Request, type Way } from "./workload.ts";

type Purpose = (typeof PURPOSES)[number];

const RESOURCE = { type: "Record", id: "customer" };

function policyOf({ id, needs }: Purpose, agreed: string): string {
  return `permit(principal, action == Action::"${id}", resource) when { ${agreed} && ${JSON.stringify(needs)}.containsAll(context.fields) };`;
}

/** Cedar keeps parsed policies by name. */
function keep(name: string, policies: readonly string[]): void {
  const answer = preparsePolicySet(name, { staticPolicies: policies.join("\n") });
  if (answer.type === "failure") throw new Error(JSON.stringify(answer.errors));
}

const principals = new Map(Array.from(ALLOWED.keys(), (id) => [id, { type: "Person", id }]));
const actions = new Map(PURPOSES.map(({ id }) => [id, { type: "Action", id }]));
const entities = new Map(
  Array.from(ALLOWED, ([person, purposes]) => [
    person,
    [{ uid: principals.get(person)!, attrs: { agreed: [...purposes] }, parents: [] }],
  ]),
);

function ask({ purpose, fields, person }: Request, preparsedPolicySetId: string, agreed?: boolean): boolean {
  const answer = statefulIsAuthorized({
    principal: principals.get(person)!,
    action: actions.get(purpose)!,
    resource: RESOURCE,
    context: agreed === undefined ? { fields: [...fields] } : { fields: [...fields], agreed },
    preparsedPolicySetId,
    entities: agreed === undefined ? entities.get(person)! : [],
  });
  return answer.type === "success" && answer.response.decision === "allow";
}

const ofPerson = (purpose: Purpose): string => policyOf(purpose, `principal.agreed.contains("${purpose.id}")`);

export const CEDAR: readonly Way[] = [
  {
    peer: "cedar-wasm",
    how: "all policies parsed beforehand, the person an entity",
    prepare() {
      keep("all", PURPOSES.map(ofPerson));
      return (request) => ask(request, "all");
    },
  },
  {
    peer: "cedar-wasm",
    how: "a parsed policy for each purpose, the person an entity",
    prepare() {
      for (const purpose of PURPOSES) keep(`person ${purpose.id}`, [ofPerson(purpose)]);
      return (request) => ask(request, `person ${request.purpose}`);
    },
  },
  {
    peer: "cedar-wasm",
    how: "a parsed policy for each purpose, the answer looked up by hand",
    prepare() {
      for (const purpose of PURPOSES) keep(purpose.id, [policyOf(purpose, "context.agreed")]);
      return (request) => ask(request, request.purpose, ALLOWED.get(request.person)!.has(request.purpose));
    },
  },
];
