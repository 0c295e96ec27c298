import { CAUSE_CATALOG, causeEntry, FIRST_CAUSES } from '@holdfast/domain/reviews/cause-catalog'
import { CAUSE_PHASES, type Cause } from '@holdfast/domain/reviews/causes'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { localize } from '../../i18n/localize.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextField } from '../../ui/text-field.tsx'

const asChoice = (cause: Cause) => ({ value: cause, label: localize(causeEntry(cause).label) })

type Props = { value: Cause | null; onChange: (cause: Cause) => void; problem: string | undefined }

/** A cause from the catalog: the usual ones first, all others by phase or by a word (docs/practice.md 10.3). */
export function CausePicker({ value, onChange, problem }: Props) {
  const { t } = useLingui()
  const [word, setWord] = useState('')
  const wanted = word.trim().toLowerCase()
  const found = CAUSE_CATALOG.filter(({ label }) => localize(label).toLowerCase().includes(wanted))
  return (
    <>
      <RadioGroup
        legend={t`What in the plan or the day played a part?`}
        hint={t`It is about the plan, never about a person. “None found” is an answer too.`}
        value={value}
        onChange={onChange}
        problem={problem}
        choices={FIRST_CAUSES.map(asChoice)}
      />
      <Disclosure summary={<Trans>Other causes</Trans>}>
        <TextField label={t`Find by a word`} type="search" value={word} onChange={setWord} />
        {Object.entries(CAUSE_PHASES).map(([phase, label]) => {
          const causes = found.filter((entry) => entry.phase === phase).map(({ code }) => code)
          if (causes.length === 0) return null
          return (
            <RadioGroup
              key={phase}
              legend={localize(label)}
              value={value}
              onChange={onChange}
              choices={causes.map(asChoice)}
            />
          )
        })}
      </Disclosure>
    </>
  )
}
