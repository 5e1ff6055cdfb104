/** The same symbol in every copy of the package. */
const BRAND: unique symbol = Symbol.for('authloom.class');

/** Marks an instance of a class by the name of the class: a literal, because minifiers rename classes. */
export function brand(instance: object, name: string): void {
  Object.defineProperty(instance, BRAND, { value: name });
}

/**
 * Answers `instanceof` for a class whose instances are branded, so that it recognizes those of every copy of the package in
 * a process, such as the one in a framework's bundle. Classes that an application derives are tested by their prototypes, as
 * usual.
 */
export function isInstance(value: unknown, type: object, branded: object, name: string): boolean {
  if (type !== branded) return Function.prototype[Symbol.hasInstance].call(type, value);
  return typeof value === 'object' && value !== null && Reflect.get(value, BRAND) === name;
}
