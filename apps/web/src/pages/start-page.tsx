import { countryOf } from '@holdfast/domain/crisis-contacts/country'
import { caseRoutes } from '@holdfast/contracts/cases'
import { firstCallRoutes } from '@holdfast/contracts/first-call'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { planRoutes } from '@holdfast/contracts/plans'
import {
  type Relationship,
  RELATIONSHIPS,
  type Substance,
  SUBSTANCES,
  USE_PATTERNS,
  type UsePattern,
} from '@holdfast/domain/cases/case-vocabulary'
import { RELATIONSHIP_LABELS, SUBSTANCE_LABELS, USE_PATTERN_LABELS } from '@holdfast/domain/cases/case-labels'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient, request } from '../api/client.ts'
import { fieldProblem } from '../api/problem-message.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { usePersistedState } from '../autosave/use-persisted-state.ts'
import { localize } from '../i18n/localize.ts'
import { countryOptions } from '../features/crisis-contacts/countries.ts'
import { Button } from '../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../ui/choices.tsx'
import { Form } from '../ui/form.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { Select } from '../ui/select.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'

const STEPS = 3
const BLANK = {
  kind: 'family' as 'family' | 'practice',
  alias: '',
  relationship: 'other' as Relationship,
  substances: [] as Substance[],
  usePattern: 'not_sure' as UsePattern,
  worries: '',
  health: '',
  triedBefore: '',
}
type Fields = typeof BLANK & { country: string }
const detailOf = (substance: Substance, frequency: UsePattern) =>
  ({ substance, frequency, amount: '', route: 'not_sure', since: '', lastChange: '' }) as const

/** The first call, in three short steps. Every question but the first may stay open. */
export default function StartPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [step, setStep] = useState(1)
  const [fields, setFields, clearFields] = usePersistedState<Fields>('start', {
    ...BLANK,
    country: countryOf(navigator.languages),
  })
  const { kind, country, alias, relationship, substances, usePattern, worries, health, triedBefore } = fields
  const change = (patch: Partial<Fields>) => setFields((before) => ({ ...before, ...patch }))
  const open = useMutation({
    mutationFn: async () => {
      const organization = await request(organizationRoutes.create, {
        body: { kind, name: t`${alias}’s circle`, country },
      })
      const params = { organizationId: organization.id }
      const made = await request(caseRoutes.create, {
        params,
        body: { alias, relationship, substances },
      })
      await request(firstCallRoutes.update, {
        params: { ...params, caseId: made.id },
        ifMatch: 1,
        body: { worries, health, triedBefore, useDetails: substances.map((one) => detailOf(one, usePattern)) },
      })
      await request(planRoutes.create, {
        params: { ...params, caseId: made.id },
        body: {},
      })
      return { organizationId: organization.id, caseId: made.id }
    },
    onSuccess: async (params) => {
      clearFields()
      await queryClient.invalidateQueries()
      await navigate({ to: '/o/$organizationId/c/$caseId', params })
    },
  })
  const next = () => (step < STEPS ? setStep(step + 1) : open.mutate())
  return (
    <MainContent narrow>
      <PageHeading
        lead={
          <Trans>
            Step {step} of {STEPS}. You can change everything later.
          </Trans>
        }
        key={step}
      >
        {step === 1 && <Trans>Who are you worried about?</Trans>}
        {step === 2 && <Trans>What do you see?</Trans>}
        {step === 3 && <Trans>What should helpers know?</Trans>}
      </PageHeading>
      <Form onSubmit={() => next()}>
        {step === 1 && (
          <>
            <TextField
              label={t`What shall we call your loved one here?`}
              hint={t`A first name or a made-up one is enough.`}
              value={alias}
              onChange={(alias) => change({ alias })}
              problem={fieldProblem(open.error, 'alias')}
            />
            <Select
              label={t`What are you to them?`}
              value={relationship}
              onChange={(relationship) => change({ relationship })}
              options={RELATIONSHIPS.map((value) => ({ value, label: localize(RELATIONSHIP_LABELS[value]) }))}
            />
            <Select
              label={t`In which country are you?`}
              hint={t`The crisis numbers on every page are those of this country.`}
              value={country}
              onChange={(country) => change({ country })}
              options={countryOptions()}
            />
            <RadioGroup
              legend={t`Who opens this case?`}
              value={kind}
              onChange={(kind) => change({ kind })}
              choices={[
                { value: 'family', label: t`Family or friends` },
                {
                  value: 'practice',
                  label: t`A practice, for a family`,
                  hint: t`You become the interventionist of the case.`,
                },
              ]}
            />
          </>
        )}
        {step === 2 && (
          <>
            <CheckboxGroup
              legend={t`What does your loved one use?`}
              hint={t`As far as you know. It decides what we tell you about safety.`}
              values={substances}
              onChange={(substances) => change({ substances })}
              choices={SUBSTANCES.map((value) => ({ value, label: localize(SUBSTANCE_LABELS[value]) }))}
            />
            <Select
              label={t`How often?`}
              value={usePattern}
              onChange={(usePattern) => change({ usePattern })}
              options={USE_PATTERNS.map((value) => ({ value, label: localize(USE_PATTERN_LABELS[value]) }))}
            />
          </>
        )}
        {step === 3 && (
          <>
            <TextArea label={t`What worries you most?`} value={worries} onChange={(worries) => change({ worries })} />
            <TextArea
              label={t`Health, medicines, past seizures or overdoses`}
              value={health}
              onChange={(health) => change({ health })}
            />
            <TextArea
              label={t`What has been tried before?`}
              value={triedBefore}
              onChange={(triedBefore) => change({ triedBefore })}
            />
          </>
        )}
        <ProblemNotice error={open.error} />
        <div className="row">
          <Button
            type="submit"
            busy={open.isPending}
            whyNot={alias.trim() === '' ? t`Give your loved one a name here first.` : undefined}
          >
            {step < STEPS ? <Trans>Continue</Trans> : <Trans>Open the case</Trans>}
          </Button>
          {step > 1 && (
            <Button look="quiet" onClick={() => setStep(step - 1)}>
              <Trans>Back</Trans>
            </Button>
          )}
        </div>
      </Form>
    </MainContent>
  )
}
