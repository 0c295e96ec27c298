import { loadMessages } from '../i18n/locale.ts'
import JoinPage from '../pages/public/join-page.tsx'

// an invitation says more than all other public pages together
await loadMessages('aside')

export default JoinPage
