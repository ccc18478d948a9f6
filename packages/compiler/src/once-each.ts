/**
 * The same function of an object that never changes, asked again and again: what it gives is made once for each object and
 * kept as long as that lives. Of a document this spares the next compile what has not changed since the last.
 */
export function onceEach<Asked extends object, Value>(make: (asked: Asked) => Value): (asked: Asked) => Value {
  const made = new WeakMap<Asked, Value>();
  return (asked) => {
    const known = made.get(asked);
    if (known !== undefined || made.has(asked)) return known as Value;
    const value = make(asked);
    made.set(asked, value);
    return value;
  };
}
