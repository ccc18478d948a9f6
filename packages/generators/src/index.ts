export type { GeneratedFile } from "./file.ts";
export { generateGuard } from "./guards/generate-guard.ts";
export { isGenerated } from "./mark.ts";
export { generatePage, type PageOptions } from "./page/generate-page.ts";
