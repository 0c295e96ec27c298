import { SAMPLE_DIRECTORY, type SampleContent } from './sample-content.ts'

export const SAMPLE_EN: SampleContent = {
  familyName: 'The Ortiz family (sample)',
  alias: 'Sam (sample)',
  question: 'Karen, shall we ask Rosa to open this time? She was the calmest last time.',
  goal: 'Sam sees that drinking has become an illness, and says yes to the place that is held today.',
  since: 'About four years, heavier since last winter',
  worries: 'Drives after drinking. Missed two birthdays. Two falls on the stairs this fall.',
  health: 'High blood pressure. No seizures that we know of. Takes one tablet each morning.',
  triedBefore: 'Long talks at night, an app, three weeks of evening meetings in spring.',
  people: {
    rosa: {
      name: 'Rosa Ortiz',
      relationship: 'parent',
      dayRoles: ['greeter', 'packer'],
      statement: {
        love: 'Sam, I love you. I think of the summer you taught Lily to swim, and how you held your hand under her back until she floated.',
        acknowledgement:
          'I paid your fines last year and told nobody. I thought I was helping, and I see now that it did not help.',
        whatISaw:
          'On May 12 I found you asleep in the car in our drive with the engine running. I knocked for a long time before you woke.',
        effect: 'I was frightened. I have not slept well since that night.',
        learned: 'I have learned that this is a health condition. It is not your fault, and it can be treated.',
        ask: 'A place is held for you at Harbor Light today. Will you go there with us today?',
        support: 'I will come every Sunday that I am allowed, and I will look after Biscuit.',
        hope: 'I hope for a breakfast with you on the porch where neither of us is worried.',
      },
      consequence: {
        category: 'money',
        iWill: 'I will no longer pay fines or lend cash.',
        removesOrProtects: 'Money that has made it easier to go on drinking.',
        liftedWhen: 'When you are in treatment we talk about money again with your counselor.',
        standingOffer: 'I will pay the deposit for treatment on any day you ask.',
        confidence: 8,
        ends: ['cash', 'debts'],
        followUp: 'weekly_then_monthly',
      },
      supports: [
        { topic: 'debts', note: 'About 300 dollars last year', becomes: 'ends' },
        { topic: 'phone', note: 'His line on the family plan', becomes: 'stays' },
      ],
      account: {
        whatHappened:
          'I read first. I kept to my page. Later I said that perhaps January would be all right, because he looked so tired.',
        turningPoint: 'When he said “after the holidays”.',
        whatHelped: 'That we waited until he had eaten.',
        whatWasMissing: 'I did not know what to say to a date.',
      },
    },
    ben: {
      name: 'Ben Carter',
      relationship: 'friend',
      dayRoles: ['transport_lead', 'timekeeper'],
      statement: {
        love: 'You are the person who drove two hours when my father died. I have never forgotten it.',
        acknowledgement: 'I laughed along on nights when I should have driven you home.',
        whatISaw: 'On September 3 you called me from the bus station and did not know how you had got there.',
        effect: 'I felt helpless, and I was afraid the next call would not come from you.',
        learned: 'I read about withdrawal. I know that doctors can make it safer.',
        ask: 'There is a bed for you at Harbor Light today. Will you take it?',
        support: 'I will drive you there today, and I will write to you every week.',
        hope: 'I want us to walk the ridge again in spring.',
      },
      consequence: {
        category: 'transport',
        iWill: 'I will not lend you my car, and I will not drive with you after you have been drinking.',
        removesOrProtects: 'Protects you, me, and everyone else on the road.',
        liftedWhen: 'We look at it again once you are in treatment.',
        standingOffer: 'I will drive you to treatment at any hour, any day.',
        confidence: 9,
        ends: ['car'],
        followUp: 'weekly',
      },
      supports: [{ topic: 'car', note: 'His truck on weekends', becomes: 'ends' }],
      account: {
        whatHappened:
          'I read second, slower than in practice. Sam looked at me the whole time. He took my hand when he left the room.',
        turningPoint: 'The question about detox. He was frightened of it.',
        whatHelped: 'Practicing aloud twice.',
        whatWasMissing: 'Facts about the first days, from someone he can believe.',
      },
    },
    karen: {
      name: 'Karen Ortiz',
      relationship: 'sibling',
      dayRoles: ['chair', 'sobriety_observer', 'follow_up_lead'],
      statement: {
        love: 'You have been my big brother all my life, and I am proud of so much that you are.',
        acknowledgement: 'I called in sick for you at work more than once. I was covering, and I am sorry.',
        whatISaw: 'On October 20 you fell on the stairs. Lily saw it and ran to get me.',
        effect: 'Lily asked me if you were going to die. I did not know what to say, and I cried.',
        learned: 'I have learned that willpower is not the question, and that there is care that works.',
        ask: 'Dana has spoken with Harbor Light and they are waiting. Will you say yes to this help today?',
        support: 'I will talk with your work with you, and I will be there on family days.',
        hope: 'I see you at Lily’s graduation, clear and rested, making everybody laugh.',
      },
      consequence: {
        category: 'work_cover',
        iWill: 'I will no longer call in sick for you or explain why you are not there.',
        removesOrProtects: 'Cover that has hidden how serious this is.',
        liftedWhen: 'When you are in treatment I help with leave papers and calls.',
        standingOffer: 'I will answer any call about treatment, day or night.',
        confidence: 8,
        ends: ['job_cover'],
        followUp: 'weekly',
      },
      supports: [{ topic: 'job_cover', note: 'Four calls to his work since May', becomes: 'ends' }],
      account: {
        whatHappened:
          'All three letters were read. Sam listened and cried when mine came. Then he asked for time until after the holidays, and we answered in three different ways.',
        turningPoint: 'When he asked what detox is like and nobody could tell him.',
        whatHelped: 'Reading from paper. Dana kept her voice low.',
        whatWasMissing: 'One answer to “after the holidays”, and someone who knows detox.',
      },
    },
    dana: {
      name: 'Dana Whitfield',
      relationship: 'interventionist',
      dayRoles: ['facilitator', 'safety_lead', 'sobriety_observer', 'admissions_liaison'],
    },
  },
  places: [
    {
      name: 'Harbor Light Recovery (fictional)',
      directory: SAMPLE_DIRECTORY.chosen,
      phone: '555-0142',
      contact: 'Admissions desk, Monique',
      hours: 'Arrivals until 9 pm, every day',
      whyItFits: 'Medical detox on site, treats high blood pressure alongside, takes the family plan.',
      insurance: 'First seven days confirmed. Call reference 0000-SAMPLE.',
    },
    {
      name: 'Cedar Valley Center (fictional)',
      directory: SAMPLE_DIRECTORY.backup,
      phone: '555-0177',
      contact: 'Intake line',
      hours: 'Arrivals until 6 pm on weekdays',
      whyItFits: 'Detox unit in the county hospital next door; a place opens within a day.',
      insurance: 'In network; length to be decided after the assessment.',
    },
  ],
  verifiedBy: 'Dana Whitfield',
  place: 'Rosa’s living room',
  address: '12 Example Street, Sampletown',
  notes:
    'Two ways out, cars on the street, chairs in a half circle with Sam’s near the door. Lily and the dog are with the neighbors.',
  waitPlan:
    'Rosa and Ben stay with Sam in the kitchen with food and water. Nobody drives. Dana looks again every 45 minutes.',
  ifPostponed: 'We meet on the backup date at the same place. Nobody reads a letter today.',
  riskNotes: {
    observed: 'Shaky hands in the morning until the first drink. Two falls on the stairs this fall.',
    history: 'Four years of heavy drinking, every day since last winter. No seizure that we know of.',
    thinking: 'Says that he cannot stop alone and is afraid of the first days.',
  },
  mitigation: 'The first stop is a place with medical detox. Nobody asks Sam to stop before he is there.',
  stuck: 'Ben got stuck at the second paragraph and now reads it more slowly.',
  waitNote: 'Red eyes; clear answers. We waited until after lunch.',
  outcomeNote: 'Sam said that he hears us, and not before the holidays. He hugged Rosa when he left.',
  whatHelped: 'Waiting until after lunch, reading from paper, and Dana’s calm voice.',
  factors: [
    {
      cause: 'F16',
      evidence: '“After the holidays” came up three times and was answered in three ways.',
      planGap: 'The plan had no words for an offer with a date.',
      changes: [
        {
          what: 'Prepare one answer to “I will go on Monday” that everybody knows.',
          effect: 'add_contingency',
          contingencyCode: 'C11',
          owner: 'rosa',
        },
        { what: 'Rehearse the hard answers aloud, with someone playing Sam.', effect: 'rehearse', owner: 'dana' },
      ],
    },
    {
      cause: 'F25',
      evidence: 'The question what detox is like was asked twice and stayed open.',
      planGap: 'Nobody in the room could say what happens in the first three days.',
      changes: [
        {
          what: 'Ask the nurse at Harbor Light to answer questions by phone during the meeting.',
          effect: 'none',
          owner: 'karen',
        },
      ],
    },
  ],
}
