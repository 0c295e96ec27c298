import { speakersOf } from '@holdfast/domain/packs/pack-sheets'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { text as words } from './text-block.ts'

type Speaker = PackView['plan']['participants'][number]

const ALOUD = { face: 'serif', size: 20, leading: 1.6, gap: 14 } as const
/** How far into a letter its greeting may stand. */
const GREETING = 24

/** One letter for each speaker, in their order, in large type; words that are not shared are not printed. */
export function statementCards(view: PackView): Page[] {
  const speakers = speakersOf(view.plan.participants)
  if (speakers.length === 0) return [{ title: view.text('noLetters'), blocks: [words(view.text('nothing'))] }]
  return speakers.map((speaker, at) => letter(view, speaker, { at, speakers }))
}

function letter(
  view: PackView,
  { id, name, attendance, readById }: Speaker,
  { at, speakers }: { at: number; speakers: readonly Speaker[] },
): Page {
  const { plan, text, alias } = view
  const statement = plan.statements.find(({ participantId }) => participantId === id)
  const written = STATEMENT_PARTS.map((part) => ({ part, words: statement?.parts?.[part]?.trim() ?? '' })).filter(
    (one) => one.words !== '',
  )
  const kicker = [
    text('speakerOf', { position: at + 1, count: speakers.length, name }),
    ...(attendance === 'letter_read_by' ? [text('readBy', { name: view.nameOf(readById) })] : []),
    ...(statement && written.length > 0
      ? [text('minutesAloud', { minutes: Math.max(1, Math.round(statement.minutes)) })]
      : []),
    text('withoutPhone'),
  ].join(' · ')
  const holder = statement?.releasedToId ? view.nameOf(statement.releasedToId) : (statement?.inName?.by ?? name)
  const called = plan.caseAlias.split(/\s/u)[0]?.toLowerCase() ?? ''
  const isGreeted = (written[0]?.words.slice(0, GREETING).toLowerCase() ?? '').includes(called)
  return {
    kicker,
    ...(written.length === 0 || isGreeted ? { title: name } : { title: text('dear', { alias }), isKickerTitle: true }),
    blocks: [
      ...(written.length === 0 ? [words(text('keepsText', { name: holder }), { size: 15 })] : []),
      ...written.map((one) => words(one.words, { ...ALOUD, bar: one.part === 'ask' })),
      words(next(view, speakers[at + 1]), { face: 'bold', size: 12 }),
    ],
  }
}

/** Who comes after this letter. */
function next({ plan, text, nameOf }: PackView, follows: Speaker | undefined): string {
  if (follows) return text('thenReads', { name: nameOf(follows.readById ?? follows.id) })
  const { lastWordId } = plan.speakingOrder
  return lastWordId ? text('thenAsks', { name: nameOf(lastWordId) }) : text('thenPause')
}
