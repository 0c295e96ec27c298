import type { PersonNeeds as Needs } from '@holdfast/contracts/accommodations'
import { interpreterProblem, REACH_LABELS, REACHES } from '@holdfast/domain/accommodations/accommodations'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Checkbox, RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** Nothing special: what somebody begins with. */
export const noNeeds = (participantId: string | null): Needs => ({
  participantId,
  language: '',
  interpreterNeeded: false,
  interpreterName: '',
  interpreterAdult: false,
  interpreterConfirmed: false,
  accessNeeds: '',
  reach: 'internet',
  reachPlan: '',
})

type Props = {
  name: string
  needs: Needs
  names: readonly string[]
  disabled: boolean
  onChange: (patch: Partial<Needs>) => void
}

/** What one person needs to understand, to be there, and to be reached (S4.18, S4.23). */
export function PersonNeeds({ name, needs, names, disabled, onChange }: Props) {
  const { t } = useLingui()
  const isLovedOne = needs.participantId === null
  const problem = interpreterProblem(needs, names)
  const hasNeeds =
    needs.language !== '' || needs.accessNeeds !== '' || needs.interpreterNeeded || needs.reach !== 'internet'
  return (
    <div id={needs.participantId ?? 'loved-one'}>
      <Disclosure
        summary={
          <>
            {name}{' '}
            {hasNeeds && (
              <span className={`tag ${problem ? 'missing' : 'done'}`}>
                {problem ? <Trans>no interpreter yet</Trans> : <Trans>noted</Trans>}
              </span>
            )}
          </>
        }
      >
        <TextField
          label={t`Language they feel at home in`}
          value={needs.language}
          maxLength={80}
          disabled={disabled}
          onChange={(language) => onChange({ language })}
        />
        <Checkbox
          label={t`An interpreter is needed`}
          checked={needs.interpreterNeeded}
          disabled={disabled}
          onChange={(interpreterNeeded) => onChange({ interpreterNeeded })}
        />
        {needs.interpreterNeeded && (
          <>
            <TextField
              label={t`Who interprets?`}
              value={needs.interpreterName}
              maxLength={120}
              disabled={disabled}
              onChange={(interpreterName) => onChange({ interpreterName })}
              problem={problem === 'takes_part' ? t`This person takes part. Choose someone from outside.` : undefined}
            />
            <Checkbox
              label={t`An adult from outside the group, not a child`}
              checked={needs.interpreterAdult}
              disabled={disabled}
              onChange={(interpreterAdult) => onChange({ interpreterAdult })}
            />
            <Checkbox
              label={t`They know the day and have said yes`}
              checked={needs.interpreterConfirmed}
              disabled={disabled}
              onChange={(interpreterConfirmed) => onChange({ interpreterConfirmed })}
            />
          </>
        )}
        <TextArea
          label={t`What do they need to be there well?`}
          hint={t`Hearing, sight, walking, pauses, a chair. Write only what the day needs.`}
          value={needs.accessNeeds}
          maxLength={500}
          disabled={disabled}
          onChange={(accessNeeds) => onChange({ accessNeeds })}
        />
        {!isLovedOne && (
          <RadioGroup
            legend={t`How are they reached?`}
            value={needs.reach}
            disabled={disabled}
            onChange={(reach) => onChange({ reach })}
            choices={REACHES.map((reach) => ({
              value: reach,
              label: localize(REACH_LABELS[reach].label),
              hint: localize(REACH_LABELS[reach].means),
            }))}
          />
        )}
        {!isLovedOne && needs.reach !== 'internet' && (
          <TextField
            label={t`Who brings them the plan, and when?`}
            value={needs.reachPlan}
            maxLength={500}
            disabled={disabled}
            onChange={(reachPlan) => onChange({ reachPlan })}
          />
        )}
      </Disclosure>
    </div>
  )
}
