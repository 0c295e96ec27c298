import { SUBSTANCE_LABELS } from '@holdfast/domain/cases/case-labels'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { notesFor, STOPPING_LABELS } from '@holdfast/domain/substances/substance-notes'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import { Notice } from '../../ui/notice.tsx'
import { FactWords } from './facts.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { substances: readonly Substance[]; planKey: PlanKey }

/** Beside the place of treatment and the risk: what stopping does, and whether medical detox comes first (F40, S1.10). */
export function DetoxNeed({ substances, planKey }: Props) {
  const notes = notesFor(substances)
  if (notes.length === 0) return null
  const isDangerous = notes.some(({ note }) => note.stopping === 'can_kill')
  return (
    <Notice tone={isDangerous ? 'caution' : 'info'}>
      <h2>
        <Trans>Before anyone stops</Trans>
      </h2>
      <ul className="findings">
        {notes.map(({ substance, note }) => (
          <li key={substance}>
            <strong>{localize(SUBSTANCE_LABELS[substance])}:</strong> {localize(STOPPING_LABELS[note.stopping])}{' '}
            <FactWords fact={note.detox} />
          </li>
        ))}
      </ul>
      <p>
        <Link className="reach" to="/o/$organizationId/p/$planId/risk/substances" params={planKey}>
          <Trans>Signs, overdose, naloxone, withdrawal</Trans>
        </Link>
      </p>
    </Notice>
  )
}
