import { type ReviewAccount, reviewRoutes } from '@holdfast/contracts/reviews'
import { blamesSelf } from '@holdfast/domain/reviews/blame-words'
import { SELF_BLAME_NOTE } from '@holdfast/domain/reviews/blameless'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { Button } from '../../ui/button.tsx'
import { localize } from '../../i18n/localize.ts'
import { Notice } from '../../ui/notice.tsx'
import { Card } from '../../ui/card.tsx'
import { NumberScale } from '../../ui/choices.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { changePlan } from '../../plan/change-plan.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type AccountText = NonNullable<ReviewAccount['text']>
const BLANK: AccountText = { whatHappened: '', turningPoint: '', whatHelped: '', whatWasMissing: '', wellbeing: null }
const fieldsOf = ({ text }: ReviewAccount): AccountText => text ?? BLANK

type Props = {
  account: ReviewAccount
  planKey: PlanKey
  can: { allowed: boolean; reason?: string | undefined }
  /** Who leads the review now, by id and name; null while nobody does. */
  facilitator: { id: string; name: string } | null
}

/** My own account, private until I give it to whoever leads the review; passing is as good. */
export function MyAccount({ account, planKey, can, facilitator }: Props) {
  const { t } = useLingui()
  const form = useAutosavedItem({
    route: reviewRoutes.writeAccount,
    planKey,
    name: account.id,
    item: account,
    fields: fieldsOf,
  })
  const close = useMutation({
    mutationFn: async (how: 'send' | 'pass') => {
      await form.flush()
      await changePlan(planKey, how === 'send' ? reviewRoutes.sendAccount : reviewRoutes.passAccount, {})
    },
    onSuccess: () => refreshPlan(planKey.planId),
  })
  const isOpen = can.allowed && account.state !== 'sent'
  const isForAnother =
    can.allowed && account.state === 'sent' && facilitator !== null && facilitator.id !== account.sentToId
  const { value, change } = form
  const field = (name: 'whatHappened' | 'turningPoint' | 'whatHelped' | 'whatWasMissing', label: string) => (
    <TextArea label={label} value={value[name]} onChange={(text) => change({ [name]: text })} />
  )
  return (
    <Card next={account.state === 'open'}>
      <h2>
        <Trans>Your own account</Trans>
      </h2>
      <p className="muted">
        {account.state === 'sent' ? (
          <Trans>
            You have given it to whoever led the look back then. It stays as it is, and nobody else reads it.
          </Trans>
        ) : account.state === 'passed' ? (
          <Trans>You passed. That is fine; you may still write.</Trans>
        ) : (
          <Trans>Nobody else reads this until you give it on. Write as much or as little as you like.</Trans>
        )}
      </p>
      {isOpen ? (
        <>
          {field('whatHappened', t`What happened, as you saw it?`)}
          {field('turningPoint', t`When did the mood change?`)}
          {field('whatHelped', t`What helped?`)}
          {field('whatWasMissing', t`What did the plan lack?`)}
          <NumberScale
            legend={t`How are you now?`}
            hint={t`0 is very bad, 10 is very well. Below 4, please talk to someone today.`}
            value={value.wellbeing}
            onChange={(wellbeing) => change({ wellbeing })}
          />
        </>
      ) : (
        <AccountRead text={account.text} />
      )}
      {Object.values(value).some((words) => typeof words === 'string' && blamesSelf(words)) && (
        <Notice live>
          <p>{localize(SELF_BLAME_NOTE)}</p>
        </Notice>
      )}
      {isOpen && <AutosaveStatus form={form} can={can} />}
      <ProblemNotice error={close.error} />
      {isOpen && (
        <div className="row">
          <Button busy={close.isPending} onClick={() => close.mutate('send')}>
            {facilitator ? <Trans>Give what I wrote to {facilitator.name}</Trans> : <Trans>Hand in what I wrote</Trans>}
          </Button>
          {account.state === 'open' && (
            <Button look="quiet" busy={close.isPending} onClick={() => close.mutate('pass')}>
              <Trans>I pass</Trans>
            </Button>
          )}
        </div>
      )}
      {isForAnother && (
        <>
          <p>
            <Trans>{facilitator.name} leads the look back now, and cannot read what you handed in before.</Trans>
          </p>
          <div>
            <Button look="quiet" busy={close.isPending} onClick={() => close.mutate('send')}>
              <Trans>Give what I wrote to {facilitator.name} too</Trans>
            </Button>
          </div>
        </>
      )}
    </Card>
  )
}

/** What was written, once it is given: a document, without controls. */
function AccountRead({ text }: { text: ReviewAccount['text'] }) {
  if (!text) return null
  const said: [ReactNode, string][] = [
    [<Trans key="happened">What happened</Trans>, text.whatHappened],
    [<Trans key="turned">When it turned</Trans>, text.turningPoint],
    [<Trans key="helped">What helped</Trans>, text.whatHelped],
    [<Trans key="lacked">What the plan lacked</Trans>, text.whatWasMissing],
  ]
  return (
    <SummaryList>
      {said.map(
        ([label, words], at) =>
          words !== '' && (
            <SummaryLine key={at} label={label}>
              <span className="spoken">{words}</span>
            </SummaryLine>
          ),
      )}
    </SummaryList>
  )
}
