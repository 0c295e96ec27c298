import type { Messages } from '@lingui/core'
import { type ReadTexts, textsIn } from './locale.ts'

/** The texts of the public pages once more, which the build puts into the file of `home`: one file less to ask for. */
const publicInApp = import.meta.glob<{ messages: Messages }>('../locales/*/public.po', { query: '?lingui' })

/** What every page of the app needs: its own texts, and those of the public pages. */
export const textsOfApp: ReadTexts = async (locale) => {
  const [ofPublic, ofHome] = await Promise.all([
    publicInApp[`../locales/${locale}/public.po`]?.(),
    textsIn('home')(locale),
  ])
  return { ...ofPublic?.messages, ...ofHome }
}
