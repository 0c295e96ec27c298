import { whoAnswers } from '../consequences/enforceability.ts'
import { isAskedToLearn } from '../learning/learning-readiness.ts'
import { preparednessOf, PREPARED_AT, type PreparedItem } from '../participants/preparedness.ts'
import type { Finding } from '../plan/finding.ts'
import type { ParticipantFacts } from '../plan/plan-facts.ts'
import { isEve } from './day-tasks.ts'
import { kindOf, needsAttention } from './kind-of-rule.ts'
import { pageOf } from './path-pages.ts'
import type { PathInput } from './path-input.ts'
import type { PathPlace, PathPriority, PathState } from './path-task.ts'
import { type PathKind, TASK_KINDS } from './task-kinds.ts'

/** How one participant stands in one kind of task, and where they go on with it. */
export type OwnPart = PathPlace & Readonly<{ state: PathState; priority: PathPriority; opensAt: string | null }>

/** Whether somebody is asked for it, has begun it, and has done it. */
type Standing = { asked: boolean; begun: boolean; done: boolean; place?: Partial<PathPlace>; opensAt?: string | null }
type Judge = (input: PathInput, one: ParticipantFacts) => Standing

const NOT_ASKED: Standing = { asked: false, begun: false, done: false }

function items(input: PathInput, one: ParticipantFacts, which: readonly PreparedItem[]): Standing {
  const states = preparednessOf(input.facts, one).flatMap(({ item, state }) => (which.includes(item) ? [state] : []))
  return {
    asked: states.some((state) => state !== 'not_needed'),
    begun: states.includes('done'),
    done: !states.includes('open'),
  }
}

const ABOUT = (Object.keys(PREPARED_AT) as PreparedItem[]).filter(
  (item) => PREPARED_AT[item] === 'about' && item !== 'rest',
)

function letter(input: PathInput, one: ParticipantFacts): Standing {
  const words = input.facts.statements.find(({ participantId }) => participantId === one.id)?.wordCount ?? 0
  const standing = items(input, one, ['statement'])
  return { ...standing, asked: standing.asked && one.hasLink, begun: words > 0 }
}

function limit(input: PathInput, one: ParticipantFacts): Standing {
  const standing = items(input, one, ['consequence'])
  const has = input.facts.consequences.some(({ participantId }) => participantId === one.id)
  return { ...standing, asked: standing.asked || has, begun: has }
}

function stance({ facts }: PathInput, one: ParticipantFacts): Standing {
  if (facts.consequences.length === 0 || !whoAnswers(facts.participants).some(({ id }) => id === one.id))
    return NOT_ASKED
  const open = facts.consequences.filter(({ stances }) => stances[one.id] === undefined)
  const [first] = open
  return {
    asked: true,
    begun: open.length < facts.consequences.length,
    done: open.length === 0,
    place: { subjectId: first?.id ?? null },
  }
}

function myDay(input: PathInput, one: ParticipantFacts): Standing {
  const rest = items(input, one, ['rest'])
  const isPolled = input.day.pollOpenIds.includes(one.id)
  const hasCard = input.facts.participantSchedules.some(({ participantId }) => participantId === one.id)
  const place = isPolled
    ? { page: 'logistics/poll' as const }
    : rest.asked && !rest.done
      ? { page: 'people/about-me' as const }
      : {}
  return { asked: rest.asked || isPolled, begun: rest.begun || hasCard, done: rest.done && !isPolled, place }
}

/** Asked from the day before on; once something is signed, nobody who has not answered is asked any more. */
function vote({ facts, day, now }: PathInput, { id }: ParticipantFacts): Standing {
  const done = day.votedIds.includes(id)
  return { asked: day.askedIds.includes(id) && isEve({ facts, now }) && (done || day.go === null), begun: false, done }
}

const found: Judge = () => ({ asked: false, begun: true, done: true })

const JUDGES: Partial<Record<PathKind, Judge>> = {
  screening: (_, one) => ({
    asked: one.screening !== null,
    begun: false,
    done: one.screening !== null && one.screening.answeredAt !== null,
  }),
  recovery_plan: found,
  about: (input, one) => {
    const standing = items(input, one, ABOUT)
    return { ...standing, begun: standing.begun || one.about.readings.length > 0 }
  },
  learn: (_, one) => ({
    asked: isAskedToLearn(one) && one.learning.open.length + one.learning.completed > 0,
    begun: one.learning.completed > 0,
    done: one.learning.open.length === 0,
  }),
  letter,
  limit,
  stance,
  agreement: found,
  enabling: found,
  my_day: myDay,
  vote,
  practice: (input, one) => ({ ...items(input, one, ['rehearsal']), opensAt: input.day.rehearsalOn }),
}

/** The kinds that are each participant's own. */
export const OWN_KINDS = Object.keys(JUDGES) as readonly PathKind[]

/** Whose a finding is: who alone can mend it, or whose consequence it is about. */
function ownersOf({ facts }: PathInput, finding: Finding): readonly string[] {
  if (finding.concernsId !== null) return [finding.concernsId]
  const consequence = facts.consequences.find(({ id }) => id === finding.subjectId)
  if (consequence) return [consequence.participantId]
  if (finding.rule === 'enabling_gap') return facts.enablingSupports.map(({ participantId }) => participantId)
  return []
}

/** What readiness found in one participant's part. Who has not answered a limit stands in the stances. */
const findingsOf = (input: PathInput, kind: PathKind, one: ParticipantFacts): Finding[] =>
  input.findings.filter(
    (finding) => kindOf(finding) === kind && kind !== 'stance' && ownersOf(input, finding).includes(one.id),
  )

const BLOCKS_WHEN_OPEN: readonly PathKind[] = ['stance', 'vote']

/** How a participant stands in this kind of task; null where they are not asked for it. */
export function ownPart(input: PathInput, kind: PathKind, one: ParticipantFacts): OwnPart | null {
  const judge = JUDGES[kind]
  if (!judge || !one.adult || one.attendance === 'not_attending') return null
  const own = findingsOf(input, kind, one)
  const { asked, begun, done, place, opensAt = null } = judge(input, one)
  if (!asked && own.length === 0) return null
  const first = own.find(({ severity }) => severity === 'blocker') ?? own[0]
  const isDone = done && own.length === 0
  return {
    state: stateOf(kind, own, { begun, isDone }),
    priority: first?.severity === 'blocker' || (!isDone && BLOCKS_WHEN_OPEN.includes(kind)) ? 'needed' : 'recommended',
    opensAt: isDone ? null : opensAt,
    page: first ? pageOf(first) : TASK_KINDS[kind].page,
    subjectId: first?.subjectId ?? null,
    field: first?.field ?? null,
    ...place,
    // a person's own page stands for what they find on it
    ...(TASK_KINDS[kind].page === 'people/about-me' && {
      page: 'people/about-me' as const,
      subjectId: null,
      field: null,
    }),
  }
}

function stateOf(
  kind: PathKind,
  own: readonly Finding[],
  { begun, isDone }: { begun: boolean; isDone: boolean },
): PathState {
  if (isDone) return 'ready'
  // practicing is done together, when it is planned
  if (kind === 'practice') return 'later'
  if (own.some(needsAttention)) return 'needs_attention'
  return begun ? 'in_progress' : 'not_started'
}
