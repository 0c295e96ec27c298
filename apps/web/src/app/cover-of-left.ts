import { loadMessages } from '../i18n/locale.ts'
import { LeftCover } from './left-cover.tsx'

await loadMessages('aside')

export default LeftCover
