import { readFileSync } from 'node:fs'
import { PROBLEMS, type ProblemKind } from '@holdfast/contracts/problems'
import type { Locale } from '@holdfast/domain/text'
import type { FastifyInstance } from 'fastify'
import { localeOf } from '../session.ts'
import { PROBLEM_TEXTS } from './texts.ts'

const LABELS = {
  en: {
    people: 'What you can do',
    programs: 'For programs',
    status: 'HTTP status',
    reference: 'API guide and reference',
    unknown: 'There is no problem with this name',
    unknownMeans: 'The address may be misspelled, or the name belongs to another version of the API.',
  },
  es: {
    people: 'Qué puede hacer',
    programs: 'Para programas',
    status: 'Estado HTTP',
    reference: 'Guía y referencia de la API',
    unknown: 'No hay ningún problema con este nombre',
    unknownMeans: 'Quizá la dirección esté mal escrita, o el nombre sea de otra versión de la API.',
  },
} satisfies Readonly<Record<Locale, object>>

const isKind = (name: string): name is ProblemKind => Object.hasOwn(PROBLEMS, name)

/**
 * The pages that the `type` of a problem opens: what it means and what helps, in the language of the browser. For a name that
 * is not in the catalog a browser gets a page with status 404, and a program the problem `not-found`.
 */
export function servePages(app: FastifyInstance): void {
  const style = readFileSync(new URL('style.css', import.meta.url), 'utf8')
  app.get('/problems/style.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(style),
  )
  app.get<{ Params: { kind: string } }>('/problems/:kind', (request, reply) => {
    const { kind } = request.params
    const locale = localeOf(request)
    void reply.headers({ 'cache-control': 'public, no-cache', vary: 'accept, accept-language' })
    if (isKind(kind)) return reply.type('text/html; charset=utf-8').send(problemPage(kind, locale))
    if (!request.headers.accept?.includes('text/html')) return reply.callNotFound()
    return reply.status(404).type('text/html; charset=utf-8').send(unknownPage(locale))
  })
}

function problemPage(kind: ProblemKind, locale: Locale): string {
  const { title, means, people, programs } = PROBLEM_TEXTS[kind][locale]
  const labels = LABELS[locale]
  return pageOf(
    locale,
    title,
    `<p>${means}</p>
      <h2>${labels.people}</h2>
      <p>${people}</p>
      <h2>${labels.programs}</h2>
      <p>${programs}</p>
      <p><code>/problems/${kind}</code> · ${labels.status} ${PROBLEMS[kind].status}</p>`,
  )
}

const unknownPage = (locale: Locale): string =>
  pageOf(locale, LABELS[locale].unknown, `<p>${LABELS[locale].unknownMeans}</p>`)

const pageOf = (locale: Locale, title: string, content: string): string => `<!doctype html>
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
      ${content}
      <p><a href="/">Holdfast</a> · <a href="/api/docs">${LABELS[locale].reference}</a></p>
    </main>
  </body>
</html>
`
