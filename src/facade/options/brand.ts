/** The same symbol in every copy of the package. */
const BRAND: unique symbol = Symbol.for('authloom.class');

/**
 * Marks the instances of a class, so that `instanceof` recognizes those of every copy of the package in a process, such as
 * the one in a framework's bundle. Classes that an application derives are tested by their prototypes, as usual.
 */
export function brand(type: { readonly prototype: object }, name: string): void {
  Object.defineProperty(type.prototype, BRAND, { value: name });
  Object.defineProperty(type, Symbol.hasInstance, {
    value(this: unknown, value: unknown): boolean {
      if (this !== type) return Function.prototype[Symbol.hasInstance].call(this, value);
      return typeof value === 'object' && value !== null && Reflect.get(value, BRAND) === name;
    },
  });
}
