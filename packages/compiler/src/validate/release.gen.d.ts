import type { Validator } from "./validators.gen.js";

export const release: Validator;
export const model: Validator;
export const promises: Validator;
