import { nearest } from "@candor/compiler";

/** Asks whether the nearest of what is legal was meant; says `otherwise` where nothing is near. */
export function didYouMean(written: string, legal: readonly string[], otherwise: string): string {
  const near = nearest(written, legal);
  return near === undefined ? otherwise : `did you mean \`${near}\`?`;
}
