import type { RiskArea } from '@holdfast/domain/risk-assessments/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { AreaWords } from './area-words.tsx'
import { CheckAndRecord } from './check-and-record.tsx'
import { CrisisFields } from './crisis-fields.tsx'
import { MitigationFields } from './mitigation-fields.tsx'
import type { AreaAnswer, RiskForm, RiskPage } from './risk-form.ts'
import { SignsQuestions } from './signs-questions.tsx'

type Props = {
  page: RiskPage
  form: RiskForm
  onChange: (patch: Partial<RiskForm>) => void
  onSigns: (area: RiskArea, signs: AreaAnswer['signs']) => void
  /** Leads to the page that asks about an area. */
  onOpen: (area: RiskArea) => void
  /** Whether somebody went on without saying why a level is lower. */
  isRefused: boolean
  error: unknown
}

/** What one page of the questions asks. */
export function RiskPageContent({ page, form, onChange, onSigns, onOpen, isRefused, error }: Props) {
  const { t } = useLingui()
  switch (page.kind) {
    case 'crisis':
      return <CrisisFields form={form} onChange={onChange} />
    case 'signs': {
      const { area } = page
      return (
        <SignsQuestions area={area} signs={form.areas[area]?.signs ?? {}} onChange={(signs) => onSigns(area, signs)} />
      )
    }
    case 'words': {
      const { area } = page
      const answer = form.areas[area]
      return (
        answer && (
          <AreaWords
            key={area}
            area={area}
            answer={answer}
            problem={isRefused ? t`Say why it is lower.` : undefined}
            onChange={(one) => onChange({ areas: { ...form.areas, [area]: one } })}
          />
        )
      )
    }
    case 'mitigation':
      return (
        <MitigationFields
          value={{ mitigations: form.mitigations, mitigation: form.mitigation }}
          onChange={onChange}
          error={error}
        />
      )
    case 'check':
      return <CheckAndRecord form={form} onChange={onChange} onOpen={onOpen} error={error} />
  }
}

/** The heading of one page of the questions. */
export function RiskPageTitle({ page }: { page: RiskPage }) {
  switch (page.kind) {
    case 'crisis':
      return <Trans>Is there a crisis now?</Trans>
    case 'signs':
      return localize(RISK_AREA_CATALOG[page.area].ask)
    case 'words':
      return localize(RISK_AREA_CATALOG[page.area].label)
    case 'mitigation':
      return <Trans>How is the danger lowered?</Trans>
    case 'check':
      return <Trans>Check and record</Trans>
  }
}
