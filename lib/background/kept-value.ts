/** The part of `browser.storage.local` that is used. */
export type Drawer = {
  get: (name: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<unknown>;
};

/** One value on the disk. */
export type Kept<Value> = {
  /** Rejects where the browser cannot read it. */
  read: () => Promise<Value>;
  /** Changes what is kept then, one change after another; resolves when it is on the disk. */
  change: (change: (value: Value) => Value) => Promise<Value>;
};

/**
 * Keeps a value under a name. Only the worker writes it, so that what was read once stays true for its life. `parse`
 * makes a value of whatever is stored, be it nothing.
 */
export const keepValue = <Value>(
  drawer: Drawer,
  name: string,
  parse: (stored: unknown) => Value,
): Kept<Value> => {
  let current: Promise<Value> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const forget = (): void => {
    current = undefined;
  };
  const read = (): Promise<Value> => {
    if (current) return current;
    current = drawer.get(name).then((items) => parse(items[name]));
    current.catch(forget);
    return current;
  };
  const write = async (change: (value: Value) => Value): Promise<Value> => {
    const value = change(await read());
    await drawer.set({ [name]: value });
    current = Promise.resolve(value);
    return value;
  };
  return {
    read,
    change: (change) => {
      const written = last.then(() => write(change));
      last = written.catch(() => undefined);
      return written;
    },
  };
};
