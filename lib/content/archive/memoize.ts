/**
 * A pure function that returns the same value when it is called again with the same arguments: of each first argument
 * the last value is cached, for as long as that argument lives.
 */
export function memoize<First extends object, Rest extends readonly unknown[], T>(
  make: (first: First, ...rest: Rest) => T,
): (first: First, ...rest: Rest) => T {
  const cache = new WeakMap<First, { readonly rest: Rest; readonly value: T }>();
  return (first, ...rest) => {
    const cached = cache.get(first);
    const isSame =
      cached?.rest.length === rest.length &&
      cached.rest.every((argument, index) => argument === rest[index]);
    if (isSame) return cached.value;
    const value = make(first, ...rest);
    cache.set(first, { rest, value });
    return value;
  };
}
