export type { FoundPolicy, Host, RulePage } from "./host.ts";
export { serve, type Streams } from "./serve.ts";
