/** One coefficient for each kind of plan. */
export type Vector = readonly number[]
/** Independent vectors by the place of their first coefficient. */
export type Span = ReadonlyMap<number, Vector>

/** Arithmetic is done modulo a prime: exact, and what depends on others over the rationals does here, too. */
const PRIME = 67_108_859
const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME

function inverse(value: number): number {
  let [a, b, x, y] = [PRIME, value, 0, 1]
  while (b > 0) {
    const times = Math.floor(a / b)
    ;[a, b] = [b, a - times * b]
    ;[x, y] = [y, x - times * y]
  }
  return modulo(x)
}

function reduced(span: Span, vector: Vector): Vector {
  let left = vector
  for (let at = 0; at < left.length; at++) {
    const factor = left[at] ?? 0
    const base = span.get(at)
    if (factor !== 0 && base) left = left.map((value, place) => modulo(value - factor * (base[place] ?? 0)))
  }
  return left
}

/** Everything that can be worked out from these by adding and subtracting any multiples of them. */
export function spanOf(vectors: readonly Vector[]): Span {
  const span = new Map<number, Vector>()
  for (const vector of vectors) {
    const left = reduced(span, vector)
    const first = left.findIndex((value) => value !== 0)
    if (first < 0) continue
    const scale = inverse(left[first] ?? 1)
    span.set(
      first,
      left.map((value) => modulo(value * scale)),
    )
  }
  return span
}

/** Whether it is one of those that can be worked out. */
export const isInSpan = (span: Span, vector: Vector): boolean => reduced(span, vector).every((value) => value === 0)
