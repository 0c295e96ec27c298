import { text } from '@holdfast/content/plan'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { ForceKind } from './force-patterns.ts'

/** Why each kind of force has no place in a plan, in one sentence (docs/practice.md ruling 3, 7.4). */
export const FORCE_WHY: Readonly<Record<ForceKind, Text>> = content('force-why', {
  exit: text('force-why.exit'),
  keys: text('force-why.keys'),
  phone: text('force-why.phone'),
  held: text('force-why.held'),
  belongings: text('force-why.belongings'),
})
