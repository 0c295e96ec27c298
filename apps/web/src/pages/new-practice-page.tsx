import { organizationRoutes } from '@holdfast/contracts/organizations'
import { COUNTRIES } from '@holdfast/domain/crisis-contacts/countries'
import { countryOf } from '@holdfast/domain/crisis-contacts/country'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { queryClient, request } from '../api/client.ts'
import { fieldProblem } from '../api/problem-message.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { usePersistedState } from '../autosave/use-persisted-state.ts'
import { countryOptions } from '../features/crisis-contacts/countries.ts'
import { PracticeFields, type PracticeFieldsValue } from '../features/organizations/practice-fields.tsx'
import { currentLocale } from '../i18n/locale.ts'
import { JoiningAccepts } from './public/joining-accepts.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/choices.tsx'
import { Form } from '../ui/form.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { Select } from '../ui/select.tsx'
import { useNeeded } from '../ui/use-needed.ts'

const blank = (): PracticeFieldsValue & { country: string; isTraining: boolean } => ({
  name: '',
  region: '',
  languages: [currentLocale()],
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  country: countryOf(navigator.languages, COUNTRIES),
  isTraining: false,
})

/** Founds a practice: what it is called, where it helps, in which languages, and its clock. Whoever founds it is its owner. */
export default function NewPracticePage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [value, setValue, clear] = usePersistedState('practice.new', blank())
  const { missing, whenComplete } = useNeeded({ name: value.name.trim() === '' && t`Enter a name.` })
  const found = useMutation({
    mutationFn: () => request(organizationRoutes.create, { body: { kind: 'practice', ...value } }),
    onSuccess: async ({ id }) => {
      clear()
      await queryClient.invalidateQueries({ queryKey: ['organizations'] })
      await navigate({ to: '/o/$organizationId', params: { organizationId: id } })
    },
  })
  const problemOf = (field: 'name' | 'region') =>
    (field === 'name' ? missing('name') : undefined) ?? fieldProblem(found.error, field)
  return (
    <MainContent narrow>
      <PageHeading lead={<Trans>For professionals who help many families. You can change all of it later.</Trans>}>
        <Trans>Your practice</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(found.mutate)}>
        <PracticeFields
          value={value}
          onChange={(patch) => setValue((now) => ({ ...now, ...patch }))}
          problemOf={problemOf}
        />
        <Select
          label={t`Country`}
          hint={t`Its crisis numbers are shown to your families.`}
          value={value.country}
          options={countryOptions()}
          onChange={(country) => setValue((now) => ({ ...now, country }))}
        />
        <Checkbox
          label={<Trans>Only to train, with invented cases</Trans>}
          hint={<Trans>This cannot be changed later.</Trans>}
          checked={value.isTraining}
          onChange={(isTraining) => setValue((now) => ({ ...now, isTraining }))}
        />
        <JoiningAccepts ownText="" />
        {!problemOf('name') && !problemOf('region') && <ProblemNotice error={found.error} />}
        <div>
          <Button type="submit" busy={found.isPending}>
            <Trans>Found the practice</Trans>
          </Button>
        </div>
      </Form>
    </MainContent>
  )
}
