import { text } from '@holdfast/content/conduct'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { OrganizationRole } from '../permissions/roles.ts'

/** The edition of our code of conduct. It grows with a change of what it says, and is then accepted again. */
export const CONDUCT_EDITION = 1

/** Which edition of the code, and which version of the practice's own paragraph; 0 is none. */
export type ConductVersions = { readonly edition: number; readonly ownVersion: number }

/** What has to be accepted in a practice whose own paragraph has this version. */
export const conductNow = (ownVersion: number): ConductVersions => ({ edition: CONDUCT_EDITION, ownVersion })

/** Whether what somebody accepted is what holds now. */
export const isConductCurrent = (accepted: ConductVersions, ownVersion: number): boolean =>
  accepted.edition === CONDUCT_EDITION && accepted.ownVersion === ownVersion

/** Whether an acceptance counts: it names what holds now, and nothing older that was on the screen. */
export const decideAcceptance = (given: ConductVersions, ownVersion: number): Decision<Refusal> =>
  isConductCurrent(given, ownVersion) ? yes : no({ rule: 'conduct_changed', reason: text('decide.conduct_changed') })

/**
 * Whether somebody has to accept the code before a case opens to them: whoever has a role in a practice. A family, and whoever belongs
 * to a case alone, never has to.
 */
export const mustAccept = (
  { kind, ownVersion }: { kind: 'family' | 'practice'; ownVersion: number },
  role: OrganizationRole | null,
  accepted: ConductVersions,
): boolean => kind === 'practice' && role !== null && !isConductCurrent(accepted, ownVersion)
