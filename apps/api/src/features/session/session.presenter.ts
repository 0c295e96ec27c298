import type { SignedIn } from '@holdfast/contracts/session'
import type { Person } from '../../kernel/context.ts'

/** Who is signed in, without any organization or case: those are asked for apart. */
export function presentSignedIn({
  userId,
  sessionId,
  displayName,
  email,
  kind,
  locale,
  isLinkOnly,
  isReadOnly,
  needsSecondFactor,
}: Person): SignedIn {
  return {
    user: { id: userId, displayName, email, kind, locale },
    sessionId,
    isLinkOnly,
    isReadOnly,
    needsSecondFactor,
  }
}
