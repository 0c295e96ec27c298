import { PERSPECTIVE_PROMPTS, type Reading, READING_PAGES, READINGS } from '@holdfast/domain/participants/reading'
import { SELF_CARE_LABELS, SELF_CARE } from '@holdfast/domain/participants/self-care'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Checkbox, CheckboxGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { AboutProps } from './contact-fields.tsx'

/** One short page, with its tick where it is read among the others. */
function ReadingField({ reading, value, change, disabled }: AboutProps & { reading: Reading }) {
  const { t } = useLingui()
  const others = value.readings.filter((one) => one !== reading)
  return (
    <>
      <p>{localize(READING_PAGES[reading].text)}</p>
      <Checkbox
        label={t`I have read this`}
        checked={value.readings.includes(reading)}
        disabled={disabled}
        onChange={(on) => change({ readings: on ? [...others, reading] : others })}
      />
    </>
  )
}

/** Five short pages, each in a fold of its own. */
export function ReadingFields(fields: AboutProps) {
  const { value } = fields
  return READINGS.map((reading) => (
    <Disclosure
      key={reading}
      summary={
        <>
          {localize(READING_PAGES[reading].title)}{' '}
          {value.readings.includes(reading) && (
            <span className="tag done">
              <Trans>read</Trans>
            </span>
          )}
        </>
      }
    >
      <ReadingField {...fields} reading={reading} />
    </Disclosure>
  ))
}

/** Why they might say no, seen with their eyes (S2.7). */
export function PerspectiveField({ value, change, disabled }: AboutProps) {
  const { t } = useLingui()
  return (
    <>
      <ul>
        {PERSPECTIVE_PROMPTS.map(({ id, text }) => (
          <li key={id}>{localize(text)}</li>
        ))}
      </ul>
      <TextArea
        label={t`Why might they say no?`}
        hint={t`The case leads read this, to prepare answers. Your loved one never does.`}
        value={value.whyNo}
        disabled={disabled}
        onChange={(whyNo) => change({ whyNo })}
      />
    </>
  )
}

/** What everybody agrees to before they are in the room. */
export function ConsentFields({ value, change, disabled }: AboutProps) {
  const { t } = useLingui()
  return (
    <div>
      <Checkbox
        label={t`I read from my page and keep to what we agreed`}
        checked={value.agreesToScript}
        disabled={disabled}
        onChange={(agreesToScript) => change({ agreesToScript })}
      />
      <Checkbox
        label={t`I follow the chair, and anybody may ask for a pause`}
        checked={value.followsChair}
        disabled={disabled}
        onChange={(followsChair) => change({ followsChair })}
      />
      <Checkbox
        label={t`I have read what we do if it gets unsafe`}
        checked={value.readSafetyPlan}
        disabled={disabled}
        onChange={(readSafetyPlan) => change({ readSafetyPlan })}
      />
    </div>
  )
}

/** A hard day is the only thing that day, and somebody is there afterwards (S3.16, S0.22). */
export function RestFields({ value, change, disabled }: AboutProps) {
  const { t } = useLingui()
  return (
    <>
      <Checkbox
        label={t`I have nothing else that day`}
        hint={t`No work, no visit, no long drive afterward. It will be tiring, whatever the answer.`}
        checked={value.dayKeptFree}
        disabled={disabled}
        onChange={(dayKeptFree) => change({ dayKeptFree })}
      />
      <TextArea
        label={t`Where do I go afterward, and who is with me?`}
        value={value.restPlan}
        disabled={disabled}
        onChange={(restPlan) => change({ restPlan })}
      />
      <CheckboxGroup
        legend={t`Who helps you carry this?`}
        hint={t`At least one. You need somebody too, whatever the answer is.`}
        values={value.selfCare}
        disabled={disabled}
        onChange={(supports) => change({ selfCare: supports })}
        choices={SELF_CARE.map((support) => ({
          value: support,
          label: localize(SELF_CARE_LABELS[support].name),
          hint: localize(SELF_CARE_LABELS[support].what),
        }))}
      />
    </>
  )
}
