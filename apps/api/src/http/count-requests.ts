import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Config } from '../config.ts'
import type { SessionContext } from '../kernel/context.ts'
import { countedAs } from '../kernel/limits.ts'
import { countInMemory } from './rate-limits.ts'

const limiter = (keyPrefix: string, points: number) => new RateLimiterMemory({ keyPrefix, points, duration: 60 })
type Limiters = Record<'person' | 'token', RateLimiterMemory>
const known = new WeakMap<Config, Limiters>()

function limitersOf(config: Config): Limiters {
  const made = known.get(config) ?? {
    person: limiter('person', config.REQUESTS_PER_PERSON),
    token: limiter('token', config.REQUESTS_PER_TOKEN),
  }
  known.set(config, made)
  return made
}

/**
 * Counts a request of somebody who was admitted, for a minute: by person, on all their devices, or by token. Each process counts for
 * itself, without asking the database. Beyond the limit it is `too-many-requests`.
 */
export async function countRequest({ runtime, person, credential, limits }: SessionContext): Promise<void> {
  const { program } = credential
  const limiters = limitersOf(runtime.config)
  if (program) await countInMemory(limiters.token, program.tokenId, limits)
  else await countInMemory(limiters.person, countedAs(person), limits)
}
