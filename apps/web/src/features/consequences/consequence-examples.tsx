import type { Relationship } from '@holdfast/domain/cases/case-vocabulary'
import {
  CONSEQUENCE_CATEGORIES,
  CONSEQUENCE_CATEGORY_LABELS,
  type ConsequenceCategory,
} from '@holdfast/domain/consequences/consequence'
import { examplesFor } from '@holdfast/domain/consequences/consequence-examples'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactElement, useState } from 'react'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import type { ConsequenceFields } from './consequence-fields.ts'

type Props = {
  relationship: Relationship
  onUse: (fields: Partial<ConsequenceFields>) => void
  onBack: () => void
}

/** Examples that fit this tie, of one kind at a time, to start from: dates and words become the speaker's own (S2.15). */
export function ConsequenceExamples({ relationship, onUse, onBack }: Props): ReactElement {
  const { t } = useLingui()
  const all = examplesFor(relationship, null)
  const categories = CONSEQUENCE_CATEGORIES.filter((one) => all.some(([, example]) => example.category === one))
  const [category, setCategory] = useState<ConsequenceCategory>(categories[0] ?? 'money')
  return (
    <>
      <PageHeading lead={<Trans>Take one, and make the words your own.</Trans>}>
        <Trans>Begin from an example</Trans>
      </PageHeading>
      <Select
        label={t`Examples about`}
        value={category}
        onChange={setCategory}
        options={categories.map((one) => ({ value: one, label: localize(CONSEQUENCE_CATEGORY_LABELS[one]) }))}
      />
      <ul className="tasks">
        {all
          .filter(([, example]) => example.category === category)
          .map(([code, example]) => (
            <li key={code} className="tall">
              <span>
                <span>{localize(example.iWill)}</span>
                <span className="muted">
                  <Trans>What stays open:</Trans> {localize(example.standingOffer)}
                </span>
              </span>
              <Button
                look="text"
                aria-label={t`Use this as a start: ${localize(example.iWill)}`}
                onClick={() =>
                  onUse({
                    category: example.category,
                    iWill: localize(example.iWill),
                    removesOrProtects: localize(example.removesOrProtects),
                    liftedWhen: localize(example.liftedWhen),
                    standingOffer: localize(example.standingOffer),
                    ends: [...example.ends],
                    keeps: [...example.keeps],
                    followUp: example.followUp,
                  })
                }
              >
                <Trans>Use this as a start</Trans>
              </Button>
            </li>
          ))}
      </ul>
      <div>
        <Button look="quiet" onClick={onBack}>
          <Trans>Write it in my own words</Trans>
        </Button>
      </div>
    </>
  )
}
