import { room, ticks, writing } from './hand-blocks.ts'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { table } from './table-block.ts'
import { text as words } from './text-block.ts'

const LINES = 11

/** What was said and done, by hand, and how it ended: typed in afterwards when there was no phone. */
export function eventSheet({ text, holders }: PackView): Page[] {
  const [holder] = holders('note_taker')
  return [
    {
      title: text('eventTitle'),
      blocks: [
        words([text('eventIntro'), ...(holder ? [text('holdsSheet', { name: holder })] : [])].join(' ')),
        table({
          head: [text('time'), text('who'), text('saidOrDone')],
          rows: Array.from({ length: LINES }, () => [room(26), room(26), room(26)]),
          shares: [0.13, 0.2, 0.67],
          columns: true,
        }),
        ticks([text('yes'), text('unsure'), text('later'), text('no'), text('stopped')], { face: 'bold' }),
        writing(text('tonight')),
        writing(text('callAt')),
        writing(text('callsWhom')),
      ],
    },
  ]
}
