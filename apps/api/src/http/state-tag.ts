import { hash } from 'node:crypto'
import type { CaseContext } from '../kernel/context.ts'
import { tagsOf } from './preconditions.ts'

// only an image is sure which code it runs; elsewhere no tag outlives the process
const { COMMIT } = process.env
const BUILD = COMMIT && COMMIT !== 'unknown' ? COMMIT : String(Date.now())

/** What is known of a reader and of the case before anything is read. */
export type KnownState = Pick<CaseContext, 'changes' | 'locale' | 'organizationRole'> & {
  member: Pick<CaseContext['member'], 'id' | 'role'>
  organization: Pick<CaseContext['organization'], 'version' | 'contentVersion'>
  person: Pick<CaseContext['person'], 'isLinkOnly'>
}

/**
 * What an answer about a case follows from, as a short hash: every change of the case is an audit event or raises the revision of
 * a plan, so `changes` stands for what is stored; the rest says for whom and by which code the answer was made.
 */
export function stateOf(
  { changes, member, locale, organization, organizationRole, person }: KnownState,
  url: string,
): string {
  const { version, contentVersion } = organization
  const parts = [
    BUILD,
    url,
    changes,
    member.id,
    member.role,
    locale,
    organizationRole,
    version,
    contentVersion,
    person.isLinkOnly,
  ]
  return hash('sha256', parts.join(' '), 'base64url').slice(0, 16)
}

/** The tag of an answer: the version of the resource where it has one, what it follows from, and until when that holds. */
export const stateTag = (state: string, until: Date | null, version?: unknown): string =>
  `"${typeof version === 'number' ? `${version}.` : ''}${state}.${until ? until.getTime().toString(36) : ''}"`

const STATE_TAG = /^(?:\d{1,9}\.)?([\w-]{16})\.([\da-z]*)$/

/** The tag of `If-None-Match` that still holds: made of this state, and no moment that changes the answer has come since. */
export function tagThatHolds(ifNoneMatch: string | undefined, state: string, now: Date): string | undefined {
  return tagsOf(ifNoneMatch ?? '')?.find((tag) => {
    const [, made, until = ''] = STATE_TAG.exec(tag) ?? []
    return made === state && (until === '' || now.getTime() < Number.parseInt(until, 36))
  })
}
