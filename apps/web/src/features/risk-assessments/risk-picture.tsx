import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { type AreaLevel, RISK_AREAS, type RiskArea } from '@holdfast/domain/risk-assessments/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { areaLevelEntry } from '@holdfast/domain/risk-assessments/risk-levels'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { PictureCard } from '../../ui/picture-card.tsx'

type Areas = RiskAssessment['areas']
type Shown = AreaLevel | 'not_asked'

const STEP = 26
const DIAMOND = (x: number) => `M${x} 2.5 ${x + 9.5} 12 ${x} 21.5 ${x - 9.5} 12z`

function Dot({ level, x }: { level: Shown; x: number }) {
  if (level === 'not_asked') return <circle cx={x} cy={12} r={8} className="sl sd" />
  if (level === 'unknown') return <circle cx={x} cy={12} r={8} className="sl" />
  if (level === 'none' || level === 'low') return <circle cx={x} cy={12} r={8} className="fs sa" />
  if (level === 'imminent') return <path d={DIAMOND(x)} className="fu" />
  return <path d={DIAMOND(x)} className={level === 'high' ? 'sw full' : 'sw'} />
}

type AreaGroup = { name: string; areas: readonly RiskArea[] }

function useLevelWord(): (level: Shown) => string {
  const { t } = useLingui()
  return (level) => (level === 'not_asked' ? t`not asked` : localize(areaLevelEntry(level).label))
}

function useGroups(): AreaGroup[] {
  const { t } = useLingui()
  return [
    { name: t`Harm`, areas: ['self_harm', 'harm_to_others', 'psychiatric'] },
    { name: t`Body and substances`, areas: ['withdrawal', 'overdose', 'unknown_substances', 'medical'] },
    { name: t`Weapons and violence`, areas: ['weapons', 'domestic_violence'] },
    { name: t`Home and law`, areas: ['minors_at_home', 'vulnerable_adult', 'legal'] },
    { name: t`People and place`, areas: ['participants_own', 'setting'] },
  ]
}

/** What is known of each area: a dot for each, and beside the dots the same in words; what was not asked is named. */
export function RiskPicture({ areas }: { areas: Areas }) {
  const groups = useGroups()
  const asked = Object.keys(areas).length
  return (
    <PictureCard
      title={
        <Trans>
          {asked} of {RISK_AREAS.length} areas asked
        </Trans>
      }
      picture={
        <>
          <ul className="dots">
            {groups.map((group) => (
              <Group
                key={group.name}
                {...group}
                levels={group.areas.map((area) => areas[area]?.level ?? 'not_asked')}
              />
            ))}
          </ul>
          <Key shown={RISK_AREAS.map((area) => areas[area]?.level ?? 'not_asked')} />
        </>
      }
      table={<AreasTable groups={groups} areas={areas} />}
    />
  )
}

function AreasTable({ groups, areas }: { groups: readonly AreaGroup[]; areas: Areas }) {
  const { t } = useLingui()
  const wordOf = useLevelWord()
  return (
    <DataTable
      caption={<Trans>What is known of each area</Trans>}
      heads={[t`Area`, t`What is known`]}
      rows={groups
        .flatMap((group) => group.areas)
        .map((area) => ({
          key: area,
          cells: [localize(RISK_AREA_CATALOG[area].label), wordOf(areas[area]?.level ?? 'not_asked')],
        }))}
    />
  )
}

function Group({ name, areas, levels }: { name: string; areas: readonly RiskArea[]; levels: readonly Shown[] }) {
  const wordOf = useLevelWord()
  const told = areas.flatMap((area, index) => {
    const level = levels[index] ?? 'not_asked'
    return level === 'none' || level === 'low' ? [] : [`${localize(RISK_AREA_CATALOG[area].label)}: ${wordOf(level)}`]
  })
  const width = areas.length * STEP
  return (
    <li>
      <span>
        {name}
        <span className="small soft block">
          {told.length > 0 ? told.join(' · ') : <Trans>none known or low</Trans>}
        </span>
      </span>
      <svg className="pic" viewBox={`0 0 ${width} 24`} role="img" aria-label={levels.map(wordOf).join(', ')}>
        {levels.map((level, index) => (
          <Dot key={areas[index]} level={level} x={12 + index * STEP} />
        ))}
      </svg>
    </li>
  )
}

// what the picture does not show needs no word
function Key({ shown }: { shown: readonly Shown[] }) {
  const { t } = useLingui()
  const entries: [Shown, string][] = [
    ['none', t`none known or low`],
    ['moderate', t`moderate`],
    ['high', t`high`],
    ['unknown', t`nobody knows`],
    ['not_asked', t`not asked`],
  ]
  return (
    <ul className="key">
      {entries
        .filter(([level]) => shown.includes(level) || (level === 'none' && shown.includes('low')))
        .map(([level, word]) => (
          <li key={level}>
            <svg viewBox="0 0 24 24" className="pic" aria-hidden="true">
              <Dot level={level} x={12} />
            </svg>
            {word}
          </li>
        ))}
    </ul>
  )
}
