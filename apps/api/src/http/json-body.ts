import type { FastifyInstance } from 'fastify'
import sjson from 'secure-json-parse'
import { problem } from '../kernel/problem.ts'

const DEEPEST = 32
const COLON = /\s*:/y

/**
 * Reads JSON only: UTF-8 only, no duplicate or poisoned keys, at most 32 levels (docs/security.md 3.9, promises
 * 44 to 47).
 */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/,
    { parseAs: 'buffer' },
    (request, body: Buffer, done) => {
      const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1]
      if (charset && charset.toLowerCase() !== 'utf-8') return done(problem('unsupported-media-type'))
      if (body.length === 0) return done(null, undefined)
      try {
        done(null, parseJson(body))
      } catch (error) {
        done(error instanceof SyntaxError || error instanceof TypeError ? unreadable() : (error as Error))
      }
    },
  )
}

const unreadable = () =>
  problem('invalid-request', { errors: [{ path: 'body', message: 'is not JSON that can be read' }] })

/** Parses one JSON text or throws. */
function parseJson(body: Buffer): unknown {
  const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(body)
  refuseDeepOrDoubled(source)
  return sjson.parse(source, undefined, { protoAction: 'error', constructorAction: 'error' })
}

/** One pass over the text: too deep and doubled keys are refused before a recursive parser sees them. */
function refuseDeepOrDoubled(source: string): void {
  const keys: (Set<string> | null)[] = []
  let at = 0
  while (at < source.length) {
    const char = source[at]
    if (char === '{' || char === '[') {
      keys.push(char === '{' ? new Set() : null)
      if (keys.length > DEEPEST) throw new SyntaxError('too deep')
    } else if (char === '}' || char === ']') keys.pop()
    else if (char === '"') {
      const end = endOfString(source, at)
      const scope = keys.at(-1)
      if (scope && isFollowedByColon(source, end + 1)) {
        const key = JSON.parse(source.slice(at, end + 1)) as string
        if (scope.has(key)) throw new SyntaxError('doubled key')
        scope.add(key)
      }
      at = end
    }
    at += 1
  }
}

function isFollowedByColon(source: string, from: number): boolean {
  COLON.lastIndex = from
  return COLON.test(source)
}

function endOfString(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1
    else if (source[at] === '"') return at
  }
  throw new SyntaxError('open string')
}
