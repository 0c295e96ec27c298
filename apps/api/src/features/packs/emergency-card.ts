import { SAFETY_DUTIES, SAFETY_DUTY_LABELS, WHAT_TO_SAY } from '@holdfast/domain/safety-plan/safety-plan'
import { hasEmergencyNumber } from '@holdfast/domain/crisis-contacts/country'
import { isolated } from '@holdfast/domain/shared/isolated'
import { box } from './box-block.ts'
import { writing } from './hand-blocks.ts'
import type { Block } from './layout.ts'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { facts, table } from './table-block.ts'
import { heading, text as words } from './text-block.ts'

/** One page beside the phone: whom to call, what to say, what to do, who does it (docs/practice.md 7.5). */
export function emergencyCard(view: PackView): Page[] {
  const { plan, text, say } = view
  const { day } = plan.safetyPlan
  const address = day.addressToSay.trim() || plan.logistics.address.trim()
  return [
    {
      title: text('dangerTitle'),
      blocks: [
        call(view),
        address
          ? words(text('sayAddress', { address }), { face: 'title', size: 16, gap: 4 })
          : writing(text('address'), { size: 15 }),
        words(WHAT_TO_SAY.slice(1).map(say).join(' '), { size: 12, gap: 6 }),
        table({ rows: dangers(view), shares: [0.32, 0.68], size: 12, gap: 8 }),
        heading(text('numbers'), { gap: 0 }),
        table({ rows: numbers(view), shares: [0.34, 0.18, 0.27, 0.21], size: 11.5, gap: 8 }),
        facts(duties(view), 0.38, 12),
      ],
    },
  ]
}

function call({ text, contacts, emergency, crisisLine }: PackView): Block {
  const large = { face: 'bold', size: 38, leading: 1.1, gap: 4, centered: true } as const
  const number = hasEmergencyNumber(contacts)
    ? [words(text('callNumber', { number: emergency }), large)]
    : [words(text('noEmergencyNumber')), writing(text('phone'))]
  const line = crisisLine
    ? [words(text('orDying', { number: crisisLine }), { face: 'bold', size: 16, centered: true })]
    : []
  return box([...number, ...line], { thick: 2.5 })
}

function dangers({ text, emergency, crisisLine }: PackView): [string, string][] {
  return [
    [text('dying'), text('dyingDo', { number: crisisLine ?? emergency })],
    [text('lifeSigns'), text('lifeSignsDo', { number: emergency })],
    [text('confused'), text('confusedDo', { number: emergency })],
    [text('threat'), text('threatDo', { number: emergency })],
  ]
}

/** The crisis lines and the people, in two columns. */
function numbers({ contacts, plan }: PackView): string[][] {
  const lines = contacts
    .filter(({ kind }) => kind !== 'emergency' && kind !== 'suicide_crisis')
    .flatMap(({ label, number, textNumber }): [string, string][] => {
      const called = number ?? textNumber
      return called ? [[label, called]] : []
    })
    .slice(0, 6)
  const chosen = plan.treatmentOptions.find(({ choice }) => choice === 'chosen')
  const people: [string, string][] = [
    ...(chosen?.phone ? [[chosen.name, chosen.phone] as [string, string]] : []),
    ...plan.participants.flatMap(({ name, contact }): [string, string][] =>
      contact?.phone ? [[name, contact.phone]] : [],
    ),
  ]
  const count = Math.max(lines.length, people.length)
  return Array.from({ length: count }, (_, at) => [...(lines[at] ?? ['', '']), ...(people[at] ?? ['', ''])])
}

function duties(view: PackView): [string, string][] {
  const { plan, text, say } = view
  const { day } = plan.safetyPlan
  return [
    [text('callsFirst'), view.holders('safety_lead').join(', ') || text('nobody')],
    ...SAFETY_DUTIES.map((duty): [string, string] => [say(SAFETY_DUTY_LABELS[duty]), view.nameOf(day.duties[duty])]),
    [text('exits'), isolated(day.exits)],
    [text('nearestEr'), isolated(day.nearestEr)],
    [text('naloxoneAt'), isolated(day.naloxoneAt)],
    [text('calls'), isolated(day.calls)],
  ]
}
