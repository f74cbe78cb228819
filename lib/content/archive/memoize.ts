/**
 * A pure function that gives the value it gave before when it is asked again with the same arguments: of each first
 * argument the last value is kept, as long as that argument is.
 */
export function memoize<First extends object, Rest extends readonly unknown[], T>(
  make: (first: First, ...rest: Rest) => T,
): (first: First, ...rest: Rest) => T {
  const made = new WeakMap<First, { readonly rest: Rest; readonly value: T }>();
  return (first, ...rest) => {
    const known = made.get(first);
    const isSame =
      known?.rest.length === rest.length &&
      known.rest.every((argument, index) => argument === rest[index]);
    if (isSame) return known.value;
    const value = make(first, ...rest);
    made.set(first, { rest, value });
    return value;
  };
}
