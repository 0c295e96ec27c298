import type { SignedIn } from '@holdfast/contracts/session'
import type { Person } from '../../kernel/context.ts'

export function presentSignedIn({ userId, sessionId, displayName, email, kind, locale }: Person): SignedIn {
  return { user: { id: userId, displayName, email, kind, locale }, sessionId }
}
