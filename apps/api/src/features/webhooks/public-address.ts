import { lookup } from 'node:dns/promises'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import type { Config } from '../../config.ts'

const CLOSED = new BlockList()
// this host, private, shared, loopback, link-local with the metadata of clouds, reserved, benchmarks, multicast (RFC 6890)
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  CLOSED.addSubnet(net, prefix, 'ipv4')
// of IPv6 what is given out to the public alone is open, without what leads on to IPv4
const OPEN = new BlockList()
OPEN.addSubnet('2000::', 3, 'ipv6')
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  CLOSED.addSubnet(net, prefix, 'ipv6')

/** Whether an address, as the connection has it, is one of the public network. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !CLOSED.check(address, 'ipv4')
  return family === 6 && OPEN.check(address, 'ipv6') && !CLOSED.check(address, 'ipv6')
}

/** Thrown where a name leads to an address that nothing is sent to. */
export class ClosedAddress extends Error {
  readonly code = 'closed_address'
}

const isAllowed = ({ WEBHOOKS_TO_PRIVATE_ADDRESSES }: Config, address: string): boolean =>
  WEBHOOKS_TO_PRIVATE_ADDRESSES === 'yes' || isPublicAddress(address)

/** Looks a name up for a connection, which goes to the very address that was judged. One closed address refuses the name. */
export const lookUpPublic =
  (config: Config): LookupFunction =>
  (name, options, done) => {
    lookup(name, { ...options, all: true }).then(
      (found) => {
        const [first] = found
        if (!first || !found.every(({ address }) => isAllowed(config, address))) return done(new ClosedAddress(), '')
        return options.all ? done(null, found) : done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, ''),
    )
  }

const LOOKED_UP_WITHIN_MS = 3_000

/** The host of an address without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** Whether an address as somebody typed it is https, names nobody to sign in as, and leads to the public network now. */
export async function leadsToPublic(config: Config, given: string): Promise<boolean> {
  const url = new URL(given)
  if (url.username !== '' || url.password !== '') return false
  if (config.WEBHOOKS_TO_PRIVATE_ADDRESSES === 'yes') return /^https?:$/.test(url.protocol)
  if (url.protocol !== 'https:') return false
  const host = hostOf(url)
  if (isIP(host)) return isPublicAddress(host)
  const late = AbortSignal.timeout(LOOKED_UP_WITHIN_MS)
  const waited = new Promise<[]>((resolve) => late.addEventListener('abort', () => resolve([])))
  const found = await Promise.race([lookup(host, { all: true }).catch(() => []), waited])
  return found.length > 0 && found.every(({ address }) => isPublicAddress(address))
}
