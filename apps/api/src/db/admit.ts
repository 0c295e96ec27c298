import type { CaseRole, OrganizationRole } from '@holdfast/domain/permissions/roles'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import type { Member } from '../kernel/context.ts'
import type { StoredKey } from '../kernel/encryption/case-texts.ts'
import type { Case, Organization, Plan } from './generated/client.ts'
import { rowOf } from './tables.ts'
import type { Statement } from './transaction.ts'

type Json = Record<string, unknown>

/** Who asks, by which token, from which device (an id that the client chose, or empty), and for what. */
export type AdmissionInput = {
  tokenHash: string
  /** How long the session stays open from now on; 0 leaves it as it is. */
  idleMinutes: number
  deviceId: string
  organizationId?: string
  caseId?: string | undefined
  planId?: string | undefined
  isWrite?: boolean
}

type OrganizationPlace = { id: string; role: OrganizationRole; conductEdition: number; conductOwnVersion: number }

/** What `holdfast.admit` answers: see the function. */
type Answer = {
  person: {
    userId: string
    sessionId: string
    kind: string
    displayName: string
    email: string | null
    locale: string
    isLinkOnly: boolean
    isReadOnly: boolean
    needsSecondFactor: boolean
    device: string
    browserId: string | null
    provedAt: string | null
    hasFreshProof: boolean
  }
  organization?: Json
  organizationMember?: OrganizationPlace | { id: null }
  case?: Json | null
  plan?: Json | null
  member?: StoredMember | { id: null }
  changes?: number | null
  keys?: StoredKey[] | null
}

type StoredMember = Omit<Member, 'joinedAt' | 'namedBy'> & {
  joinedAt: string
  namedBy: string[]
}

const memberFrom = ({ joinedAt, namedBy, ...member }: StoredMember): Member => ({
  ...member,
  joinedAt: Date.parse(joinedAt),
  namedBy: new Set(namedBy),
})

/** What a person is where they ask to go. What is missing there does not exist for them. */
export type Admitted = {
  person: Answer['person']
  organization: Organization | undefined
  organizationMember: OrganizationPlace | undefined
  case: Case | undefined
  plan: Plan | undefined
  member: Member | undefined
  /** Grows with every change of the case and of its plans. */
  changes: number
  /** The keys of the case's texts as they are stored, the newest first. */
  keys: StoredKey[]
}

/** The only row of the statement that admits a request. */
export type AdmitRow = { admitted: Answer | null }

/** The statement that a request begins with. */
export const admitStatement = (asked: AdmissionInput): Statement => ({
  name: 'admit',
  text: 'SELECT holdfast.admit($1, $2, $3, $4, $5, $6, $7) AS admitted',
  values: [...placeOf(asked), asked.isWrite ?? false],
})

/** What the tag of an answer is made of, for a reader who is a member of the case. */
export type ReaderState = {
  locale: string
  isLinkOnly: boolean
  memberId: string
  memberRole: CaseRole
  planStatus: PlanStatus | null
  organizationRole: OrganizationRole | null
  version: number
  contentVersion: number
  changes: number
}

/** Nothing for everybody who is no member of the case. */
export type ReaderStateRow = { state: ReaderState | null }

/** The same admission, which answers no more than the tag of an answer is made of. */
export const readerStateStatement = (asked: AdmissionInput): Statement => ({
  name: 'reader_state',
  text: 'SELECT holdfast.admit($1, $2, $3, $4, $5, $6, false, true) AS state',
  values: placeOf(asked),
})

const placeOf = ({ tokenHash, idleMinutes, deviceId, ...place }: AdmissionInput): unknown[] => {
  const { organizationId = null, caseId = null, planId = null } = place
  return [tokenHash, idleMinutes, deviceId, organizationId, caseId, planId]
}

/** What the statement answered; nothing where nobody is signed in. */
export function admittedOf([row]: AdmitRow[]): Admitted | undefined {
  const answer = row?.admitted
  if (!answer) return undefined
  const { person, organization, organizationMember, plan, member } = answer
  return {
    person,
    organization: organization && rowOf<Organization>('Organization', organization),
    organizationMember: organizationMember?.id ? organizationMember : undefined,
    case: answer.case ? rowOf<Case>('Case', answer.case) : undefined,
    plan: plan ? rowOf<Plan>('Plan', plan) : undefined,
    member: member?.id ? memberFrom(member) : undefined,
    changes: answer.changes ?? 0,
    keys: answer.keys ?? [],
  }
}
