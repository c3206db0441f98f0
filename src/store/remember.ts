/**
 * Remembers the last answer of a function of two values.
 *
 * @param answer - the function
 * @returns the same function; it is asked again when one of the values is another by reference
 */
export function remember<A, B, R>(answer: (a: A, b: B) => R): (a: A, b: B) => R {
  let last: { readonly a: A; readonly b: B; readonly result: R } | null = null;
  return (a, b) => {
    if (last === null || last.a !== a || last.b !== b) last = { a, b, result: answer(a, b) };
    return last.result;
  };
}
