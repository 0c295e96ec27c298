import type { GoResult } from '../go-no-go/go-no-go.ts'
import type { CaseRole } from '../permissions/roles.ts'
import type { Finding } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import type { TaskTiming } from '../tasks/task.ts'

/** Who the path is shown to. `participantId` is null for whoever does not take part themselves. */
export type PathReader = Readonly<{
  memberId: string
  participantId: string | null
  role: CaseRole
  /** Came by a personal link and has not proved that it is them. */
  linkOnly: boolean
}>

/** Somebody of the case, and their place in the plan. */
export type PathMember = Readonly<{ id: string; name: string; role: CaseRole; participantId: string | null }>

/** A task of the list, as the path looks at it. */
export type ListedTask = TaskTiming &
  Readonly<{
    id: string
    code: string | null
    title: string
    ownerMemberId: string | null
    ownerParticipantId: string | null
    done: boolean
  }>

/** What is known of the day beyond what readiness asks. Moments are RFC 3339. */
export type DayFacts = Readonly<{
  /** The go that stands for the day that is set. */
  go: GoResult | null
  /** Who is asked on the day before, and which of them have answered for the day that is set. */
  askedIds: readonly string[]
  votedIds: readonly string[]
  /** A check of two adults on which the meeting may begin now. */
  checked: boolean
  /** The reader signs the go, or looks at the start. */
  signs: boolean
  observes: boolean
  /** When the meeting ended, or the plan was called off. */
  endedAt: string | null
  /** The meeting was stopped because of danger. */
  stopped: boolean
  outcomeRecorded: boolean
  endedInNo: boolean
  /** The review is open, and the reader is asked for their account; and they have given it. */
  accountAsked: boolean
  accountGiven: boolean
  hasNextPlan: boolean
  /** Who has not answered the open poll about the day. */
  pollOpenIds: readonly string[]
  /** The next rehearsal that is planned. */
  rehearsalOn: string | null
}>

/** All that the path is made of. `findings` are those that the reader may know. */
export type PathInput = Readonly<{
  facts: PlanFacts
  findings: readonly Finding[]
  members: readonly PathMember[]
  listed: readonly ListedTask[]
  day: DayFacts
  reader: PathReader
  now: Date
}>

/** Whether whoever reads this leads the case, with a lead or a professional role. */
export const leads = ({ role }: Pick<PathReader, 'role'>): boolean => role === 'lead' || role === 'interventionist'
