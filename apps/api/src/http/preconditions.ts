import type { FastifyRequest } from 'fastify'
import { invalidField, problem } from '../kernel/problem.ts'
import { ANY_VERSION } from '../kernel/versions.ts'

const LISTED = /^(?:W\/)?"[\x21\x23-\x7e]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e]*")*$/
const ENTRY = /"([^"]*)"/g

/** The tags of a header, without their quotes and without `W/`; nothing where it is no list of tags (RFC 9110, 8.8.3). */
export function tagsOf(header: string): string[] | undefined {
  const given = header.trim()
  return LISTED.test(given) ? [...given.matchAll(ENTRY)].map(([, tag = '']) => tag) : undefined
}

/**
 * The version that a write is based on: `If-Match: "3"`. Without it 428, with anything else 400. Of a list the newest counts,
 * since versions only grow; `*` is any version. A weak tag is accepted on purpose: a proxy that compresses an answer makes
 * our tag weak, and the version in it is as exact as before.
 */
export function ifMatchOf(request: FastifyRequest): number {
  const given = request.headers['if-match']
  if (given === undefined) throw problem('if-match-missing')
  if (given.trim() === '*') return ANY_VERSION
  const versions = tagsOf(given)?.map((tag) => /^(\d{1,9})(?:\.[\w.-]*)?$/.exec(tag)?.[1])
  if (!versions || versions.includes(undefined))
    throw invalidField('header/if-match', 'must be one ETag, such as "3", or a list of them')
  return Math.max(...versions.map(Number))
}
