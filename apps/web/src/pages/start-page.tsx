import { caseRoutes } from '@holdfast/contracts/cases'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { participantRoutes } from '@holdfast/contracts/participants'
import { planRoutes } from '@holdfast/contracts/plans'
import { RELATIONSHIP_LABELS } from '@holdfast/domain/cases/case-labels'
import { type Relationship, RELATIONSHIPS } from '@holdfast/domain/cases/case-vocabulary'
import { COUNTRIES } from '@holdfast/domain/crisis-contacts/countries'
import { countryOf } from '@holdfast/domain/crisis-contacts/country'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient, request } from '../api/client.ts'
import { ownOrganizationsQuery } from '../api/own-organizations-query.ts'
import { fieldProblem } from '../api/problem-message.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { PublicPage } from '../app/public-page.tsx'
import { useSession } from '../app/session.ts'
import type { StartSearch } from '../app/start-search.ts'
import { usePersistedState } from '../autosave/use-persisted-state.ts'
import { localize } from '../i18n/localize.ts'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { Form } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { PageHeading } from '../ui/page.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useNeeded } from '../ui/use-needed.ts'

/** The case is of the family alone, in an organization of its own. */
const FAMILY = 'family'
const BLANK = {
  alias: '',
  relationship: '' as Relationship | '',
  /** Undefined until one is chosen: then the practice that one comes from, or the first there is. */
  organizationId: undefined as string | undefined,
}

/**
 * Begins a case in one act: who it is about, what one is to them, and in which practice, where there is one. Whoever begins it for
 * their own family takes part in its first plan.
 */
export default function StartPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const session = useSession()
  const { in: from }: StartSearch = useSearch({ strict: false })
  const [fields, setFields, clearFields] = usePersistedState('start', BLANK)
  // the family's organization, where it was founded and the case could not be opened
  const [founded, setFounded] = useState<string>()
  const { alias, relationship } = fields
  const change = (patch: Partial<typeof BLANK>) => setFields((before) => ({ ...before, ...patch }))
  const organizations = useQuery({ ...ownOrganizationsQuery, enabled: session !== null })
  const practices = (organizations.data ?? []).filter(
    ({ kind, role, isSample }) => kind === 'practice' && role !== 'reviewer' && !isSample,
  )
  const wanted = fields.organizationId ?? from
  const chosen =
    wanted === FAMILY || practices.some(({ id }) => id === wanted) ? (wanted ?? FAMILY) : (practices[0]?.id ?? FAMILY)
  const isOwnFamily = chosen === FAMILY
  const foundFamily = async () => {
    const name = t`${alias}’s circle`
    const { id } = await request(organizationRoutes.create, {
      body: { kind: 'family', name, country: countryOf(navigator.languages, COUNTRIES) },
    })
    setFounded(id)
    return id
  }
  const { missing, whenComplete } = useNeeded({
    alias: alias.trim() === '' && t`Enter a name, real or made up.`,
    relationship: relationship === '' && t`Choose what you are to them.`,
  })
  const open = useMutation({
    mutationFn: async () => {
      const organizationId = isOwnFamily ? (founded ?? (await foundFamily())) : chosen
      const { id: caseId } = await request(caseRoutes.create, {
        params: { organizationId },
        body: { alias, relationship: relationship || 'other' },
      })
      const { id: planId } = await request(planRoutes.create, { params: { organizationId, caseId }, body: {} })
      const name = session?.user.displayName ?? ''
      if (isOwnFamily && relationship !== '' && name !== '')
        await request(participantRoutes.create, {
          params: { organizationId, planId },
          body: { name, relationship, adult: true, isMe: true },
        })
      return { organizationId, caseId }
    },
    onSuccess: async (params) => {
      clearFields()
      await queryClient.invalidateQueries()
      await navigate({ to: '/o/$organizationId/c/$caseId', params })
    },
  })
  const aliasProblem = missing('alias') ?? fieldProblem(open.error, 'alias')
  return (
    <PublicPage>
      <PageHeading lead={<Trans>That is all we ask now. You can change it later.</Trans>}>
        <Trans>Who are you worried about?</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(open.mutate)}>
        <TextField
          label={t`What shall we call your loved one here?`}
          hint={t`A first name or a made-up one is enough.`}
          value={alias}
          onChange={(alias) => change({ alias })}
          autoComplete="off"
          problem={aliasProblem}
        />
        <Select
          label={t`What are you to them?`}
          value={relationship}
          onChange={(relationship) => change({ relationship })}
          problem={missing('relationship')}
          options={[
            { value: '', label: t`Choose` },
            ...RELATIONSHIPS.map((value) => ({ value, label: localize(RELATIONSHIP_LABELS[value]) })),
          ]}
        />
        {practices.length > 0 && (
          <RadioGroup
            legend={<Trans>Where does this case belong?</Trans>}
            value={chosen}
            onChange={(organizationId) => change({ organizationId })}
            choices={[
              ...practices.map(({ id, name }) => ({ value: id, label: name })),
              { value: FAMILY, label: t`My own family alone` },
            ]}
          />
        )}
        <p className="who">
          <Icon name="lock" />
          <span>
            <Trans>Only you see this, until you invite somebody.</Trans>
          </span>
        </p>
        {!aliasProblem && <ProblemNotice error={open.error} />}
        <div className="actions">
          <Button type="submit" busy={open.isPending}>
            <Trans>Open the case</Trans>
          </Button>
        </div>
        {practices.length === 0 && (
          <p className="small soft">
            <Trans>
              Do you help families as your work? <Link to="/practice">Found your practice first</Link>
            </Trans>
          </p>
        )}
      </Form>
    </PublicPage>
  )
}
