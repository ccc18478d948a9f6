/** Authors write yes and no as they like. */
export function isYes(value: boolean | "yes" | "no" | undefined): boolean {
  return value === true || value === "yes";
}
