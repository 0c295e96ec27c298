import { treatmentOptionRoutes, type TreatmentOption } from '@holdfast/contracts/treatment-options'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { ChoiceTag } from '../../features/treatment-options/choice-tag.tsx'
import { PlaceChoice } from '../../features/treatment-options/place-choice.tsx'
import { PlaceForm } from '../../features/treatment-options/place-form.tsx'
import { PLACE_PARTS, partOfField, usePlaceParts } from '../../features/treatment-options/place-parts.ts'
import { PlaceCalls, PlaceSummary } from '../../features/treatment-options/place-summary.tsx'
import { Preferences } from '../../features/treatment-options/preferences.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { AskingPage } from '../../ui/asking-page.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'

export default function PlacePage(): ReactElement {
  const { plan, key } = usePlan()
  const { treatmentOptionId } = useParams({ strict: false })
  const { hash } = useLocation()
  const { at }: { at?: string } = useSearch({ strict: false })
  const option = plan.treatmentOptions.find(({ id }) => id === treatmentOptionId)
  if (!option)
    return (
      <>
        <PageHeading>
          <Trans>This place is not in the plan</Trans>
        </PageHeading>
        <PageLink className="btn quiet" planKey={key} to="treatment">
          <Trans>Back to the treatment places</Trans>
        </PageLink>
      </>
    )
  const part = PLACE_PARTS.find((one) => one === at) ?? partOfField(hash.split('.')[1])
  return part ? <Part option={option} part={part} /> : <Whole option={option} />
}

function Whole({ option }: { option: TreatmentOption }) {
  const { plan, key } = usePlan()
  const { t } = useLingui()
  const navigate = useNavigate()
  const { allowed } = plan.can.editTreatment
  const parts = usePlaceParts(option, plan.logistics.startsAt)
  const params = { ...key, treatmentOptionId: option.id }
  const remove = usePlanMutation(
    treatmentOptionRoutes.remove,
    key,
    () => ({ params: { treatmentOptionId: option.id } }),
    () => navigate({ to: '/o/$organizationId/p/$planId/treatment', params: key }),
  )
  return (
    <>
      <PageHeading eyebrow={option.choice !== 'none' && <ChoiceTag choice={option.choice} />} lead={option.whyItFits}>
        {option.name}
      </PageHeading>
      <section className="card">
        <PlaceSummary option={option} timeZone={plan.logistics.timeZone} />
        <PlaceCalls option={option} planKey={key} mayEdit={allowed} />
      </section>
      <section className="stack">
        <Preferences option={option} plan={plan} planKey={key} />
        <PlaceChoice option={option} plan={plan} planKey={key} />
      </section>
      <section className="stack">
        <h2>
          <Trans>What is written down</Trans>
        </h2>
        <ul className="group">
          {parts.map(({ part, name, state, known }) => (
            <li key={part}>
              <Link
                className="task"
                to="/o/$organizationId/p/$planId/treatment/$treatmentOptionId"
                params={params}
                search={{ at: part } as never}
              >
                <StatusMark state={state} quiet />
                <span>
                  <b>{name}</b>
                  <span className="meta">{known}</span>
                </span>
                <Icon name="chevron-right" flip />
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <ProblemNotice error={remove.error} />
      {allowed && (
        <RemoveButton
          label={<Trans>Take this place out</Trans>}
          title={<Trans>Take {option.name} out?</Trans>}
          confirm={t`Take out`}
          cancel={t`Keep`}
          busy={remove.isPending}
          onRemove={() => remove.mutate()}
        >
          <Trans>What is written down about it goes with it. This cannot be undone.</Trans>
        </RemoveButton>
      )}
    </>
  )
}

function Part({ option, part }: { option: TreatmentOption; part: (typeof PLACE_PARTS)[number] }) {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const at = PLACE_PARTS.indexOf(part)
  const { startsAt, timeZone } = plan.logistics
  const name = usePlaceParts(option, startsAt)[at]?.name
  const go = (to: string | undefined) =>
    void navigate({
      to: '/o/$organizationId/p/$planId/treatment/$treatmentOptionId',
      params: { ...key, treatmentOptionId: option.id },
      search: (to ? { at: to } : {}) as never,
    })
  return (
    <AskingPage
      at={at}
      of={PLACE_PARTS.length}
      eyebrow={option.name}
      title={name}
      onSubmit={() => go(PLACE_PARTS[at + 1])}
      dock={
        <>
          <Button type="submit">{PLACE_PARTS[at + 1] ? <Trans>Continue</Trans> : <Trans>Done</Trans>}</Button>
          <Button look="text" onClick={() => go(undefined)}>
            <Trans>All parts</Trans>
          </Button>
        </>
      }
    >
      <PlaceForm
        option={option}
        planKey={key}
        can={plan.can.editTreatment}
        part={part}
        startsAt={startsAt}
        timeZone={timeZone}
      />
    </AskingPage>
  )
}
