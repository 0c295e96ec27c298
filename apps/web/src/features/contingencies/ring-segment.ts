const CENTER = 80
const OUTER = 76
const INNER = 56
const GAP = 0.04

const at = (radius: number, angle: number): string =>
  `${(CENTER + radius * Math.sin(angle)).toFixed(1)} ${(CENTER - radius * Math.cos(angle)).toFixed(1)}`

/** The outline of one of so many equal parts of a ring in a box of 160 by 160; the first begins at the top, then clockwise. */
export function ringSegment(index: number, count: number): string {
  const step = (2 * Math.PI) / count
  const [from, to] = [index * step + GAP, (index + 1) * step - GAP]
  const isLarge = to - from > Math.PI ? 1 : 0
  return `M${at(OUTER, from)}A${OUTER} ${OUTER} 0 ${isLarge} 1 ${at(OUTER, to)}L${at(INNER, to)}A${INNER} ${INNER} 0 ${isLarge} 0 ${at(INNER, from)}z`
}
