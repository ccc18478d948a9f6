export type { CodeCheck, FoundCode, FoundPolicy, Happened, Host, RulePage, TellCode } from "./host.ts";
export { serve, type Streams } from "./serve.ts";
