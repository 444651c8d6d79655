/** Loads a value once, when it is first asked for; what has failed is tried again when it is asked for again. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () => {
    if (loading !== null) return loading;
    const started = load();
    loading = started;
    started.catch(() => {
      loading = null;
    });
    return started;
  };
}

/**
 * Loads a value for each key once, as `once`.
 * @param most so many are kept; the one asked for first goes first
 */
export function onceEach<Value>(
  load: (key: string) => Promise<Value>,
  most = Infinity,
): (key: string) => Promise<Value> {
  const known = new Map<string, () => Promise<Value>>();
  return (key) => {
    const loader = known.get(key) ?? once(() => load(key));
    known.set(key, loader);
    const [first] = known.keys();
    if (known.size > most && first !== undefined) known.delete(first);
    return loader();
  };
}
