import type { StatementParts } from '@holdfast/contracts/statements'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Avatar, type PersonColor } from '../../ui/avatar.tsx'

/** Who wrote a letter, and to whom. */
export type Letter = { to: string; by: string; color: PersonColor }

type Props = Letter & {
  parts: StatementParts
  /** Draws the words of one part; as they are where left out. */
  words?: (part: (typeof STATEMENT_PARTS)[number]) => ReactNode
}

/** A letter as its listener hears it: one page, part after part, the ask set apart. */
export function LetterPage({ to, by, color, parts, words }: Props) {
  const { t } = useLingui()
  return (
    <article className="letterpage" aria-label={t`The letter of ${by}`}>
      <p className="hello">{to},</p>
      {STATEMENT_PARTS.map((part) => {
        const drawn = words ? words(part) : parts[part].trim()
        return (
          drawn && (
            <p key={part} className={part === 'ask' ? 'ask' : 'told'}>
              {drawn}
            </p>
          )
        )
      })}
      <p className="sign">
        <Avatar name={by} color={color} />
        {by}
      </p>
    </article>
  )
}
