/**
 * The same function of an object that never changes, asked again and again: what it gives is made once for each object and
 * kept as long as that lives. Of a document this spares the next compile what has not changed since the last.
 */
export function onceEach<Asked extends object, Value>(make: (asked: Asked) => Value): (asked: Asked) => Value {
  const made = new WeakMap<Asked, { readonly value: Value }>();
  return (asked) => {
    const known = made.get(asked);
    if (known) return known.value;
    const value = make(asked);
    made.set(asked, { value });
    return value;
  };
}
