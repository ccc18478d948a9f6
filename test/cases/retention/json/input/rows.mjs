const now = new Date("2026-01-01");
export const retention = {
  expired: async () => [{ column: "email", items: ["email"], since: now, because: [{ purpose: "contact", item: "email", ended: now }] }],
};
export function* rows() {
  for (let n = 0; n < 3; n++) yield { record: { toString: () => `[sealed guest ${n}]` }, collected: now };
}
