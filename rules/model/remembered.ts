/** Remembers what `find` tells of an object as long as the object lives. `find` must depend on the object alone. */
export function remembered<K extends object, T>(find: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = find(key);
    known.set(key, { value });
    return value;
  };
}
