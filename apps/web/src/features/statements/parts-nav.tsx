import type { StatementParts } from '@holdfast/contracts/statements'
import { STATEMENT_GUIDE } from '@holdfast/domain/statements/statement-guide'
import { STATEMENT_PARTS, type StatementPart } from '@holdfast/domain/statements/statement-parts'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'

/** The parts of a letter on a wide screen: which are written, and which one is open. */
export function PartsNav({ parts, current }: { parts: StatementParts; current: StatementPart }) {
  const { t } = useLingui()
  return (
    <nav className="only-wide" aria-label={t`Parts of the letter`}>
      <ol className="parts">
        {STATEMENT_PARTS.map((part) => (
          <li key={part} className={parts[part].trim() === '' ? undefined : 'on'}>
            <Link
              to="."
              search={{ part }}
              activeOptions={{ includeSearch: true }}
              aria-current={part === current ? 'step' : undefined}
            >
              {localize(STATEMENT_GUIDE[part].label)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
