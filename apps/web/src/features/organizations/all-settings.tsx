import type { Organization } from '@holdfast/contracts/organizations'
import { LEARNING_MODULES, MODULE_CONTENT } from '@holdfast/domain/learning/modules'
import { RETAINED } from '@holdfast/domain/organizations/settings'
import { organizationAllows } from '@holdfast/domain/permissions/organization-actions'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { currentLocale } from '../../i18n/locale.ts'
import { localize } from '../../i18n/localize.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { PracticeMark } from '../crisis-contacts/practice-mark.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { useLanguageName, zoneName } from './practice-fields.tsx'
import { useRetentionWords } from './use-retention-words.ts'

type ChangeProps = { organizationId: string; step: string; of: string }

function Change({ organizationId, step, of }: ChangeProps) {
  const { t } = useLingui()
  return (
    <Link to="/o/$organizationId/settings" params={{ organizationId }} search={{ step }} aria-label={t`Change: ${of}`}>
      <Trans>Change</Trans>
    </Link>
  )
}

/** Everything that is set for the practice, to be read; whoever runs it changes it. */
export function AllSettings({ organization }: { organization: Organization }) {
  const { t } = useLingui()
  const { id, name, region, languages, timeZone, country, contact, retention, requiredModules, conductText, role } =
    organization
  const { names, said } = useRetentionWords()
  const languageName = useLanguageName()
  const mayEdit = organizationAllows('organization.edit', role)
  const open = <Trans>Not said yet</Trans>
  const change = (step: string, of: string) => mayEdit && <Change organizationId={id} step={step} of={of} />
  return (
    <>
      <PageHeading>
        <Trans>Contact and rules</Trans>
      </PageHeading>
      <Card>
        <h2>
          <Trans>How families reach you</Trans>
        </h2>
        <SummaryList>
          <SummaryLine label={<Trans>Whom they call</Trans>} change={change('contact', t`Whom they call`)}>
            {contact.name || contact.phone ? [contact.name, contact.phone].filter(Boolean).join(' · ') : open}
          </SummaryLine>
          <SummaryLine label={<Trans>When, and how soon you answer</Trans>}>
            {contact.hours || contact.reply ? [contact.hours, contact.reply].filter(Boolean).join(' · ') : open}
          </SummaryLine>
        </SummaryList>
      </Card>
      <Card>
        <h2>
          <Trans>The practice</Trans>
        </h2>
        <SummaryList>
          <SummaryLine label={<Trans>Name</Trans>} change={change('about', t`Name, region, languages`)}>
            {name}
          </SummaryLine>
          <SummaryLine label={<Trans>Mark and color</Trans>} change={change('branding', t`Mark and color`)}>
            <PracticeMark practice={organization} />
          </SummaryLine>
          <SummaryLine label={<Trans>Where you help families</Trans>}>{region || open}</SummaryLine>
          <SummaryLine label={<Trans>Languages</Trans>}>{languages.map(languageName).join(', ') || open}</SummaryLine>
          <SummaryLine label={<Trans>Time zone</Trans>}>{zoneName(timeZone)}</SummaryLine>
          <SummaryLine
            label={<Trans>Country, whose crisis numbers are shown</Trans>}
            change={
              mayEdit && (
                <Link
                  to="/o/$organizationId/crisis-contacts"
                  params={{ organizationId: id }}
                  search={{ step: 'country' }}
                  aria-label={t`Change: country`}
                >
                  <Trans>Change</Trans>
                </Link>
              )
            }
          >
            {new Intl.DisplayNames(currentLocale(), { type: 'region' }).of(country) ?? country}
          </SummaryLine>
        </SummaryList>
      </Card>
      <Card>
        <h2>
          <Trans>How long you keep things</Trans>
        </h2>
        <SummaryList>
          {RETAINED.map((kind, at) => (
            <SummaryLine
              key={kind}
              label={names[kind]}
              change={at === 0 && change('retention', t`How long you keep things`)}
            >
              {said(retention[kind])}
            </SummaryLine>
          ))}
        </SummaryList>
      </Card>
      <Card>
        <h2>
          <Trans>What people learn before the day</Trans>
        </h2>
        <SummaryList>
          <SummaryLine label={<Trans>Needed</Trans>} change={change('modules', t`What people learn before the day`)}>
            {LEARNING_MODULES.filter((module) => requiredModules.includes(module))
              .map((module) => localize(MODULE_CONTENT[module].title))
              .join(' · ') || <Trans>Nothing</Trans>}
          </SummaryLine>
        </SummaryList>
      </Card>
      <Card>
        <h2>
          <Trans>Code of conduct</Trans>
        </h2>
        <SummaryList>
          <SummaryLine label={<Trans>What you add to it</Trans>} change={change('conduct', t`What you add to it`)}>
            {conductText || <Trans>Nothing</Trans>}
          </SummaryLine>
        </SummaryList>
      </Card>
    </>
  )
}
