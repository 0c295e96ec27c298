import { loadMessages } from '../i18n/locale.ts'
import JoinPage from '../pages/public/join-page.tsx'

/** The page of an invitation, which says more than all other public pages together. */
export async function loadJoinPage() {
  await loadMessages('aside')
  return { default: JoinPage }
}
