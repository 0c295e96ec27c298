import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { RiskArea } from './risk.ts'
import { RISK_DATED } from './risk-dated.ts'

/**
 * What an area is called and the questions whose "yes" raises it. Prompts to get help, never a score
 * (docs/practice.md 9.1).
 */
export type RiskAreaEntry = { readonly label: Text; readonly questions: readonly Text[] }

/** The areas of docs/practice.md 9.1. Questions about violence are asked of each partner alone. */
export const RISK_AREA_CATALOG: Readonly<Record<RiskArea, RiskAreaEntry>> = content(
  'risk-areas',
  { ...RISK_DATED, kind: 'question' },
  {
    self_harm: {
      label: { en: 'Harm to themselves', es: 'Riesgo de hacerse daño' },
      questions: [
        {
          en: 'Have they talked about dying, or wished to be dead?',
          es: '¿Ha hablado de morir o deseado estar muerto?',
        },
        { en: 'Have they survived a suicide attempt?', es: '¿Ha sobrevivido a un intento de suicidio?' },
        { en: 'Do they have a plan or a way to do it within reach?', es: '¿Tiene un plan o un medio a su alcance?' },
        { en: 'Have they given things away or said goodbye?', es: '¿Ha regalado sus cosas o se ha despedido?' },
        {
          en: 'Is there a recent loss, a deep hopelessness, or a crash after stimulants?',
          es: '¿Hay una pérdida reciente, una desesperanza profunda o un bajón después de estimulantes?',
        },
      ],
    },
    harm_to_others: {
      label: { en: 'Harm to others', es: 'Daño a otras personas' },
      questions: [
        { en: 'Have they threatened to hurt someone?', es: '¿Ha amenazado con hacer daño a alguien?' },
        {
          en: 'Have they hurt a person or an animal, or been arrested for it?',
          es: '¿Ha lastimado a una persona o a un animal, o ha tenido un arresto por eso?',
        },
        {
          en: 'Do they follow or watch someone, or feel that others are after them?',
          es: '¿Sigue o vigila a alguien, o siente que otros le persiguen?',
        },
      ],
    },
    weapons: {
      label: { en: 'Weapons', es: 'Armas' },
      questions: [
        {
          en: 'Is there a gun or another weapon at home, in the car, or on them?',
          es: '¿Hay un arma de fuego u otra arma en casa, en el auto o consigo?',
        },
        { en: 'Whose is it, and is it locked away?', es: '¿De quién es y está guardada bajo llave?' },
        { en: 'Has it ever been part of a threat?', es: '¿Se ha usado alguna vez para amenazar?' },
      ],
    },
    domestic_violence: {
      label: { en: 'Violence at home', es: 'Violencia en casa' },
      questions: [
        {
          en: 'Is anyone at home afraid of someone here?',
          es: '¿Alguien en casa tiene miedo de otra persona de aquí?',
        },
        {
          en: 'Has there been choking, a weapon, forced sex, or a threat to kill?',
          es: '¿Ha habido estrangulamiento, un arma, sexo forzado o una amenaza de muerte?',
        },
        { en: 'Is it getting worse or more frequent?', es: '¿Está empeorando o pasa más seguido?' },
        {
          en: 'Has a protective order been broken, or is a separation planned? Leaving is a time of risk.',
          es: '¿Se ha violado una orden de protección o se planea una separación? Irse es un momento de riesgo.',
        },
        {
          en: 'Does one person control the money, the phone, or whom the other sees?',
          es: '¿Una persona controla el dinero, el teléfono o a quién ve la otra?',
        },
      ],
    },
    withdrawal: {
      label: { en: 'Withdrawal', es: 'Abstinencia' },
      questions: [
        {
          en: 'Do they drink heavily, or take sedatives or GHB, every day or nearly so?',
          es: '¿Bebe mucho o toma sedantes o GHB todos los días o casi todos?',
        },
        {
          en: 'Have they had a seizure, or seen or heard things, when they stopped before?',
          es: '¿Ha tenido convulsiones, o ha visto u oído cosas, al dejarlo antes?',
        },
        {
          en: 'Do they shake, sweat or vomit when they have not used for some hours?',
          es: '¿Tiembla, suda o vomita cuando pasan unas horas sin consumir?',
        },
        {
          en: 'Have they stopped and begun again many times?',
          es: '¿Lo ha dejado y vuelto a empezar muchas veces?',
        },
        {
          en: 'Has it been heavy and regular for a long time?',
          es: '¿Ha sido mucho y seguido durante largo tiempo?',
        },
        {
          en: 'Are they over 65, or ill, or have they hurt their head lately?',
          es: '¿Tiene más de 65 años, tiene una enfermedad o se golpeó la cabeza hace poco?',
        },
        {
          en: 'Do they also take sleeping or calming pills every day, or other substances besides?',
          es: '¿Toma además pastillas para dormir o calmarse todos los días, u otras sustancias?',
        },
        {
          en: 'Is there a racing heart, fever or high blood pressure? A clean breath test does not rule out withdrawal.',
          es: '¿Hay palpitaciones, fiebre o presión alta? Una prueba de aliento limpia no descarta la abstinencia.',
        },
      ],
    },
    overdose: {
      label: { en: 'Overdose', es: 'Sobredosis' },
      questions: [
        {
          en: 'Do they use opioids, or pills or powders that may hold fentanyl?',
          es: '¿Consume opioides, o pastillas o polvos que pueden tener fentanilo?',
        },
        { en: 'Do they use alone, or mix substances?', es: '¿Consume a solas o mezcla sustancias?' },
        { en: 'Have they overdosed before?', es: '¿Ha tenido una sobredosis antes?' },
        {
          en: 'Have they just had a time without using: detox, jail, a hospital?',
          es: '¿Acaba de pasar un tiempo sin consumir: desintoxicación, cárcel, hospital?',
        },
        {
          en: 'Do they have sleep apnea or another breathing problem?',
          es: '¿Tiene apnea del sueño u otro problema para respirar?',
        },
      ],
    },
    medical: {
      label: { en: 'Health', es: 'Salud' },
      questions: [
        { en: 'Are they pregnant, or could they be?', es: '¿Hay un embarazo o podría haberlo?' },
        {
          en: 'Do they have a heart or liver condition, diabetes, or seizures?',
          es: '¿Tiene una enfermedad del corazón o del hígado, diabetes o convulsiones?',
        },
        {
          en: 'Is there a recent head injury, an infection, or a great age?',
          es: '¿Hay un golpe reciente en la cabeza, una infección o una edad muy avanzada?',
        },
      ],
    },
    psychiatric: {
      label: { en: 'Mental health', es: 'Salud mental' },
      questions: [
        {
          en: 'Do they hear or see things, or hold beliefs that nobody can reach?',
          es: '¿Oye o ve cosas, o tiene ideas de las que nadie logra sacarle?',
        },
        {
          en: 'Have there been days of very little sleep and great energy, or of deep sadness?',
          es: '¿Ha habido días de muy poco sueño y mucha energía, o de tristeza profunda?',
        },
        {
          en: 'Have they stopped a medicine, or just left a hospital?',
          es: '¿Ha dejado un medicamento o acaba de salir de un hospital?',
        },
        {
          en: 'Do they live with trauma or an eating disorder?',
          es: '¿Vive con un trauma o con un trastorno de la alimentación?',
        },
      ],
    },
    minors_at_home: {
      label: { en: 'Children at home', es: 'Niños en casa' },
      questions: [
        {
          en: 'What have the children seen or heard?',
          es: '¿Qué han visto u oído los niños?',
        },
        {
          en: 'Who looks after the children during the meeting and afterwards?',
          es: '¿Quién cuida a los niños durante la reunión y después?',
        },
        {
          en: 'Have the children been left alone or been in danger?',
          es: '¿Los niños se han quedado solos o han estado en peligro?',
        },
        {
          en: 'Is there a custody case, or a duty to report what you know?',
          es: '¿Hay un proceso de custodia o la obligación de informar lo que usted sabe?',
        },
      ],
    },
    vulnerable_adult: {
      label: { en: 'An adult who depends on care', es: 'Una persona adulta que depende de cuidados' },
      questions: [
        {
          en: 'Does an older or disabled person depend on your loved one?',
          es: '¿Una persona mayor o con discapacidad depende de su ser querido?',
        },
        { en: 'Who takes over if your loved one leaves today?', es: '¿Quién se encarga si su ser querido se va hoy?' },
      ],
    },
    legal: {
      label: { en: 'Law and courts', es: 'Ley y tribunales' },
      questions: [
        {
          en: 'Is there a warrant, probation, a court date, or a protective order?',
          es: '¿Hay una orden de arresto, libertad a prueba, una cita en el tribunal o una orden de protección?',
        },
        {
          en: 'Could custody or immigration status be touched by what is said or done?',
          es: '¿Lo que se diga o se haga podría afectar la custodia o la situación migratoria?',
        },
      ],
    },
    unknown_substances: {
      label: { en: 'Substances we cannot be sure of', es: 'Sustancias de las que no hay certeza' },
      questions: [
        { en: 'Do they take pills whose content nobody knows?', es: '¿Toma pastillas cuyo contenido nadie conoce?' },
        { en: 'Do they use methamphetamine or PCP?', es: '¿Consume metanfetamina o PCP?' },
        { en: 'Do they use several kinds of substances?', es: '¿Consume varios tipos de sustancias?' },
      ],
    },
    participants_own: {
      label: { en: 'Those who take part', es: 'Quienes participan' },
      questions: [
        {
          en: 'Is anyone in the group ill, frail, or pregnant?',
          es: '¿Alguien del grupo tiene una enfermedad, una salud frágil o un embarazo?',
        },
        {
          en: 'Does anyone in the group live with trauma or a history of violence with your loved one?',
          es: '¿Alguien del grupo vive con un trauma o con una historia de violencia con su ser querido?',
        },
      ],
    },
    setting: {
      label: { en: 'The place', es: 'El lugar' },
      questions: [
        {
          en: 'Is the place far from help, or without phone signal?',
          es: '¿El lugar está lejos de la ayuda o no tiene señal de teléfono?',
        },
        { en: 'Is there only one way out?', es: '¿Hay una sola salida?' },
      ],
    },
  },
)
