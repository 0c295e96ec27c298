import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import type { PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'

const LARGE = { size: 17, gap: 12 }

/** One card for each speaker, in their order, in large type; words that are not shared are not printed. */
export function statementCards(document: PackDocument, view: PackView): void {
  const { plan, text } = view
  const speakers = plan.participants
    .filter(({ speakingPosition, attendance }) => speakingPosition !== null && attendance !== 'not_attending')
    .toSorted((a, b) => (a.speakingPosition ?? 0) - (b.speakingPosition ?? 0))
  speakers.forEach(({ id, name, attendance, readById }, at) => {
    const statement = plan.statements.find(({ participantId }) => participantId === id)
    document.sheet(text('speaks', { position: at + 1, name }))
    if (attendance === 'letter_read_by')
      document.paragraph(text('readBy', { name: view.nameOf(readById) }), { muted: true })
    const written = STATEMENT_PARTS.map((part) => statement?.parts?.[part] ?? '').filter((part) => part.trim() !== '')
    if (statement && written.length > 0)
      document.paragraph(text('minutesAloud', { minutes: statement.minutes }), { muted: true, size: 9 })
    const holder = statement?.releasedToId ? view.nameOf(statement.releasedToId) : (statement?.inName?.by ?? name)
    if (written.length === 0) document.paragraph(text('keepsText', { name: holder }))
    for (const part of written) document.paragraph(part, LARGE)
  })
}
