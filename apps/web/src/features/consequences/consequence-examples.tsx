import type { Relationship } from '@holdfast/domain/cases/case-vocabulary'
import {
  CONSEQUENCE_CATEGORIES,
  CONSEQUENCE_CATEGORY_LABELS,
  type ConsequenceCategory,
} from '@holdfast/domain/consequences/consequence'
import { examplesFor } from '@holdfast/domain/consequences/consequence-examples'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Select } from '../../ui/select.tsx'
import type { ConsequenceFields } from './consequence-form.tsx'

type Props = { relationship: Relationship; onUse: (fields: Partial<ConsequenceFields>) => void }

/** Examples that fit this tie, to start from: dates and words become the speaker's own (S2.15). */
export function ConsequenceExamples({ relationship, onUse }: Props) {
  const { t } = useLingui()
  const [category, setCategory] = useState<ConsequenceCategory | 'all'>('all')
  const all = examplesFor(relationship, null)
  const categories = CONSEQUENCE_CATEGORIES.filter((one) => all.some(([, example]) => example.category === one))
  const shown = category === 'all' ? all : all.filter(([, example]) => example.category === category)
  return (
    <Disclosure summary={<Trans>Begin from an example</Trans>}>
      <Select
        label={t`Examples about`}
        value={category}
        onChange={setCategory}
        options={[
          { value: 'all', label: t`Everything` },
          ...categories.map((one) => ({ value: one, label: localize(CONSEQUENCE_CATEGORY_LABELS[one]) })),
        ]}
      />
      <ul className="tasks">
        {shown.map(([code, example]) => (
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
    </Disclosure>
  )
}
