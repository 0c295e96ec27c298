/** The headers of answers, by their name in lower case. */
export const HEADERS = {
  etag: {
    name: 'ETag',
    description:
      'The version of the resource in quotes, such as "3": send it as If-Match with a write, as If-None-Match with a read.',
    example: '"3"',
  },
  location: {
    name: 'Location',
    description: 'The address of what was created.',
    example: '/api/v1/organizations/0192f5c0-7d5e-7a7b-9a49-1f2d3c4b5a69',
  },
  'set-cookie': {
    name: 'Set-Cookie',
    description: 'The session cookie: HttpOnly, SameSite=Strict, and Secure under https.',
    example: 'holdfast=…; Path=/; HttpOnly; SameSite=Strict',
  },
  'x-request-id': {
    name: 'x-request-id',
    description: 'The id of this request; name it when you report a fault. It is in the log of the server.',
    example: '0192f5c0-7d5e-7a7b-9a49-1f2d3c4b5a69',
  },
  'retry-after': {
    name: 'Retry-After',
    description: 'Seconds to wait before the next try.',
    example: '120',
  },
  ratelimit: {
    name: 'RateLimit',
    description:
      'What is left (`r`) and in how many seconds it begins anew (`t`), by policy (draft-ietf-httpapi-ratelimit-headers-10).',
    example: '"sign-in";r=9;t=600',
  },
  'ratelimit-policy': {
    name: 'RateLimit-Policy',
    description: 'How many attempts (`q`) are allowed in how many seconds (`w`), by policy.',
    example: '"sign-in";q=10;w=600',
  },
  'www-authenticate': {
    name: 'WWW-Authenticate',
    description:
      'Sign in with POST /session: the cookie of that answer is the credential. Or what is wrong with a token.',
    example: 'Cookie realm="Holdfast"',
  },
} as const

/** One of the documented headers. */
export type HeaderName = keyof typeof HEADERS

/** A reference to a header of an answer. */
export const headerRef = (name: HeaderName) => ({ $ref: `#/components/headers/${HEADERS[name].name}` })

/** All of them as components. */
export const headerComponents = () =>
  Object.fromEntries(
    Object.values(HEADERS).map(({ name, description, example }) => [
      name,
      { description, schema: { type: 'string' }, example },
    ]),
  )

/** The headers that requests carry, as components. */
export const REQUEST_HEADERS = {
  'If-Match': {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The ETag that the write is based on. A resource that changed since is not overwritten (412).',
    schema: { type: 'string' },
    example: '"3"',
  },
  'If-None-Match': {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'The ETag that you have. If it still holds, the answer is 304 without a body.',
    schema: { type: 'string' },
    example: '"3"',
  },
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'A new random key for each thing to be done once. A retry with the same key and body has no second effect.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: '0c3a3f7e-2f58-4d39-8a51-9a5d4f1f2c11',
  },
} as const
