import { text } from '@holdfast/content/entrusted-cases'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import { TAKES_OVER } from '../organization-members/membership.ts'
import type { CaseRole, OrganizationRole } from '../permissions/roles.ts'
import type { Text } from '../text.ts'

/** How far it is that a practice looks after the case of a family, from the link on. */
export const ENTRUSTING_STATES = ['open', 'expired', 'withdrawn', 'asked', 'accepted', 'declined', 'ended'] as const
/** `declined` was asked and never accepted. */
export type EntrustingState = (typeof ENTRUSTING_STATES)[number]

/** Who ends it: either side may, at any time and at once. */
export const ENTRUSTING_SIDES = ['family', 'practice'] as const
/** Which of the two it was. */
export type EntrustingSide = (typeof ENTRUSTING_SIDES)[number]

type Times = { askedAt: Date | null; acceptedAt: Date | null; endedAt: Date | null; expiresAt: Date }

/** Where it stands now. A link that nobody used expires; what was asked waits for its answer without an end. */
export function entrustingState({ askedAt, acceptedAt, endedAt, expiresAt }: Times, now: Date): EntrustingState {
  if (askedAt === null) return endedAt ? 'withdrawn' : expiresAt <= now ? 'expired' : 'open'
  if (endedAt) return acceptedAt ? 'ended' : 'declined'
  return acceptedAt ? 'accepted' : 'asked'
}

const rule = (name: string, reason: Text) => no({ rule: name, reason })

/**
 * Whether the practice may name this colleague as the one who looks after the case: an interventionist or owner, who is none of the
 * family. `placeThere` is what they are in the case already.
 */
export function decideNaming(
  state: EntrustingState,
  role: OrganizationRole,
  placeThere: CaseRole | null,
): Decision<Refusal> {
  if (state === 'open' || state === 'expired') return rule('entrusting_not_asked', text('decide.not_asked'))
  if (state !== 'asked' && state !== 'accepted') return rule('entrusting_over', text('decide.over'))
  if (!TAKES_OVER.includes(role)) return rule('entrusting_to_interventionist', text('decide.to_interventionist'))
  return placeThere === null || placeThere === 'interventionist'
    ? yes
    : rule('entrusting_into_family', text('decide.one_of_the_family'))
}

/** Whether it can be ended, or the link taken back. */
export const decideEnding = (state: EntrustingState): Decision<Refusal> =>
  ['open', 'expired', 'asked', 'accepted'].includes(state) ? yes : rule('entrusting_over', text('decide.over'))

/** The link is no longer open, or the case has a practice already. */
export const LINK_USED: Refusal = { rule: 'entrusting_link_used', reason: text('decide.link_used') }

/** What a practice sees of a case that it looks after, as a family is told before it asks. */
export const PRACTICE_SEES: readonly Text[] = [
  text('sees.named'),
  text('sees.practice'),
  text('sees.counts'),
  text('sees.end'),
]
