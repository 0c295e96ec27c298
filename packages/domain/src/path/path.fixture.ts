import { NOW, readyPlan, type Change } from '../plan/ready-plan.fixture.ts'
import { readiness } from '../plan/readiness.ts'
import { type CaseRole } from '../permissions/roles.ts'
import type { DayFacts, PathInput, PathMember, PathReader } from './path-input.ts'

const MEMBERS: readonly PathMember[] = [
  { id: 'm-karen', name: 'Karen', role: 'lead', participantId: 'Karen' },
  { id: 'm-ben', name: 'Ben', role: 'participant', participantId: 'Ben' },
  { id: 'm-rosa', name: 'Rosa', role: 'participant', participantId: 'Rosa' },
  { id: 'm-dana', name: 'Dana', role: 'interventionist', participantId: 'Dana' },
  { id: 'm-tom', name: 'Tom', role: 'helper', participantId: null },
]

const DAY: DayFacts = {
  go: null,
  askedIds: ['Karen', 'Ben', 'Rosa', 'Dana'],
  votedIds: [],
  checked: false,
  signs: false,
  observes: false,
  endedAt: null,
  stopped: false,
  outcomeRecorded: false,
  endedInNo: false,
  accountAsked: true,
  accountGiven: false,
  hasNextPlan: false,
  pollOpenIds: [],
  rehearsalOn: null,
}

/** What a test says besides: who reads, and what is known of the day. */
export type Given = Partial<Pick<PathInput, 'listed' | 'members' | 'now'>> & {
  role?: CaseRole
  day?: Partial<DayFacts>
  change?: Change
}

const ROLE_OF: Readonly<Record<CaseRole, string>> = {
  lead: 'm-karen',
  interventionist: 'm-dana',
  participant: 'm-ben',
  helper: 'm-tom',
}

const everybodyHasALimit: Change = (plan) => {
  const [rent] = plan.consequences
  if (!rent) return
  plan.consequences.push(
    ...['Ben', 'Rosa'].map((id) => ({ ...structuredClone(rent), id: `of-${id}`, participantId: id, ends: [] })),
  )
}

/** A path of the ready plan, read by the member of this role, with what the test changes. */
export function pathInput({ role = 'lead', day = {}, change, ...given }: Given = {}): PathInput {
  const facts = readyPlan((plan) => {
    everybodyHasALimit(plan)
    plan.firstCall.weeks = 3
    plan.choice = { approach: 'johnson', rankedFirst: 'johnson' }
    change?.(plan)
  })
  const members = given.members ?? MEMBERS
  const member = MEMBERS.find(({ id }) => id === ROLE_OF[role])
  const reader: PathReader = {
    memberId: member?.id ?? '',
    participantId: member?.participantId ?? null,
    role,
    linkOnly: false,
  }
  const now = given.now ?? NOW
  return {
    facts,
    findings: readiness(facts, now).filter(({ audience }) => audience === 'everyone' || role !== 'participant'),
    members,
    listed: given.listed ?? [],
    day: { ...DAY, signs: role === 'interventionist', observes: role !== 'helper', ...day },
    reader,
    now,
  }
}
