import type { Fact } from '@holdfast/domain/substances/substance-note'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'

/** One thing that is said about a substance; what nobody re-read at its source is marked as guidance. */
export function FactWords({ fact }: { fact: Fact }) {
  return (
    <>
      {localize(fact.says)}
      {fact.source.standing === 'guidance' && (
        <span className="muted">
          {' '}
          (<Trans>guidance</Trans>)
        </span>
      )}
    </>
  )
}

/** Facts as a list, each marked where it is guidance; `ordered` for steps. */
export function FactList({ facts, ordered = false }: { facts: readonly Fact[]; ordered?: boolean }) {
  const items = facts.map((fact) => (
    <li key={fact.says.en}>
      <FactWords fact={fact} />
    </li>
  ))
  return ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}
