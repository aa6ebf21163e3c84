/** What one function told of an object. */
interface Told<T> {
  /** The function. */
  readonly by: (key: never) => T;
  readonly value: T;
}

/** One entry for an object, whatever many functions are asked of it: the collector visits every entry of a weak map at every turn. */
const memory = new WeakMap<object, (Told<unknown> | undefined)[]>();
let functions = 0;

/** Remembers what `find` tells of an object as long as the object lives. `find` must depend on the object alone. */
export function remembered<K extends object, T>(find: (key: K) => T): (key: K) => T {
  const place = functions++;
  const isOwn = (told: Told<unknown> | undefined): told is Told<T> => told?.by === find;
  return (key) => {
    let all = memory.get(key);
    if (all === undefined) memory.set(key, (all = []));
    const told = all[place];
    if (isOwn(told)) return told.value;
    const value = find(key);
    all[place] = { by: find, value };
    return value;
  };
}
