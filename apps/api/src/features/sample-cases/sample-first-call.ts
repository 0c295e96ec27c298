import { firstCallRoutes } from '@holdfast/contracts/first-call'
import { priorAttemptRoutes } from '@holdfast/contracts/prior-attempts'
import type { SampleContent } from './sample-content.ts'
import type { SamplePersona } from './sample-people.ts'

/** The first call of the sample: what is used, how the family stands, the family history, and a talk of years ago. */
export async function answerFirstCall(
  lead: SamplePersona,
  params: { organizationId: string; caseId: string },
  content: SampleContent,
): Promise<void> {
  const { worries, health, triedBefore, since } = content
  await lead(firstCallRoutes.update, {
    params,
    ifMatch: 1,
    body: {
      worries,
      health,
      triedBefore,
      useDetails: [
        {
          substance: 'alcohol',
          frequency: 'daily',
          amount: content.amount,
          route: 'swallowed',
          since,
          lastChange: content.lastChange,
        },
      ],
      conditions: ['anxiety'],
      livesWith: content.livesWith,
      othersUse: 'no',
      agreement: 'mostly',
      distress: 6,
      stage: 'open_at_times',
      said: content.said,
      weeks: 4,
      energy: 5,
      feelings: ['fear', 'guilt', 'hope'],
    },
  })
  await lead(firstCallRoutes.addHistory, { params, body: { kind: 'unresolved_grief', text: content.history } })
  await lead(priorAttemptRoutes.create, {
    params,
    body: {
      happened: '2023-12',
      approach: 'one_conversation',
      announced: true,
      ledBy: 'family',
      meetingResult: 'held',
      decision: 'undecided',
      reactions: ['silence'],
      causes: ['F05', 'F06'],
      whatHelped: content.priorHelped,
      whatWasSaid: content.priorSaid,
    },
  })
}
