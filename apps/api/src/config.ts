import { z } from 'zod'

const Port = z.coerce.number().int().min(0).max(65535)

const Environment = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: Port.default(3000),
    PUBLIC_URL: z.url().optional(),
    DATABASE_API_URL: z.url(),
    HOLDFAST_SECRET: z.string().min(32, 'must have at least 32 characters'),
    WEB_DIST: z.string().optional(),
    MAIL_OUTBOX: z.string().default('.data/outbox'),
    MAIL_FROM: z.string().default('Holdfast <no-reply@localhost>'),
    SMTP_URL: z.url().optional(),
    TRUST_PROXY: z.string().optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(720).default(30),
    SESSION_HOURS: z.coerce.number().int().min(1).max(24).default(12),
    ATTEMPTS_PER_ADDRESS: z.coerce.number().int().min(10).default(100),
    DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(100).default(16),
  })
  .superRefine((env, ctx) => {
    if (env.NODE_ENV !== 'production') return
    if (new Set(env.HOLDFAST_SECRET).size < 12)
      ctx.addIssue({ code: 'custom', path: ['HOLDFAST_SECRET'], message: 'is too simple; use 32 random characters' })
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
