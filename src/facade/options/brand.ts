/** The same symbol in every copy of the package. */
const BRAND: unique symbol = Symbol.for('authloom.class');

/** Marks an instance of a class by the name of the class: a literal, because minifiers rename classes. */
export function brand(instance: object, name: string): void {
  Object.defineProperty(instance, BRAND, { value: name });
}

/**
 * The test behind `instanceof` for a class whose instances are branded. It recognizes those of every copy of the package in a
 * process, such as the one in a framework's bundle. Classes that an application derives are tested by their prototypes, as
 * usual. For a static field: bundlers could not remove an unused class with a static block.
 */
// @__NO_SIDE_EFFECTS__
export function instanceTest(name: string): (value: unknown) => boolean {
  return function isInstance(this: object, value) {
    if (!Object.hasOwn(this, Symbol.hasInstance)) return Function.prototype[Symbol.hasInstance].call(this, value);
    return typeof value === 'object' && value !== null && Reflect.get(value, BRAND) === name;
  };
}
