/** A function that is run when it is first asked, and never again: for what most pages do not need. */
export function once<Value>(find: () => Value): () => Value {
  let found: { value: Value } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
