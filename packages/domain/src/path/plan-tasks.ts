import { checklistProgress } from '../checklists/progress.ts'
import { EMPTY_FIRST_CALL } from '../first-call/first-call.ts'
import { isProfessional } from '../participants/preparedness.ts'
import { policyOf, type PolicyNow } from '../plan/approach-policy.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { kindOf, needsAttention } from './kind-of-rule.ts'
import type { PathInput } from './path-input.ts'
import { pageOf } from './path-pages.ts'
import type { OwnPart } from './own-part.ts'
import { PATH_KINDS, type PathKind, TASK_KINDS } from './task-kinds.ts'

/** Whether a kind of task is asked for at all, and whether somebody has begun it; the findings say whether it is done. */
type Asked = { asked: (policy: PolicyNow) => boolean; begun: (facts: PlanFacts) => boolean }

const always = () => true
const meets = ({ meeting }: PolicyNow) => meeting
const isAnswered = ({ firstCall }: PlanFacts): boolean =>
  Object.entries(firstCall).some(
    ([field, given]) =>
      JSON.stringify(given) !== JSON.stringify(EMPTY_FIRST_CALL[field as keyof typeof EMPTY_FIRST_CALL]),
  )

/** Kinds that are there from the beginning. Every other one shows only while readiness finds something. */
const FROM_THE_BEGINNING: Partial<Record<PathKind, Asked>> = {
  risk: { asked: always, begun: ({ risk }) => risk !== null },
  safety_plan: {
    asked: always,
    begun: ({ safetyPlan }) => safetyPlan.hasEmergencyRoom || safetyPlan.missingParts.length < 6,
  },
  first_call: { asked: always, begun: isAnswered },
  approach: { asked: always, begun: ({ choice }) => choice !== null },
  worksheets: {
    asked: ({ worksheets }) => worksheets.some((kind) => kind !== 'recovery_plan'),
    begun: ({ worksheets }) => worksheets.some(({ complete }) => complete),
  },
  people: {
    asked: always,
    begun: ({ participants }) => participants.filter((one) => !isProfessional(one.relationship)).length > 1,
  },
  invite: { asked: always, begun: ({ participants }) => participants.filter(({ hasLink }) => hasLink).length > 1 },
  roles: { asked: meets, begun: ({ participants }) => participants.some(({ dayRoles }) => dayRoles.length > 0) },
  order: {
    asked: ({ statements }) => statements === 'each_speaker' || statements === 'one_script',
    begun: ({ participants }) => participants.filter(({ speakingPosition }) => speakingPosition !== null).length > 1,
  },
  place: {
    asked: ({ treatment }) => treatment !== 'none',
    begun: ({ treatmentOptions }) => treatmentOptions.length > 0,
  },
  date: { asked: meets, begun: ({ logistics }) => logistics.startsAt !== null },
  venue: { asked: meets, begun: ({ logistics }) => logistics.venue.trim() !== '' },
  arrival: {
    asked: meets,
    begun: ({ participantSchedules }) => participantSchedules.some((one) => one.minutesBefore !== null),
  },
  drive: { asked: ({ transport }) => transport, begun: ({ logistics }) => logistics.transportLeadId !== null },
  lists: { asked: meets, begun: (facts) => checklistProgress('setting', facts.checklists).done > 0 },
  answers: {
    asked: ({ contingencies }) => contingencies,
    begun: ({ contingencies }) => contingencies.some(({ text }) => text.trim() !== ''),
  },
  check_plan: {
    asked: ({ sobrietyCheck }) => sobrietyCheck,
    begun: ({ sobrietyPlan }) => sobrietyPlan.observerIds.length > 0,
  },
  seating: { asked: meets, begun: ({ seating }) => seating !== null },
  rehearsal: { asked: meets, begun: ({ rehearsals }) => rehearsals.length > 0 },
}

/** Who still has no link, though they take part: nobody can ask them for their part. */
const withoutLink = ({ participants }: PlanFacts) =>
  participants.filter((one) => one.adult && one.attendance !== 'not_attending' && !one.hasLink)

/** What whoever leads, or looks at the danger, prepares together. The state of each kind; what is not asked is left out. */
export function planParts(input: PathInput): ReadonlyMap<PathKind, OwnPart> {
  const policy = policyOf(input.facts)
  const parts = new Map<PathKind, OwnPart>()
  for (const kind of PATH_KINDS) {
    const { scope, page } = TASK_KINDS[kind]
    if (scope === 'each') continue
    const known = FROM_THE_BEGINNING[kind]
    const found = input.findings.filter((finding) => kindOf(finding) === kind)
    const isAsked = known?.asked(policy) ?? false
    if (!isAsked && found.length === 0) continue
    const isOpen = found.length > 0 || (kind === 'invite' && withoutLink(input.facts).length > 0)
    const begun = known?.begun(input.facts) ?? false
    const first = found.find(({ severity }) => severity === 'blocker') ?? found[0]
    parts.set(kind, {
      state: found.some(needsAttention) ? 'needs_attention' : !begun ? 'not_started' : isOpen ? 'in_progress' : 'ready',
      priority: first?.severity === 'blocker' ? 'needed' : 'recommended',
      opensAt: null,
      page: first ? pageOf(first) : page,
      subjectId: first?.subjectId ?? null,
      field: first?.field ?? null,
    })
  }
  return parts
}
