import type { WrongCheckpoint, WrongHead } from '../../apps/api/src/db/audit-checkpoints.ts'
import type { AuditBreak, AuditFindings } from '../../apps/api/src/db/audit-verify.ts'
import { log } from './log.ts'

/** Says that the audit trail is whole, or returns the lines that name what is not, as the failure of a script. */
export function reportAudit({ organizations, events, breaks, checkpoints, head }: AuditFindings): string | undefined {
  const { count, newest, keyIds, wrong, damagedLines } = checkpoints
  const failures = [...breaks.map(lineOfBreak), ...wrong.map(lineOfWrong), ...damagedLines.map(lineOfDamage)]
  if (head?.wrong) failures.push(`The head in the file ${REASONS_OF_HEAD[head.wrong]}.`)
  if (failures.length > 0) return failures.join('\n')
  const whole = `The audit trail is whole: ${events} events of ${organizations} ${organizations === 1 ? 'organization' : 'organizations'}.`
  const signed = `${count} signed ${count === 1 ? 'checkpoint fits' : 'checkpoints fit'} it, the newest of ${newest}, by the key ${keyIds.join(', ')}.`
  const fits = head ? ` The head of ${head.at} fits it.` : ''
  log(`${count === 0 ? whole : `${whole} ${signed}`}${fits}`)
  return undefined
}

const lineOfBreak = ({ of, organizationId, chain, seq, signedAt }: AuditBreak): string =>
  signedAt === null
    ? `The audit trail of ${of} ${organizationId} is broken: event ${seq} of the chain ${chain} does not fit.`
    : `The audit trail of ${of} ${organizationId} was written anew: event ${seq} of the chain ${chain} is not the one that was signed at ${signedAt}.`

const REASONS: Record<WrongCheckpoint['why'], string> = {
  missing: 'is missing',
  not_signed: 'is damaged, or its signature does not hold',
  unknown_key: 'is signed by another key than that of HOLDFAST_SECRET. Name the id of an earlier key with --key',
  not_linked: 'does not follow the one before it',
  differs_from_file: 'is not the one that is in the file',
  missing_in_file: 'is missing in the file: a line was taken out. Compare the file with a copy of it',
}
const REASONS_OF_HEAD: Record<WrongHead, string> = {
  not_signed: REASONS.not_signed,
  unknown_key: REASONS.unknown_key,
}
const lineOfWrong = ({ number, why }: WrongCheckpoint): string =>
  `Checkpoint ${number} of the audit trail ${REASONS[why]}.`

const lineOfDamage = (line: number): string =>
  `Line ${line} of the file of checkpoints is damaged, or its signature does not hold. Compare it with a copy of the file.`
