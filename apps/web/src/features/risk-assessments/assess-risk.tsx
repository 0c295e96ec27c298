import { type RiskAssessment, riskRoutes } from '@holdfast/contracts/risk-assessments'
import { isLowered } from '@holdfast/domain/risk-assessments/proposed-level'
import { RISK_AREAS } from '@holdfast/domain/risk-assessments/risk'
import { DAY } from '@holdfast/domain/shared/time'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { goToItem } from '../../plan/go-to-item.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { useQuestionStep } from '../../plan/use-question-step.ts'
import { Button } from '../../ui/button.tsx'
import { AskingPage } from '../../ui/asking-page.tsx'
import { beginRiskForm, CHECK_PAGE, pagesOf, type RiskForm, type RiskPage, signsPage, withSigns } from './risk-form.ts'
import { RiskPageContent, RiskPageTitle } from './risk-page-content.tsx'
import { WhoReadsRisk } from './who-reads-risk.tsx'

type Props = {
  planKey: PlanKey
  /** The assessment before, to begin from. */
  before: RiskAssessment | null
  onRecorded: () => void
}

/** One area a page, each sign with yes, no or not sure; what they come to; then everything at one look, and it is recorded. */
export function AssessRisk({ planKey, before, onRecorded }: Props) {
  const [beginning] = useState(() => beginRiskForm(before))
  const [form, setForm, clearForm] = usePersistedState(`risk-${planKey.planId}`, beginning)
  const [isRefused, setRefused] = useState(false)
  const change = (patch: Partial<RiskForm>) => setForm((now) => ({ ...now, ...patch }))
  const pages = pagesOf(form)
  const { at, go } = useQuestionStep(pages.map(({ name }) => name))
  const page = pages[at] ?? { kind: 'check', name: CHECK_PAGE }
  const assess = usePlanMutation(
    riskRoutes.assess,
    planKey,
    () => {
      const { reassessInDays, ...body } = form
      const reassessBy = reassessInDays === null ? null : new Date(Date.now() + reassessInDays * DAY).toISOString()
      return { body: { ...body, reassessBy } }
    },
    () => {
      clearForm()
      onRecorded()
    },
  )
  const next = () => {
    const area = page.kind === 'words' ? page.area : undefined
    const answer = area && form.areas[area]
    if (area && answer && isLowered(area, answer.level, answer.signs) && answer.lowerWhy === '') {
      setRefused(true)
      goToItem(`lowerWhy-${area}`)
    } else if (page.kind === 'check') {
      if (answered > 0) assess.mutate()
      else go(pages[1]?.name ?? CHECK_PAGE)
    } else go(pages[at + 1]?.name ?? CHECK_PAGE)
  }
  const answered = Object.keys(form.areas).length
  const isSkipping = page.kind === 'signs' && form.areas[page.area] === undefined
  return (
    <AskingPage
      at={at}
      of={pages.length}
      eyebrow={<Where page={page} />}
      title={<RiskPageTitle page={page} />}
      lead={page.kind === 'signs' && <Trans>Answer what you know. “Not sure” is a good answer.</Trans>}
      onSubmit={next}
      dock={
        <>
          <Button type="submit" look={isSkipping ? 'quiet' : 'primary'} busy={assess.isPending}>
            {page.kind !== 'check' ? (
              isSkipping ? (
                <Trans>Skip for now</Trans>
              ) : (
                <Trans>Continue</Trans>
              )
            ) : answered > 0 ? (
              <Trans>Record this assessment</Trans>
            ) : (
              <Trans>Begin with the first question</Trans>
            )}
          </Button>
          {at > 0 && (
            <Button look="text" onClick={() => go(pages[at - 1]?.name ?? '0')}>
              <Trans>Back</Trans>
            </Button>
          )}
        </>
      }
    >
      <RiskPageContent
        page={page}
        form={form}
        onChange={change}
        onSigns={(area, signs) =>
          setForm((now) => ({
            ...now,
            areas: { ...now.areas, [area]: withSigns(area, now.areas[area], signs, before) },
          }))
        }
        onOpen={(area) => go(signsPage(area))}
        isRefused={isRefused}
        error={assess.error}
      />
      {page.kind !== 'check' && answered > 0 && (
        <Button look="text" onClick={() => go(CHECK_PAGE)}>
          <Trans>Check and record what is answered</Trans>
        </Button>
      )}
      <WhoReadsRisk planKey={planKey} />
    </AskingPage>
  )
}

function Where({ page }: { page: RiskPage }) {
  if (page.kind !== 'signs' && page.kind !== 'words') return null
  return (
    <Trans>
      {signsPage(page.area)} of {RISK_AREAS.length}
    </Trans>
  )
}
