import { loadMessages } from '../i18n/locale.ts'
import { LeftCover } from './left-cover.tsx'

/** The cover with its words. */
export async function loadLeftCover() {
  await loadMessages('aside')
  return { default: LeftCover }
}
