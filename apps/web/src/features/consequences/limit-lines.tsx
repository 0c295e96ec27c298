import type { Consequence } from '@holdfast/contracts/consequences'
import { CONSEQUENCE_CHECKS } from '@holdfast/domain/consequences/consequence'
import { ENABLING_TOPIC_LIST, type EnablingTopic } from '@holdfast/domain/enabling/enabling-topics'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { formatDate, localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { nameOfPage, pageOfField } from './consequence-pages.ts'

/** A line of a limit, by the field that it is changed in. */
export type LimitLine = 'ends' | 'standingOffer' | 'keeps' | 'startsOn' | 'liftedWhen' | 'checks'

type Shown = { consequence: Consequence; planKey: PlanKey }

/** The way to the page on which a field of a limit is changed. */
export function ChangeLimit({ consequence, planKey, field, children }: Shown & { field: string; children: ReactNode }) {
  return (
    <Link
      to="/o/$organizationId/p/$planId/consequences/$consequenceId/edit"
      params={{ ...planKey, consequenceId: consequence.id }}
      search={{ at: nameOfPage(pageOfField(field, consequence.checks)) } as never}
    >
      <Trans>Change</Trans> <span className="hide">{children}</span>
    </Link>
  )
}

/** What a limit means, line by line, each with the way to change it for those who may. */
export function LimitLines({ lines, ...shown }: Shown & { lines: readonly LimitLine[] }): ReactElement {
  const { consequence } = shown
  return (
    <SummaryList>
      {lines
        // nobody has to give anything on
        .filter((line) => line !== 'keeps' || consequence.keeps.length > 0)
        .map((line) => (
          <SummaryLine
            key={line}
            fieldName={line}
            label={<Label line={line} />}
            change={
              consequence.can.edit.allowed && (
                <ChangeLimit {...shown} field={line}>
                  <Label line={line} />
                </ChangeLimit>
              )
            }
          >
            {valueOf(line, consequence) || (
              <span className="muted">
                <Trans>Not written yet</Trans>
              </span>
            )}
          </SummaryLine>
        ))}
    </SummaryList>
  )
}

function Label({ line }: { line: LimitLine }) {
  switch (line) {
    case 'ends':
      return <Trans>What it ends</Trans>
    case 'standingOffer':
      return <Trans>What stays open</Trans>
    case 'keeps':
      return <Trans>What stays</Trans>
    case 'startsOn':
      return <Trans>When it begins</Trans>
    case 'liftedWhen':
      return <Trans>When it ends</Trans>
    case 'checks':
      return <Trans>Can it be kept?</Trans>
  }
}

const named = (topics: readonly EnablingTopic[]) =>
  topics.map((one) => localize(ENABLING_TOPIC_LIST[one].label)).join(', ')

function valueOf(line: LimitLine, consequence: Consequence): ReactNode {
  switch (line) {
    case 'ends':
      return named(consequence.ends) || consequence.removesOrProtects
    case 'keeps':
      return named(consequence.keeps)
    case 'startsOn':
      return consequence.startsOn && formatDate(consequence.startsOn)
    case 'checks':
      return <Kept {...consequence} />
    case 'standingOffer':
    case 'liftedWhen':
      return consequence[line]
  }
}

function Kept({ checks, confidence }: Consequence) {
  const answered = CONSEQUENCE_CHECKS.filter((check) => checks[check] !== undefined).length
  const total = CONSEQUENCE_CHECKS.length
  return (
    <>
      <Trans>
        {answered} of {total} questions answered
      </Trans>
      {confidence !== null && (
        <>
          {' '}
          · <Trans>sure: {confidence} of 10</Trans>
        </>
      )}
    </>
  )
}
