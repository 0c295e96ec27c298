import { type ApproachAdvice, approachRoutes } from '@holdfast/contracts/approaches'
import { type Approach, APPROACH_GUIDES, APPROACH_LABELS } from '@holdfast/domain/plan/approach'
import { sourceLine } from '@holdfast/domain/content/sources'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { queryClient } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { adviceQuery } from './approaches.queries.ts'
import { CitedList } from './cited-list.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Ranked = ApproachAdvice['ranked'][number]
type Props = {
  ranked: Omit<Ranked, 'approach'> & { approach: Approach }
  caveat: string
  planKey: PlanKey
  version: number
  current: Approach
  can: { allowed: boolean; reason?: string | undefined }
  isFirst?: boolean
  /** Laid open at once: where nothing is chosen yet, or where help comes first. */
  isOpen?: boolean
}

/** One approach: what it asks, what speaks for it here, what to take care of, published figures; and the way to choose it. */
export function RankedApproach({
  ranked,
  caveat,
  planKey,
  version,
  current,
  can,
  isFirst = false,
  isOpen = false,
}: Props) {
  const { t } = useLingui()
  const { approach, reasons, cautions, figures } = ranked
  const guide = APPROACH_GUIDES[approach]
  const name = localize(APPROACH_LABELS[approach])
  const isCurrent = approach === current
  const [reason, setReason, clearReason] = usePersistedState(`approach.${planKey.planId}.${approach}`, '')
  const [asking, setAsking] = useState(false)
  const choose = usePlanMutation(
    approachRoutes.choose,
    planKey,
    () => ({ ifMatch: version, body: { approach, reason } }),
    () => {
      clearReason()
      return queryClient.invalidateQueries({ queryKey: adviceQuery(planKey).queryKey })
    },
  )
  return (
    <Disclosure
      open={isOpen}
      summary={
        <>
          {name}{' '}
          {isFirst && (
            <span className="tag done">
              <Trans>Fits best with what you know</Trans>
            </span>
          )}{' '}
          {isCurrent && (
            <span className="tag">
              <Trans>This plan</Trans>
            </span>
          )}
        </>
      }
    >
      <p>{localize(guide.what)}</p>
      {reasons.length > 0 && (
        <>
          <h3>
            <Trans>What speaks for it here</Trans>
          </h3>
          <CitedList items={reasons} />
        </>
      )}
      <h3>
        <Trans>Take care</Trans>
      </h3>
      <CitedList
        items={[{ says: localize(guide.caution), source: sourceLine(guide.source, currentLocale()) }, ...cautions]}
      />
      {figures.length > 0 && (
        <>
          <h3>
            <Trans>What studies found</Trans>
          </h3>
          <CitedList items={figures} withSources />
          <p className="muted">{caveat}</p>
        </>
      )}
      {can.allowed ? (
        <>
          <TextArea
            label={t`Why do you choose it?`}
            hint={t`One sentence. It helps you later, when you look back.`}
            value={reason}
            onChange={setReason}
          />
          <ProblemNotice error={choose.error} />
          <div>
            <Button
              look={isFirst ? 'primary' : 'quiet'}
              busy={choose.isPending}
              onClick={() => (isCurrent ? choose.mutate() : setAsking(true))}
            >
              {isCurrent ? <Trans>Stay with this way</Trans> : <Trans>Choose: {name}</Trans>}
            </Button>
          </div>
        </>
      ) : (
        <p className="muted">{can.reason}</p>
      )}
      <ConfirmDialog
        open={asking}
        title={<Trans>Change the approach?</Trans>}
        confirm={t`Change it`}
        cancel={t`Keep as it is`}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          choose.mutate()
        }}
      >
        <Trans>
          What you have written is kept. Papers and tasks of this approach are added; those of the other that nobody has
          touched go.
        </Trans>
      </ConfirmDialog>
    </Disclosure>
  )
}
