import { ProblemError } from '@holdfast/contracts/call'
import type { Problem } from '@holdfast/contracts/problems'
import { t } from '@lingui/core/macro'
import { PasskeyNotUsed } from './passkey.ts'

/** What went wrong and what to do, in one or two plain sentences. */
export function problemMessage(error: unknown): string {
  if (error instanceof PasskeyNotUsed)
    return error.isKnown
      ? t`This device has a passkey for you already.`
      : t`No passkey was used. Nothing has changed; try again when you are ready.`
  if (!(error instanceof ProblemError))
    return t`Holdfast cannot be reached right now. Nothing is lost. Try again in a moment.`
  return problemText(error.problem)
}

/** The same of a problem that was answered earlier. */
export function problemText(problem: Problem): string {
  switch (problem.type) {
    case '/problems/sign-in-refused':
      return t`The e-mail address and the password do not match.`
    case '/problems/one-time-code-needed':
      return t`Your account also asks for a code of your app.`
    case '/problems/too-many-requests': {
      const minutes = Math.max(1, Math.ceil(problem.retryAfterSeconds / 60))
      return t`Too many tries. Wait ${minutes} min and try again.`
    }
    case '/problems/link-not-valid':
      return t`This link was used already or has ended. Ask for a new one.`
    case '/problems/rule-refused':
      return problem.reason
    case '/problems/plan-not-ready':
      return t`Something needed before the day is still open. The list shows what.`
    case '/problems/forbidden':
      return problem.why ?? t`You may not do this.`
    case '/problems/conduct-not-accepted':
      return t`The code of conduct has changed. The cases of your practice open again once you have accepted it.`
    case '/problems/prove-yourself':
      return t`Show once more that it is you.`
    case '/problems/sample-read-only':
      return t`This is the sample that everybody sees. Make a copy to try things.`
    case '/problems/second-factor-required':
      return t`Your practice asks for a second step when you sign in.`
    case '/problems/passkey-refused':
      return t`This passkey was not accepted. Try once more, or come back in another way.`
    case '/problems/not-found':
      return t`This is not here, or not for you.`
    case '/problems/too-large':
      return t`This is too large to be taken.`
    case '/problems/wrong-status':
      return t`The plan has moved on. Look at where it stands now.`
    case '/problems/stale-version':
      return t`Someone changed this in the meantime. Look at it again.`
    case '/problems/busy':
      return t`Somebody else is changing this right now. Try again in a moment.`
    case '/problems/not-signed-in':
      return t`You are signed out. Sign in again; what you typed is kept here.`
    case '/problems/invalid-request':
      return t`Check this again: ${problem.errors.map((one) => one.message).join('; ')}`
    default:
      return t`Something went wrong on our side. Nothing is lost. Try again.`
  }
}

/** The problem with one field of the body (or of the query), if there is one. */
export function fieldProblem(error: unknown, field: string, place: 'body' | 'query' = 'body'): string | undefined {
  if (!(error instanceof ProblemError) || error.problem.type !== '/problems/invalid-request') return undefined
  const path = `${place}/${field}`
  return error.problem.errors.find((one) => one.path === path || one.path.startsWith(`${path}/`))?.message
}

/** The organization whose code of conduct has to be accepted first; undefined for any other error. */
export const conductAskedBy = (error: unknown): string | undefined =>
  error instanceof ProblemError && error.problem.type === '/problems/conduct-not-accepted'
    ? error.problem.organizationId
    : undefined
