import { z } from 'zod'

/** A whole number between two bounds, refused in words that say what would be right. */
const intBetween = (from: number, to: number) => {
  const error = `must be a whole number from ${from} to ${to}`
  return z.coerce.number(error).int(error).min(from, error).max(to, error)
}

/** One of a few words. */
const oneOf = <const W extends readonly string[]>(words: W) => z.enum(words, `must be one of: ${words.join(', ')}`)

const url = (example: string) => z.url(`must be an address like ${example}`)

const Environment = z
  .object({
    NODE_ENV: oneOf(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: intBetween(0, 65_535).default(3000),
    PUBLIC_URL: url('https://plan.example.org').optional(),
    DATABASE_API_URL: url('postgresql://user:password@host/database'),
    HOLDFAST_SECRET: z.string('is missing').min(32, 'must have at least 32 characters'),
    /** The key that the keys of organizations are encrypted with; follows from HOLDFAST_SECRET where it is not set. */
    ENCRYPTION_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
    /** The one before it, until `npm run keys:rotate` has run. */
    ENCRYPTION_KEY_BEFORE: z.string().min(32, 'must have at least 32 characters').optional(),
    WEB_DIST: z.string().optional(),
    MAIL_OUTBOX: z.string().default('.data/outbox'),
    MAIL_FROM: z.string().default('Holdfast <no-reply@localhost>'),
    SMTP_URL: url('smtps://user:password@mail.example.org').optional(),
    /** How long the mail server may be silent before a letter is tried again later. */
    MAIL_TIMEOUT_SECONDS: intBetween(1, 600).default(60),
    /** How long after a failed letter the second try comes; the time doubles with each further one, up to an hour. */
    MAIL_RETRY_SECONDS: intBetween(1, 3600).default(30),
    /** Whether this process carries out jobs (letters, imports, nightly work), or leaves that to `npm run worker`. */
    JOBS: oneOf(['in-process', 'off']).default('in-process'),
    /** After how many days a sample organization is removed with everything in it. */
    SAMPLE_DAYS: intBetween(1, 3650).default(7),
    TRUST_PROXY: z.string().optional(),
    LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    SESSION_IDLE_MINUTES: intBetween(5, 720).default(30),
    SESSION_HOURS: intBetween(1, 24).default(12),
    ATTEMPTS_PER_ADDRESS: intBetween(10, 1_000_000).default(100),
    /** How many requests of one address are worked on at the same time. */
    REQUESTS_PER_ADDRESS: intBetween(4, 1_000_000).default(50),
    /** How many requests a person, on all their devices together, may send in a minute to this process; and a token. */
    REQUESTS_PER_PERSON: intBetween(1, 1_000_000).default(1200),
    REQUESTS_PER_TOKEN: intBetween(1, 1_000_000).default(300),
    /** Whether webhooks may be sent to private addresses and without https: where they are tried out, never in production. */
    WEBHOOKS_TO_PRIVATE_ADDRESSES: oneOf(['no', 'yes']).default('no'),
    DATABASE_CONNECTIONS: intBetween(2, 100).default(16),
    /** A file that the signed heads of the audit chains are appended to, besides the database. */
    AUDIT_CHECKPOINTS_FILE: z.string().optional(),
    METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  })
  .superRefine((env, ctx) => {
    if (env.NODE_ENV !== 'production') return
    if (new Set(env.HOLDFAST_SECRET).size < 12)
      ctx.addIssue({ code: 'custom', path: ['HOLDFAST_SECRET'], message: 'is too simple; use 32 random characters' })
    if (env.WEBHOOKS_TO_PRIVATE_ADDRESSES === 'yes')
      ctx.addIssue({ code: 'custom', path: ['WEBHOOKS_TO_PRIVATE_ADDRESSES'], message: 'must be no in production' })
    const url = env.PUBLIC_URL && new URL(env.PUBLIC_URL)
    if (!url) ctx.addIssue({ code: 'custom', path: ['PUBLIC_URL'], message: 'is needed in production' })
    else if (url.protocol !== 'https:' && !['localhost', '127.0.0.1'].includes(url.hostname))
      ctx.addIssue({ code: 'custom', path: ['PUBLIC_URL'], message: 'must begin with https:// in production' })
  })

/** The names of all settings: what a process that starts the API passes on to it, and nothing else. */
export const SETTING_NAMES = Object.keys(Environment.shape)

/** Every setting of the API, read from the environment once (the README has the table). */
export type Config = ReturnType<typeof readConfig>

/** Reads and checks the environment; throws one sentence that names every wrong setting. */
export function readConfig(env: Record<string, string | undefined>) {
  const read = Environment.safeParse(env)
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new Error(`These settings are missing or wrong: ${wrong.join('; ')}`)
  }
  const publicUrl = (read.data.PUBLIC_URL ?? `http://localhost:${read.data.PORT}`).replace(/\/$/, '')
  return { ...read.data, publicUrl, isHttps: publicUrl.startsWith('https:') }
}
