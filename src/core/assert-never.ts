/** Closes an exhaustive switch: the compiler refuses a forgotten case. Throws if reached. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
