import { loadMessages } from '../i18n/locale.ts'
import DisclosurePage from '../pages/public/disclosure-page.tsx'

/** The page that a program reads, with texts that nobody else needs. */
export async function loadDisclosurePage() {
  await loadMessages('aside')
  return { default: DisclosurePage }
}
