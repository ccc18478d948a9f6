/** Who is told of a failure, or of nothing at all; what they throw is nobody's, and makes no other failure. */
export function quietly<T>(tell: ((told: T) => void) | undefined): (told: T) => void {
  return (told) => {
    try {
      tell?.(told);
    } catch {
      // Nobody is left to tell.
    }
  };
}
