import type { StatementParts } from '@holdfast/contracts/statements'
import { isRequired, STATEMENT_GUIDE } from '@holdfast/domain/statements/statement-guide'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import { Icon } from '../../ui/icon.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { Coach } from './use-coach.ts'

/** The parts of a letter with where each stands, each the way to change it. */
export function LetterParts({ parts, coach }: { parts: StatementParts; coach: Coach }) {
  return (
    <section className="stack">
      <h2>
        <Trans>Part by part</Trans>
      </h2>
      <ul className="group letter-parts">
        {STATEMENT_PARTS.map((part) => {
          const isWritten = parts[part].trim() !== ''
          const hasThought = coach.notesOn(part).length > 0
          return (
            <li key={part}>
              <Link className="task" to="." search={{ part }}>
                <StatusMark state={hasThought ? 'care' : isWritten ? 'ready' : 'none'} quiet />
                <b>{localize(STATEMENT_GUIDE[part].label)}</b>
                {hasThought ? (
                  <span className="meta">
                    <Trans>A thought on your words</Trans>
                  </span>
                ) : isWritten ? (
                  <Icon name="chevron-right" flip />
                ) : (
                  <span className="meta">{isRequired(part) ? <Trans>Needed</Trans> : <Trans>If you like</Trans>}</span>
                )}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
