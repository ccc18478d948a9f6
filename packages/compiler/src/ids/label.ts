/** An id in words, for people: `taste ratings` for `taste-ratings`. */
export function labelOf(id: string): string {
  return id.replaceAll("-", " ");
}

/** An id as a name: `Parcel Stork` for `parcel-stork`. */
export function nameOf(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
