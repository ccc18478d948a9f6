import type { PolicyModel } from "@candor/model";
import { renderPage, en, type RenderOptions } from "../src/index.ts";

/** The page of a model, with the options that a test does not care about. */
export function pageOf(model: PolicyModel, options: Partial<RenderOptions> = {}): string {
  return renderPage(model, {
    strings: en,
    results: [],
    url: null,
    effective: null,
    stylesheet: "candor.css",
    jsonLd: {},
    ...options,
  });
}
