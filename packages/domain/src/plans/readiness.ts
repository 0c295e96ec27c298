import type { Source, Text } from '../text.ts'
import type { PlanFacts } from './plan-facts.ts'
import { PLAN_SECTION_NAMES, type PlanSection } from './sections.ts'

export type Finding = {
  rule: string
  severity: 'blocker' | 'warning'
  section: PlanSection
  reason: Text
  fix: Text
  source: Source
  subjectId: string | null
  field: string | null
  audience: 'everyone' | 'leads'
  concernsId: string | null
}

/** What still stands between this plan and the day. */
export function readiness(facts: PlanFacts, _now: Date): Finding[] {
  if (facts.participants.some((one) => one.dayRoles.includes('facilitator'))) return []
  return [
    {
      rule: 'facilitator_missing',
      severity: 'blocker',
      section: 'people',
      reason: { en: 'Nobody is named to lead the meeting.', es: 'No hay nadie para guiar la reunión.' },
      fix: { en: 'Choose a neutral facilitator.', es: 'Elija una persona neutral.' },
      source: { ref: 'S0.10', standing: 'sourced' },
      subjectId: null,
      field: 'dayRoles',
      audience: 'everyone',
      concernsId: null,
    },
  ]
}

export const blockers = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => finding.severity === 'blocker')

export const readinessBySection = (findings: readonly Finding[]) =>
  PLAN_SECTION_NAMES.map((section) => {
    const own = findings.filter((finding) => finding.section === section)
    const blocking = blockers(own).length
    return { section, blockers: blocking, warnings: own.length - blocking, done: blocking === 0 }
  })

export const nextStep = (findings: readonly Finding[], _forWhom: { participantId: string | null; role: string }): Finding | null =>
  findings[0] ?? null
