import type { SampleWorksheets } from './sample-worksheets.ts'

/** What the invented family wrote on the worksheets of each approach, in English. */
export const SAMPLE_WORKSHEETS_EN: SampleWorksheets = {
  johnson: {
    reason: 'Sam’s body cannot wait much longer, we agree, and Dana leads us. This time he knows that we come.',
    lines: {
      second_letter: {
        who: 'Dana, after a clear no',
        words: 'We love you, and this does not change. Each of us now says what they will do for themselves.',
      },
    },
  },
  arise: {
    reason: 'Sam trusts us more when nothing happens behind his back, and the three of us stand together.',
    lines: {
      invitation_script: {
        words:
          'Sam, we are meeting on Tuesday at six at Rosa’s about how worried we are. You are invited. We meet either way, and I will tell you everything that we say.',
        moment: 'On Saturday, after breakfast, when he has slept.',
      },
      no_secrets: {
        agreement: 'Whatever Sam tells one of us, all of us may know. Whatever we say about him, he may know.',
      },
      group_decision: {
        rule: 'We speak until each of us can live with it. Nobody promises anything alone.',
        quorum: 'Three of the four of us.',
      },
      message_rule: { words: 'I have read this, Sam. I will answer when I have spoken with the others.' },
      network_meeting: { aim: 'Sam hears that we worry, and sees the two places that Dana has found.' },
    },
  },
  craft: {
    reason: 'For now it is only me. I can change how I answer, day by day, and be ready when he asks.',
    lines: {
      use_analysis: {
        trigger: 'Friday after work, alone in the kitchen, tired and cross about his boss.',
        short_term: 'An hour in which nothing matters.',
        long_term: 'He sleeps through Lily’s Saturday, and hates himself on Sunday.',
        instead: 'The walk on the ridge that he used to love; it also ends the week.',
      },
      communication_rule: {
        rule: 'Keep it brief',
        example: 'I was worried when you did not call. I would like to eat with you tomorrow.',
      },
      reward: {
        reward: 'His favorite pancakes, and the radio program that we both like',
        when: 'On a morning without',
      },
      natural_consequence: {
        what: 'I no longer call in sick for him.',
        safe: 'Nobody is in danger by it. His boss will ask him, and he can answer.',
      },
      self_care_goal: { goal: 'Swim again, with Joan', how_often: 'Every Wednesday' },
      invitation_script: {
        words:
          'You said that you are tired of this. There is a nurse at Harbor Light who answers questions. Shall we call her together?',
        moment: 'After a good morning, in the car, when there is time.',
      },
      rapid_intake: {
        place: 'Harbor Light (fictional), Monique at the admissions desk, 555-0142',
        checked: 'A first talk on the same day, a bed within two.',
      },
    },
  },
}
