/**
 * A copy of what an object has itself, and inherits nothing: what the policy's table and the options leave out must not be read from
 * a polluted `Object.prototype`. The prototype is taken away afterwards, so that reading the copy stays as fast as any object.
 */
export function ownMembers<T extends object | undefined>(object: T, other?: object | null): NonNullable<T> {
  return Object.setPrototypeOf({ ...object, ...other }, null) as NonNullable<T>;
}
