import { PACK_SHEET_LABELS, type PackSheet } from '@holdfast/domain/packs/pack-sheets'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'

type Props = {
  all: readonly PackSheet[]
  /** Null for all of them. */
  chosen: PackSheet[] | null
  onChange: (chosen: PackSheet[] | null) => void
  problem: string | undefined
}

/** Everything, or only some sheets; the list shows when it is wanted. */
export function ChooseSheets({ all, chosen, onChange, problem }: Props) {
  const { t } = useLingui()
  const count = all.length
  return (
    <>
      <RadioGroup
        legend={t`What do you want on paper?`}
        value={chosen === null ? 'all' : 'some'}
        onChange={(what) => onChange(what === 'all' ? null : [])}
        choices={[
          {
            value: 'all',
            label: <Trans>The whole plan</Trans>,
            hint: <Trans>{count} sheets, with a cover that lists them</Trans>,
          },
          {
            value: 'some',
            label: <Trans>Only some sheets</Trans>,
            hint: <Trans>One letter, or the card for the car</Trans>,
          },
        ]}
      />
      {chosen !== null && (
        <CheckboxGroup
          legend={t`Which sheets?`}
          values={chosen}
          onChange={onChange}
          problem={problem}
          choices={all.map((sheet) => ({
            value: sheet,
            label: localize(PACK_SHEET_LABELS[sheet].label),
            hint: localize(PACK_SHEET_LABELS[sheet].hint),
          }))}
        />
      )}
    </>
  )
}
