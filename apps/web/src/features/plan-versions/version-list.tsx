import type { PlanVersion } from '@holdfast/contracts/plan-versions'
import { PLAN_VERSION_REASON_LABELS } from '@holdfast/domain/plan-versions/plan-version'
import { Trans } from '@lingui/react/macro'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'

type Props = { versions: readonly PlanVersion[]; selected: string | null; onCompare: (versionId: string) => void }

/** The versions that were kept: when, by whom, why; each can be compared with the plan of today. */
export function VersionList({ versions, selected, onCompare }: Props) {
  if (versions.length === 0)
    return (
      <p className="muted">
        <Trans>No version is kept yet.</Trans>
      </p>
    )
  return (
    <ul className="tasks">
      {versions.map(({ id, number, why, note, by, at }) => (
        <li key={id}>
          <span>
            <Trans>Version {number}</Trans> · {localize(PLAN_VERSION_REASON_LABELS[why])}
            <br />
            <span className="muted">
              {by} · {formatMoment(at)} {note && `“${note}”`}
            </span>
          </span>
          <Button look="quiet" aria-pressed={selected === id} onClick={() => onCompare(id)}>
            <Trans>Compare {number} with now</Trans>
          </Button>
        </li>
      ))}
    </ul>
  )
}
