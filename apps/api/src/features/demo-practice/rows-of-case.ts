import { DAY, HOUR, toIsoDate } from '@holdfast/domain/shared/time'
import type { Chance } from './chance.ts'
import type { InventedCase } from './invented-case.ts'
import { ALIASES, FAMILIES, HELPERS, TASKS } from './invented-names.ts'
import { addAttempt } from './rows-of-attempt.ts'
import type { CaseRows } from './rows-of-step.ts'
import type { GiveKey } from './rows-of-letter.ts'
import { moment, type Rows } from './rows.ts'

/** A colleague, as their cases know them. */
export type Colleague = { userId: string; name: string }

const SUBSTANCES = [
  ['alcohol'],
  ['alcohol', 'sedatives'],
  ['opioids'],
  ['stimulants'],
  ['opioids', 'stimulants'],
  ['cannabis'],
] as const
const RELATIONSHIPS = ['spouse', 'parent', 'sibling', 'child', 'partner', 'friend'] as const

/** A case with its people, where it stands, its attempts and what is still to do in it. */
export function addCase(
  rows: Rows,
  chance: Chance,
  invented: InventedCase,
  { colleagues, giveKey, now }: { colleagues: readonly Colleague[]; giveKey: GiveKey; now: number },
): void {
  const { openedAt, stage, attempts } = invented
  const caseId = chance.id(openedAt)
  const [first, second] = colleagues
  if (!first) return
  rows.add('holdfast.cases', {
    id: caseId,
    alias: chance.pick(ALIASES),
    relationship: 'interventionist',
    substances: chance.pick(SUBSTANCES),
    created_at: moment(openedAt),
  })
  rows.record(openedAt, first.userId, 'case.opened', { id: caseId, caseId })
  const member = (one: Colleague, role: string, at: number) => {
    const id = chance.id(at)
    rows.add('holdfast.case_members', {
      id,
      case_id: caseId,
      user_id: one.userId,
      role,
      display_name: one.name,
      joined_at: moment(at),
    })
    if (at > openedAt) rows.record(at, one.userId, 'member.joined', { id, caseId, meta: { role } })
    return id
  }
  const professional = member(first, 'interventionist', openedAt)
  if (second) member(second, 'interventionist', openedAt + DAY)
  const lead = { userId: chance.id(openedAt + HOUR), name: `${chance.pick(HELPERS)} ${chance.pick(FAMILIES)}` }
  rows.add('identity.users', {
    id: lead.userId,
    kind: 'guest',
    display_name: lead.name,
    created_at: moment(openedAt + HOUR),
  })
  const of: CaseRows = {
    caseId,
    family: lead.name.split(' ')[1] ?? '',
    professional: { ...first, memberId: professional },
    lead: { ...lead, memberId: member(lead, 'lead', openedAt + HOUR), relationship: chance.pick(RELATIONSHIPS) },
    texts: giveKey(caseId),
    now,
  }
  let previous: Parameters<typeof addAttempt>[3] = null
  attempts.forEach((attempt, at) => {
    previous = addAttempt(rows, chance, of, previous, attempt, at + 1)
  })
  const movedAt = Math.min(now, (attempts.at(-1)?.dayAt ?? openedAt) + DAY)
  const stageId = chance.id(movedAt)
  rows.add('holdfast.case_stages', {
    id: stageId,
    case_id: caseId,
    stage,
    by_member_id: professional,
    at: moment(movedAt),
  })
  rows.record(movedAt, first.userId, 'case_stage.added', { id: stageId, caseId, meta: { stage } })
  if (stage === 'closed' || stage === 'long_term_recovery') return
  for (const title of chance.some(TASKS, 1, 2))
    rows.add('holdfast.tasks', {
      id: chance.id(now),
      case_id: caseId,
      title,
      fixed_on: toIsoDate(new Date(now + chance.between(-2, 12) * DAY)),
      owner_member_id: professional,
    })
}
