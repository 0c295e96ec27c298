import type { PlanStatus } from '../plan/plan-status.ts'
import type { CaseRole } from './roles.ts'

/** `all`: any item of the case · `own`: only what is theirs · `none`: not at all. */
export type Grant = 'all' | 'own' | 'none'

type Row = { lead: Grant; interventionist: Grant; participant: Grant; helper: Grant; while?: readonly PlanStatus[] }

const row = (lead: Grant, interventionist: Grant, participant: Grant, helper: Grant, ...when: PlanStatus[]): Row => ({
  lead,
  interventionist,
  participant,
  helper,
  ...(when.length > 0 && { while: when }),
})

/**
 * The matrix of docs/product.md 4: one row for each thing done in a case, and the plan statuses
 * in which it may be done at all. The API, the answers' `can` and the tests read this table and no other.
 */
export const CASE_ACTIONS = {
  'case.read': row('all', 'all', 'all', 'all'),
  'case.edit': row('all', 'all', 'none', 'none'),
  // who takes part does not read the first call; each entry of the family history is its author's (S0.7)
  'first_call.read': row('all', 'all', 'none', 'none'),
  'first_call.edit': row('all', 'all', 'none', 'none'),
  'intake.read': row('all', 'all', 'none', 'none'),
  'intake.answer': row('all', 'all', 'none', 'none'),
  'background.read': row('own', 'all', 'none', 'none'),
  'background.edit': row('own', 'all', 'none', 'none'),
  // own: what one wrote for the professionals, and what one asked to read
  'reader_request.read': row('own', 'own', 'own', 'own'),
  'reader_request.ask': row('none', 'all', 'none', 'none'),
  'reader_request.answer': row('own', 'own', 'own', 'own'),
  'learning.read': row('all', 'all', 'all', 'all'),
  // own: everybody for themselves
  'learning.complete': row('own', 'own', 'own', 'own'),
  'prior_attempt.read': row('all', 'all', 'none', 'none'),
  'prior_attempt.edit': row('all', 'all', 'none', 'none'),
  'task.read': row('all', 'all', 'all', 'own'),
  'task.edit': row('all', 'all', 'none', 'none'),
  'task.tick': row('all', 'all', 'own', 'own'),
  'member.read': row('all', 'all', 'all', 'all'),
  'member.invite': row('all', 'all', 'none', 'none'),
  // own: what one said to one's own invitation, as whoever joined by one
  'member.answer': row('none', 'own', 'own', 'own'),
  // own: the second look, after a look of one's own
  'reminder.send': row('all', 'all', 'own', 'none'),
  'member.remove': row('all', 'all', 'none', 'none'),
  'plan.read': row('all', 'all', 'all', 'all'),
  'plan.create': row('all', 'all', 'none', 'none'),
  'plan.edit': row('all', 'all', 'none', 'none', 'drafting'),
  // the ranking rests on the first call and on the risk questions
  'approach.read': row('all', 'all', 'none', 'none'),
  'worksheet.read': row('all', 'all', 'all', 'none'),
  'worksheet.edit': row('all', 'all', 'own', 'none', 'drafting'),
  // what is noted while the plan is lived: moments of openness, results, reviews
  'worksheet.log': row('all', 'all', 'own', 'none', 'drafting', 'ready', 'under_way', 'concluded'),
  'plan.lock': row('all', 'all', 'none', 'none', 'drafting'),
  'plan.unlock': row('all', 'all', 'none', 'none', 'ready'),
  'plan.postpone': row('all', 'all', 'none', 'none', 'ready'),
  'plan.call_off': row('all', 'all', 'none', 'none', 'drafting', 'ready'),
  // what a comment is about narrows this further: comments/comment-subjects.ts
  'comment.write': row('all', 'all', 'all', 'all'),
  'plan_version.read': row('all', 'all', 'none', 'none'),
  'plan_version.keep': row('all', 'all', 'none', 'none'),
  'history.read': row('all', 'all', 'none', 'none'),
  // who opened the case: what tells of private answers is in the audit trail and never in this list
  'view.read': row('all', 'all', 'none', 'none'),
  'case_stage.read': row('all', 'all', 'all', 'none'),
  'case_stage.move': row('all', 'all', 'none', 'none'),
  'hand_over.read': row('all', 'all', 'none', 'none'),
  'hand_over.write': row('none', 'all', 'none', 'none'),
  // which practice looks after the case of a family; only the family asks one, and ends it
  'practice.read': row('all', 'all', 'all', 'none'),
  'practice.choose': row('all', 'none', 'none', 'none'),
  // whom the program of a consent may tell what: for the case leads, as insurance and risk are
  'consent.read': row('all', 'all', 'none', 'none'),
  'consent.record': row('all', 'all', 'none', 'none'),
  'consent.revoke': row('all', 'all', 'none', 'none'),
  'participant.read': row('all', 'all', 'all', 'all'),
  'participant.edit': row('all', 'all', 'none', 'none', 'drafting'),
  // own: one's own page; the case leads read all of them
  'about.read': row('all', 'all', 'own', 'own'),
  'about.edit': row('all', 'all', 'own', 'own', 'drafting', 'ready'),
  // own: one's own answers, about oneself or, as a lead, about somebody
  'suitability.read': row('own', 'all', 'none', 'none'),
  'suitability.open': row('all', 'all', 'own', 'none'),
  'suitability.answer': row('all', 'all', 'own', 'none', 'drafting'),
  // own: while the case has no interventionist, its lead decides what needs no professional
  'suitability.decide': row('own', 'all', 'none', 'none', 'drafting'),
  'safety_screening.see_own': row('own', 'own', 'own', 'none'),
  'safety_screening.answer': row('own', 'own', 'own', 'none', 'drafting', 'ready'),
  'safety_screening.read': row('none', 'all', 'none', 'none'),
  'safety_screening.follow_up': row('none', 'all', 'none', 'none', 'drafting', 'ready'),
  'awareness.read': row('all', 'all', 'all', 'none'),
  'awareness.edit': row('all', 'all', 'none', 'none', 'drafting', 'ready'),
  'disclosure.report': row('all', 'all', 'all', 'all', 'drafting', 'ready'),
  'disclosure.decide': row('all', 'all', 'none', 'none', 'drafting', 'ready'),
  // what one wrote stays readable for oneself, wherever the plan stands
  'statement.see_versions': row('own', 'own', 'own', 'none'),
  'statement.edit': row('own', 'own', 'own', 'none', 'drafting'),
  // own: whoever reads the letter aloud
  'statement.write_in_name': row('all', 'all', 'own', 'none', 'drafting'),
  'statement.order': row('all', 'all', 'none', 'none', 'drafting'),
  'consequence.read': row('all', 'all', 'all', 'none'),
  'consequence.edit': row('own', 'all', 'own', 'none', 'drafting'),
  // what is lived after the meeting can be said anew; a finished review leaves the record as it is (S0.20)
  'consequence.revise': row('own', 'all', 'own', 'none', 'drafting', 'concluded'),
  'consequence.review': row('none', 'all', 'none', 'none', 'drafting', 'concluded'),
  'enabling.read': row('all', 'all', 'all', 'none'),
  'enabling.edit': row('own', 'all', 'own', 'none', 'drafting'),
  'stance.give': row('own', 'own', 'own', 'none', 'drafting', 'concluded'),
  'treatment.read': row('all', 'all', 'all', 'none'),
  'treatment.edit': row('all', 'all', 'none', 'none', 'drafting', 'ready'),
  // own: a place that one suggested; what a family found itself is said by either of its leads
  'treatment.declare_tie': row('own', 'own', 'none', 'none', 'drafting', 'ready'),
  // own: which place one favors, where one is asked; a professional advises
  'treatment.favor': row('own', 'none', 'own', 'none', 'drafting'),
  'insurance.read': row('all', 'all', 'none', 'none'),
  'risk.read': row('all', 'all', 'none', 'none'),
  // own: while the case has no interventionist, its lead answers the risk screen
  'risk.assess': row('own', 'all', 'none', 'none', 'drafting', 'ready'),
  // own: the person's six parts only when whoever wrote them with the person shares them; the part of the day is everyone's
  'safety_plan.read': row('all', 'all', 'own', 'none'),
  // own: while the case has no interventionist, its lead writes it
  'safety_plan.edit': row('own', 'all', 'none', 'none'),
  // own: each sees what they need themselves
  'accommodations.read': row('all', 'all', 'own', 'none'),
  'accommodations.edit': row('all', 'all', 'none', 'none', 'drafting', 'ready'),
  'contingency.read': row('all', 'all', 'all', 'none'),
  // own: what one says oneself, ticked while practicing
  'contingency.rehearse': row('all', 'all', 'own', 'none', 'drafting', 'ready'),
  'contingency.edit': row('all', 'all', 'none', 'none', 'drafting'),
  'sobriety_plan.read': row('all', 'all', 'all', 'none'),
  'sobriety_plan.edit': row('all', 'all', 'none', 'none', 'drafting'),
  'logistics.read': row('all', 'all', 'all', 'all'),
  'logistics.edit': row('all', 'all', 'none', 'none', 'drafting'),
  // how a poll stands; everybody sees their own answers
  'date_poll.read': row('all', 'all', 'none', 'none'),
  'date_poll.edit': row('all', 'all', 'none', 'none', 'drafting'),
  'date_poll.answer': row('all', 'all', 'all', 'all', 'drafting'),
  // own: one's own leave and evening; when everybody comes is for those who take part
  'participant_schedule.read': row('all', 'all', 'own', 'own'),
  'participant_schedule.edit': row('all', 'all', 'own', 'own', 'drafting', 'ready'),
  // own: a helper sees and ticks what is theirs to see to
  'checklist.read': row('all', 'all', 'all', 'own'),
  'checklist.edit': row('all', 'all', 'none', 'none', 'drafting', 'ready'),
  'checklist.tick': row('all', 'all', 'own', 'own', 'drafting', 'ready', 'under_way', 'concluded'),
  // own: when a helper is expected; what got stuck stays with those who take part
  'rehearsal.read': row('all', 'all', 'all', 'own'),
  'rehearsal.edit': row('all', 'all', 'none', 'none', 'drafting', 'ready'),
  'sobriety_check.read': row('all', 'all', 'all', 'none'),
  // own: for the facilitator and the named observers
  'sobriety_check.record': row('own', 'all', 'own', 'none', 'ready'),
  'go_no_go.read': row('all', 'all', 'all', 'none'),
  // own: one's own answer, as somebody who comes
  'go_no_go.vote': row('own', 'own', 'own', 'none', 'ready'),
  // own: one's own reason, and all of them for whoever facilitates or chairs
  'vote_reason.read': row('all', 'all', 'own', 'none'),
  // own: for whoever facilitates or chairs
  'go_no_go.sign': row('own', 'all', 'own', 'none', 'ready'),
  'run.start': row('all', 'all', 'none', 'none', 'ready'),
  'run.stop': row('all', 'all', 'all', 'all', 'under_way'),
  'run.say_stop_kind': row('all', 'all', 'none', 'none', 'concluded'),
  'run.conclude': row('all', 'all', 'none', 'none', 'under_way'),
  // helpers follow when things move and how the way goes: run/run-recorders.ts narrows this further
  'run_event.read': row('all', 'all', 'all', 'own'),
  // own: one's letter, one's consequence, a pause, a stop. What a phone kept is taken even after the end.
  'run_event.record': row('all', 'all', 'own', 'own', 'under_way', 'concluded', 'reviewed'),
  // status and day are the group's; the words stay with their author until shared (follow-through/follow-through.ts)
  'follow_through.read': row('all', 'all', 'all', 'none'),
  // own: one's own consequence, and for who leads that of somebody without access of their own
  'follow_through.record': row('own', 'own', 'own', 'none', 'concluded', 'reviewed'),
  'follow_through.choose_buddy': row('own', 'own', 'own', 'none', 'concluded', 'reviewed'),
  'counter_offer.add': row('all', 'all', 'all', 'none', 'concluded', 'reviewed'),
  'outcome.read': row('all', 'all', 'all', 'none'),
  'outcome.edit': row('all', 'all', 'none', 'none', 'under_way', 'concluded'),
  'review.read': row('all', 'all', 'all', 'none'),
  'review.edit': row('all', 'all', 'none', 'none', 'concluded'),
  'account.write': row('own', 'own', 'own', 'own', 'concluded'),
} as const satisfies Record<string, Row>

/** A row of the rights matrix, `thing.verb`. Whatever is not a row cannot be allowed. */
export type CaseAction = keyof typeof CASE_ACTIONS

/** What the matrix gives this role for this action, whatever the plan's status. */
export const grantOf = (action: CaseAction, role: CaseRole): Grant => CASE_ACTIONS[action][role]
