import { type ApproachAdvice, approachRoutes } from '@holdfast/contracts/approaches'
import { MAIN_WAYS } from '@holdfast/domain/approaches/way-asks'
import type { Approach } from '@holdfast/domain/plan/approach'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { QueryPart } from '../../api/query-boundary.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { FieldProblem } from '../../ui/field-problem.tsx'
import { Form } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { adviceQuery } from './approaches.queries.ts'
import { CitedList } from './cited-list.tsx'
import { type Ranked, WayCard } from './way-card.tsx'
import { WayCare } from './way-care.tsx'

const NOTHING_KNOWN = { reasons: [], cautions: [], figures: [] }

/** In the order of the cards: help first where there is danger, the best fit and the three main ways, then the others. */
function waysOf({ crisis, ranked }: ApproachAdvice): { ways: Ranked[]; main: number; first: Approach | undefined } {
  const none: Ranked = { approach: 'none', ...NOTHING_KNOWN }
  const isDanger = crisis.length > 0
  const first = isDanger ? 'none' : ranked[0]?.approach
  const isMain = ({ approach }: Ranked) => approach === first || (MAIN_WAYS as readonly Approach[]).includes(approach)
  const order = (one: Ranked) =>
    one.approach === first ? -1 : (MAIN_WAYS as readonly Approach[]).indexOf(one.approach)
  const all: Ranked[] = [...ranked, none]
  const main = all.filter(isMain).toSorted((a, b) => order(a) - order(b))
  return { ways: [...main, ...all.filter((one) => !isMain(one))], main: main.length, first }
}

type Props = { planKey: PlanKey; current: Approach | null; alias: string; onDone: (choice: Approach | null) => void }

/** Which way? One question: the ways as cards, the best fit with its reason, and "decide later". */
export function WayQuestion(props: Props) {
  const query = useQuery(adviceQuery(props.planKey))
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            All of them are respectful, and all have helped families. You can change your mind until the plan is locked.
          </Trans>
        }
      >
        <Trans>Which way fits you?</Trans>
      </PageHeading>
      <QueryPart query={query}>{(advice) => <Ways {...props} advice={advice} />}</QueryPart>
    </>
  )
}

function Ways({ planKey, current, alias, onDone, advice }: Props & { advice: ApproachAdvice }) {
  const { t } = useLingui()
  const { ways, main, first } = waysOf(advice)
  const [chosen, setChosen] = useState<Approach | null>(current)
  const isOther = current !== null && !ways.slice(0, main).some(({ approach }) => approach === current)
  const [all, setAll] = useState(isOther)
  const form = useNeeded({ way: chosen === null && t`Choose a way, or decide later.` })
  const choose = usePlanMutation(
    approachRoutes.choose,
    planKey,
    (approach: Approach | null) => ({ ifMatch: advice.version, body: { approach, reason: '' } }),
    async (_, approach) => {
      await queryClient.invalidateQueries({ queryKey: adviceQuery(planKey).queryKey })
      onDone(approach)
    },
  )
  const marked = ways.find(({ approach }) => approach === chosen)
  return (
    <Form onSubmit={() => form.whenComplete(() => choose.mutate(chosen))}>
      {advice.crisis.length > 0 && (
        <Notice tone="urgent">
          <h2>
            <Trans>First of all</Trans>
          </h2>
          <CitedList items={advice.crisis} />
        </Notice>
      )}
      {advice.commitment && (
        <Notice>
          <h2>
            <Trans>Can somebody be made to go?</Trans>
          </h2>
          <CitedList items={[advice.commitment]} withSources />
        </Notice>
      )}
      <fieldset
        className={form.missing('way') ? 'ways bad' : 'ways'}
        data-field="approach"
        aria-describedby={form.missing('way') ? 'way-problem' : undefined}
      >
        <legend className="hide">{t`Which way`}</legend>
        {ways.slice(0, all ? ways.length : main).map((ranked) => (
          <WayCard
            key={ranked.approach}
            ranked={ranked}
            isFirst={ranked.approach === first}
            checked={ranked.approach === chosen}
            onChoose={() => setChosen(ranked.approach)}
          />
        ))}
      </fieldset>
      {!all && (
        <div>
          <Button look="quiet" onClick={() => setAll(true)}>
            <Trans>Show the other ways</Trans>
          </Button>
        </div>
      )}
      {marked && <WayCare ranked={marked} caveat={advice.caveat} />}
      <p className="line small soft">
        <Icon name="circle-help" small />
        <span>
          <Trans>
            Someone was hurt or threatened at home, or {alias} spoke of dying? Then none of these comes first.
          </Trans>{' '}
          <Link to="/o/$organizationId/crisis" params={planKey}>
            <Trans>Do this now</Trans>
          </Link>
        </span>
      </p>
      <ProblemNotice error={choose.error} />
      {form.missing('way') && (
        <div role="alert">
          <FieldProblem id="way-problem">{form.missing('way')}</FieldProblem>
        </div>
      )}
      <div className="actions">
        <Button type="submit" busy={choose.isPending}>
          {current !== null && chosen === current ? <Trans>Stay with this way</Trans> : <Trans>Take this way</Trans>}
        </Button>
        <Button look="text" onClick={() => choose.mutate(null)}>
          <Trans>Decide later</Trans>
        </Button>
      </div>
    </Form>
  )
}
