import type { CallInput } from '@holdfast/contracts/call'
import type { Route } from '@holdfast/contracts/route'
import type { z } from 'zod'

/** Somebody who calls the API as themselves: an HTTP client with a cookie in the API tests, a browser in the stories. */
export type Caller = { call: <R extends Route>(route: R, input: CallInput<R>) => Promise<z.output<R['response']>> }

/** Where the people of a scenario come from. A guest has no account yet; an account is signed up and signed in. */
export type People<P extends Caller = Caller, A extends P = P> = {
  guest: (displayName: string) => Promise<P>
  account: (displayName: string) => Promise<A>
}
