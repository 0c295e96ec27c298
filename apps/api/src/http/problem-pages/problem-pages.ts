import { readFileSync } from 'node:fs'
import { PROBLEMS, type ProblemKind } from '@holdfast/contracts/problems'
import type { Locale } from '@holdfast/domain/text'
import type { FastifyInstance } from 'fastify'
import { localeOf } from '../session.ts'
import { PROBLEM_TEXTS } from './texts.ts'

const LABELS: Readonly<Record<Locale, { people: string; programs: string; status: string; reference: string }>> = {
  en: {
    people: 'What you can do',
    programs: 'For programs',
    status: 'HTTP status',
    reference: 'API guide and reference',
  },
  es: {
    people: 'Qué puede hacer',
    programs: 'Para programas',
    status: 'Estado HTTP',
    reference: 'Guía y referencia de la API',
  },
}

const isKind = (name: string): name is ProblemKind => Object.hasOwn(PROBLEMS, name)

/** The pages that the `type` of a problem opens: what it means and what helps, in the language of the browser. */
export function servePages(app: FastifyInstance): void {
  const style = readFileSync(new URL('style.css', import.meta.url), 'utf8')
  app.get('/problems/style.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(style),
  )
  app.get<{ Params: { kind: string } }>('/problems/:kind', (request, reply) => {
    const { kind } = request.params
    if (!isKind(kind)) return reply.callNotFound()
    return reply
      .type('text/html; charset=utf-8')
      .headers({ 'cache-control': 'public, no-cache', vary: 'accept-language' })
      .send(pageOf(kind, localeOf(request)))
  })
}

function pageOf(kind: ProblemKind, locale: Locale): string {
  const { title, means, people, programs } = PROBLEM_TEXTS[kind][locale]
  const labels = LABELS[locale]
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · Holdfast</title>
    <link rel="icon" href="/icon.svg">
    <link rel="stylesheet" href="/problems/style.css">
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${means}</p>
      <h2>${labels.people}</h2>
      <p>${people}</p>
      <h2>${labels.programs}</h2>
      <p>${programs}</p>
      <p><code>/problems/${kind}</code> · ${labels.status} ${PROBLEMS[kind].status}</p>
      <p><a href="/">Holdfast</a> · <a href="/api/docs">${labels.reference}</a></p>
    </main>
  </body>
</html>
`
}
