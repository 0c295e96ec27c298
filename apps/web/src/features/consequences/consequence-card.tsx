import type { Consequence } from '@holdfast/contracts/consequences'
import { CONSEQUENCE_CHECKS } from '@holdfast/domain/consequences/consequence'
import { ENABLING_TOPIC_LIST } from '@holdfast/domain/enabling/enabling-topics'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDate, localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Avatar, type PersonColor } from '../../ui/avatar.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { EarlierWordings } from './earlier-wordings.tsx'
import { HazardNotices } from './hazard-notices.tsx'
import { SignHazards } from './sign-hazards.tsx'
import { Stances } from './stances.tsx'

type Props = {
  consequence: Consequence
  planKey: PlanKey
  name: string
  color: PersonColor
}

/** One limit, read first: its words as they are said, what they mean line by line, and one question: do you stand behind it? */
export function ConsequenceCard({ consequence, planKey, name, color }: Props) {
  const { checks, confidence, ends, iWill, liftedWhen, removesOrProtects, standingOffer, startsOn } = consequence
  const answered = CONSEQUENCE_CHECKS.filter((check) => checks[check] !== undefined).length
  const total = CONSEQUENCE_CHECKS.length
  const topics = ends.map((one) => localize(ENABLING_TOPIC_LIST[one].label)).join(', ')
  const lines: [field: string, label: ReactNode, value: ReactNode][] = [
    ['ends', <Trans key="ends">What it ends</Trans>, topics || removesOrProtects],
    ['standingOffer', <Trans key="offer">What stays open</Trans>, standingOffer],
    ['liftedWhen', <Trans key="lifted">When it ends</Trans>, liftedWhen],
    ['startsOn', <Trans key="starts">When it begins</Trans>, startsOn && formatDate(startsOn)],
    [
      'checks',
      <Trans key="keep">Can it be kept?</Trans>,
      <Trans key="kept">
        {answered} of {total} questions answered
      </Trans>,
    ],
  ]
  const isRead = !consequence.can.edit.allowed && !consequence.can.giveStance.allowed
  const support = <Stances consequence={consequence} planKey={planKey} />
  const summary = (
    <SummaryList>
      {lines.map(([field, label, value]) => (
        <SummaryLine
          key={field}
          fieldName={field}
          label={label}
          change={
            consequence.can.edit.allowed && (
              <Link to="/o/$organizationId/p/$planId/consequences" params={planKey} hash={`${consequence.id}.${field}`}>
                <Trans>Change</Trans> <span className="hide">{label}</span>
              </Link>
            )
          }
        >
          {value || (
            <span className="muted">
              <Trans>Not written yet</Trans>
            </span>
          )}
          {field === 'checks' && confidence !== null && (
            <>
              {' '}
              · <Trans>sure: {confidence} of 10</Trans>
            </>
          )}
        </SummaryLine>
      ))}
    </SummaryList>
  )
  return (
    <article className="card stack" id={consequence.id}>
      <p className="eyebrow line">
        <Avatar name={name} color={color} size="s" />
        <span>
          {name} · <Trans>Read only if the answer is no, once and calmly</Trans>
        </span>
      </p>
      <p className="quote big">“{iWill}”</p>
      <Agreement agreement={consequence.agreement} answered={consequence.answered} asked={consequence.asked} />
      <HazardNotices value={consequence} known={consequence.hazards} />
      {isRead ? (
        <Disclosure summary={<Trans>What it means, and who supports it</Trans>}>
          {summary}
          {support}
        </Disclosure>
      ) : (
        summary
      )}
      <SignHazards key={consequence.wordingVersion} consequence={consequence} planKey={planKey} />
      <EarlierWordings consequence={consequence} planKey={planKey} />
      {!isRead && support}
    </article>
  )
}

function Agreement({ agreement, answered, asked }: Pick<Consequence, 'agreement' | 'answered' | 'asked'>) {
  switch (agreement) {
    case 'agreed':
      return <StatusMark state="ready" word={<Trans>Agreed</Trans>} />
    case 'objected':
      return <StatusMark state="care" word={<Trans>Someone objects</Trans>} />
    case 'stopped':
      return <StatusMark state="care" word={<Trans>Not safe, not legal or not meant</Trans>} />
    case 'unanswered':
      return (
        <StatusMark
          state={answered > 0 ? 'doing' : 'none'}
          word={
            <Trans>
              {answered} of {asked} answered
            </Trans>
          }
        />
      )
  }
}
