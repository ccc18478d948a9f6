export { consentCard } from "./pieces/consent-card.ts";
export { renderPage, type RenderOptions } from "./page/render-page.ts";
export type { PromiseResult, TestedPart } from "./promises/promise-result.ts";
export { en } from "./strings/en.ts";
export type { Strings } from "./strings/strings.ts";
export { stylesheet } from "./style/stylesheet.ts";
