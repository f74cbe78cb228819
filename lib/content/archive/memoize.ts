/**
 * A pure function that returns the same value when it is called again with the same arguments, or with lists of the same:
 * of each first argument the last value is cached, for as long as that argument lives.
 */
export function memoize<First extends object, Rest extends readonly unknown[], T>(
  make: (first: First, ...rest: Rest) => T,
): (first: First, ...rest: Rest) => T {
  const cache = new WeakMap<First, { readonly rest: Rest; readonly value: T }>();
  return (first, ...rest) => {
    const cached = cache.get(first);
    const isCached =
      cached?.rest.length === rest.length &&
      cached.rest.every((argument, index) => isSameArgument(argument, rest[index]));
    if (isCached) return cached.value;
    const value = make(first, ...rest);
    cache.set(first, { rest, value });
    return value;
  };
}

function isSameArgument(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
