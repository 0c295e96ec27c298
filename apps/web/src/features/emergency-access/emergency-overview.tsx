import type { EmergencyOverview as Overview } from '@holdfast/contracts/emergency-access'
import { ACTOR_ROLES } from '@holdfast/domain/audit-trail/audit-words'
import type { RiskArea } from '@holdfast/domain/risk-assessments/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { RISK_LEVEL_CATALOG } from '@holdfast/domain/risk-assessments/risk-levels'
import { SAFETY_PART_GUIDE, SAFETY_PARTS } from '@holdfast/domain/safety-plan/safety-plan'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { localize } from '../../i18n/localize.ts'
import { Icon } from '../../ui/icon.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'

type Line = { key: string; label: string; words: string }

function Part({ title, lines, empty }: { title: ReactNode; lines: readonly Line[]; empty?: ReactNode }) {
  const written = lines.filter(({ words }) => words.trim() !== '')
  if (written.length === 0 && empty === undefined) return null
  return (
    <section className="card">
      <h2>{title}</h2>
      {written.length === 0 && <p className="muted">{empty}</p>}
      {written.length > 0 && (
        <SummaryList>
          {written.map(({ key, label, words }) => (
            <SummaryLine key={key} label={label}>
              {words}
            </SummaryLine>
          ))}
        </SummaryList>
      )}
    </section>
  )
}

/** What safety needs of a case, only to be read: whom to call, levels of risk, and the safety plan. */
export function EmergencyOverview({ found: { people, level, areas, day, leads, person } }: { found: Overview }) {
  const { t } = useLingui()
  return (
    <div className="stack-l">
      <section className="stack">
        <h2>
          <Trans>Whom to call</Trans>
        </h2>
        <ul className="group slim">
          {people.map(({ name, role, phone }) => (
            <li key={`${role} ${name}`} className="task words">
              <span>
                <b>
                  <bdi>{name}</bdi>
                </b>
                <span className="meta">{localize(ACTOR_ROLES[role])}</span>
              </span>
              {phone !== '' && (
                <a className="btn quiet small" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
                  <Icon name="phone" small />
                  {phone}
                </a>
              )}
            </li>
          ))}
        </ul>
      </section>
      <Part
        title={<Trans>Where things are</Trans>}
        empty={<Trans>Not written yet</Trans>}
        lines={[
          { key: 'address', label: t`Address to say`, words: day?.addressToSay ?? '' },
          { key: 'er', label: t`Nearest emergency room`, words: day?.nearestEr ?? '' },
          { key: 'naloxone', label: t`Naloxone`, words: day?.naloxoneAt ?? '' },
          { key: 'exits', label: t`Ways out`, words: day?.exits ?? '' },
          { key: 'calls', label: t`Who calls`, words: day?.calls ?? '' },
          { key: 'objects', label: t`Dangerous things`, words: leads?.dangerousObjects ?? '' },
        ]}
      />
      <Part
        title={level ? <Trans>Risk: {localize(RISK_LEVEL_CATALOG[level].label)}</Trans> : <Trans>Risk</Trans>}
        empty={level ? <Trans>No danger is known.</Trans> : <Trans>Not asked yet</Trans>}
        lines={areas
          .filter((one) => one.level !== 'none')
          .map((one) => ({
            key: one.area,
            label: localize(RISK_AREA_CATALOG[one.area as RiskArea].label),
            words: localize(RISK_LEVEL_CATALOG[one.level].label),
          }))}
      />
      <Part
        title={<Trans>In the person’s own words</Trans>}
        lines={SAFETY_PARTS.map((part) => ({
          key: part,
          label: localize(SAFETY_PART_GUIDE[part].label),
          words: person?.[part] ?? '',
        }))}
      />
    </div>
  )
}
