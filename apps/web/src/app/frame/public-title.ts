import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const PUBLIC_PAGES: Readonly<Record<string, MessageDescriptor>> = {
  '/': msg`Begin`,
  '/sign-up': msg`Your account`,
  '/sign-in': msg`Sign in`,
  '/reset': msg`Your password`,
  '/confirm': msg`Your address`,
  '/no-emails': msg`No more e-mails`,
  '/sample': msg`A sample`,
  '/invited': msg`An invitation`,
  '/join': msg`An invitation`,
  '/return': msg`Come back`,
}

/** What a public page is called in the list of open tabs: neutral words. Every other page is called as `undefined`. */
export const publicTitle = (pathname: string): MessageDescriptor | undefined => PUBLIC_PAGES[pathname]
