import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const DOORS: Readonly<Record<string, MessageDescriptor>> = {
  '/': msg`Begin`,
  '/sign-up': msg`Your account`,
  '/sign-in': msg`Sign in`,
  '/reset': msg`Your password`,
  '/confirm': msg`Your address`,
  '/sample': msg`A sample`,
  '/invited': msg`An invitation`,
  '/join': msg`An invitation`,
  '/return': msg`Come back`,
}

/** What a way in is called in the list of open tabs: neutral words. Every other page is called as `undefined`. */
export const doorTitle = (pathname: string): MessageDescriptor | undefined => DOORS[pathname]
