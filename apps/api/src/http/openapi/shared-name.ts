/** Its name among what is shared: its own, and with a number from the second one that is called so and differs. */
export function sharedName(own: string, one: unknown, shared: Record<string, unknown>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? own : `${own}.${number}`
    shared[name] ??= one
    if (JSON.stringify(shared[name]) === JSON.stringify(one)) return name
  }
}
