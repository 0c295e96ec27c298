// the commonest words of English and Spanish: a sentence of them alone is tried early by whoever guesses
const WORDS = `
a about after again all always am an and another any are as at away baby back bad be beach beautiful because been before being
best better big boy but by came can come could day dear did do does dog done dont down dream enter even ever every everyone
everything family father find first for force forever friend from fun get girl give go god going gone good got great had happy has
have he heart heaven hello help her here hey him his home hope house how i if im in into is it its jesus just keep king know last
let letme life like little live lord lost love loved lover lovely loves made make man may me mean mine money moon more most mother
much must my myself name need never new next nice night no nobody not nothing now of off oh ok on one only open or other our out
over own pass pass1 people place play please pretty princess put queen really remember right said same say secret see she should
sister so some someone something star stay still stop strong such summer sun super take tell than thank that the their them then
there these they thing think this those time to today together tomorrow too true two under until up us very want was way we welcome
well went were what when where which who whole why will winter wish with without woman wonderful word words world would year years
yes yet you young your yours
adios ahora algo alguien amigo amiga amo amor antes aqui asi ayer bien bueno buena cada casa cielo como con contigo corazon cosa
cuando de del desde dia dias dios donde dos el ella ellos en entre eres es esa ese eso esta estamos estan estar este esto estoy
familia feliz gracias gran hasta hay hermana hermano hijo hija hola hombre hoy jamas juntos la las lo los luz madre mama mas me
mejor mi mis misma mismo mucho muchos mujer mundo muy nada nadie ni nino no noche nos nosotros novia novio nuestra nuestro nueva
nuevo nunca o padre papa para pero por porque primera que queremos quien quiero sabe se sea ser si siempre sin sobre sol solo somos
soy su sus tambien te tengo tiempo tiene toda todas todo todos tu tus un una uno va vamos ver vez vida vivir voy y ya yo`

// famous for being long
const PHRASES = [
  'correcthorsebatterystaple',
  'maytheforcebewithyou',
  'abracadabra',
  'supercalifragilisticexpialidocious',
  'thequickbrownfox',
  'jumpsoverthelazydog',
  'loremipsumdolorsitamet',
]

let known: Set<string> | undefined
const LONGEST = Math.max(...PHRASES.map(({ length }) => length))

/**
 * How many characters of a text are left when famous phrases, and the commonest words of English and Spanish, are taken out of it,
 * whether or not there are spaces between them. Accents, capitals and spaces count for nothing.
 */
export function uncommonLength(text: string): number {
  known ??= new Set([...WORDS.trim().split(/\s+/), ...PHRASES])
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\s]/gu, '')
  // the fewest characters left over up to each place, after a word and after a letter that belongs to none
  const afterWord = [0]
  const afterLetter = [Infinity]
  for (let end = 1; end <= letters.length; end += 1) {
    let best = Infinity
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      if (!known.has(letters.slice(start, end))) continue
      // inside of another word, a short one is chance
      const before =
        end - start > 2 ? Math.min(afterWord[start] ?? 0, afterLetter[start] ?? 0) : (afterWord[start] ?? 0)
      best = Math.min(best, before)
    }
    afterWord.push(best)
    afterLetter.push(1 + Math.min(afterWord[end - 1] ?? 0, afterLetter[end - 1] ?? 0))
  }
  return Math.min(afterWord.at(-1) ?? 0, afterLetter.at(-1) ?? 0)
}
