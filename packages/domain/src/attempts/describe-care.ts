import { text } from '@holdfast/content/attempts'
import { SAFETY_PARTS } from '../safety-plan/safety-plan.ts'
import { REACH_LABELS } from '../accommodations/accommodations.ts'
import { asWritten, filled, joined, type Text } from '../text.ts'
import type { AttemptDraft } from './attempt-draft.ts'
import type { AttemptLine } from './describe-attempt.ts'

/**
 * The safety plan and what people need, as far as two attempts can be compared: how much is written and who is responsible for it,
 * never the person's own words (F73, docs/practice.md 9.2). For the case leads; whoever shows it leaves it out for
 * everybody else.
 */
export function describeCare({ safetyPlan, needs, participants }: AttemptDraft): AttemptLine[] {
  const nameOf = (id: string | null) => participants.find((one) => one.id === id)?.name ?? ''
  const lines: AttemptLine[] = []
  const say = (section: 'safety' | 'needs', key: string, label: Text, value: Text) =>
    lines.push({ key: `${section}:${key.normalize('NFKC').trim().toLowerCase()}`, section, label, value })
  if (safetyPlan) {
    const written = SAFETY_PARTS.length - safetyPlan.missingParts.length
    say('safety', 'parts', PARTS, filled(WRITTEN, { written, parts: SAFETY_PARTS.length }))
    say('safety', 'second caller', SECOND_CALLER, asWritten(nameOf(safetyPlan.secondCallerId)))
    say('safety', 'emergency room', EMERGENCY_ROOM, safetyPlan.hasEmergencyRoom ? YES : NO)
    say('safety', 'naloxone', NALOXONE, safetyPlan.hasNaloxone ? YES : NO)
  }
  for (const one of needs?.people ?? []) {
    const name = one.participantId === null ? LOVED_ONE : asWritten(nameOf(one.participantId))
    const interpreter = one.interpreterNeeded ? [INTERPRETER, asWritten(one.interpreterName)] : []
    const parts = [...interpreter, one.reach === 'internet' ? asWritten('') : REACH_LABELS[one.reach].label]
    say('needs', name.en, name, joined(parts, ' · '))
  }
  if (needs?.noSignal) say('needs', '#signal', NO_SIGNAL, asWritten(needs.noSignalPlan))
  return lines
}

const LOVED_ONE: Text = text('loved-one')
const YES: Text = text('yes-2')
const NO: Text = text('no-2')
const PARTS: Text = text('parts')
const WRITTEN: Text = text('written')
const SECOND_CALLER: Text = text('second-caller')
const EMERGENCY_ROOM: Text = text('emergency-room')
const NALOXONE: Text = text('naloxone')
const INTERPRETER: Text = text('interpreter')
const NO_SIGNAL: Text = text('no-signal')
