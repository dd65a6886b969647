import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { pictureMeans } from '#ground/words/pictures.ts'
import { terms } from '#ground/words/terms.ts'
import type { Media } from '#lives/media/media.ts'
import { sayMedia } from '#lives/media/words.ts'
import type { Assessment, WrittenWith } from './assessment.ts'
import { verdictOf } from './assessment-steps.ts'
import { howWords, topicWords, voiceWords, words } from './assessment-words.ts'
import { conditionWords, eligibilityWords, sayEligibilityReason } from './eligibility-words.ts'
import { outcomeWords, wellbeingWords } from './outcome-words.ts'
import type { Signed } from './signed.ts'
import { type Statement, TOPICS } from './statement.ts'

type Names = ReadonlyMap<string, string>
type Row = Signed['sections'][number]['rows'][number]

export const sayHours = (view: View, minutes: number): string =>
  words.hoursSaid(view, { hours: Math.floor(minutes / 60), minutes: minutes % 60 })

/** Words and pictures as one line, with whose they are and how they were said: voices never run together. */
export function sayStatement(
  view: View,
  { voice, how, words: said, pictures, helpedBy }: Statement,
  media: readonly Media[] = [],
): Row {
  const shown = pictures.map((key) => pictureMeans(view, key)).join(', ')
  const question = `${voiceWords[voice](view)}. ${howWords[how](view)}.`
  const answer = [
    said.trim() && `“${said.trim()}”`,
    shown,
    ...media.map((one) => sayWithWords(view, one)),
    helpedBy && words.helped(view, { name: helpedBy }),
  ]
  return { question, answer: answer.filter(Boolean).join('. ') }
}

/** A photo or recording on paper: what it is, and what it says where somebody typed it. */
export const sayWithWords = (view: View, media: Media): string =>
  [sayMedia(view, media), media.transcript && `“${media.transcript}”`].filter(Boolean).join(': ')

/**
 * The whole assessment as questions and answers: what the page shows before it is signed, and what is kept when it is.
 */
export function assessmentPaper(
  { language }: Pick<View, 'language'>,
  { assessment, name, names, media }: WrittenWith & { assessment: Assessment; name: string },
): Signed {
  const view: View = { language, seeing: 'standard' }
  const none = terms.none(view)
  const row = (question: string, answer: string): Row => ({
    question,
    answer: answer.trim() || none,
  })
  return {
    language,
    title: words.title(view, { name }),
    sections: [
      ...TOPICS.map((topic) => ({
        heading: topicWords[topic](view),
        rows: assessment.statements
          .filter((s) => s.topic === topic)
          .map((s) => sayStatement(view, s, media.get(s.id))),
      })).filter((section) => section.rows.length > 0),
      {
        heading: words.strengths(view),
        rows: [row(words.strengths(view), assessment.strengths)],
      },
      { heading: words.involvement(view), rows: involvementRows(view, assessment, row) },
      ...needSections(view, assessment, names),
      {
        heading: words.support(view),
        rows: [
          row(
            words.hours(view),
            assessment.neededMinutes === undefined ? '' : sayHours(view, assessment.neededMinutes),
          ),
        ],
      },
      verdictSection(view, assessment),
    ],
  }
}

function involvementRows(view: View, a: Assessment, row: (q: string, a: string) => Row): Row[] {
  const difficulty =
    a.hasDifficulty === undefined ? '' : (a.hasDifficulty ? terms.yes : terms.no)(view)
  return [
    row(words.involvementLabel(view), a.involvement),
    row(words.difficulty(view), difficulty),
    row(words.difficultyEvidence(view), a.difficultyEvidence),
    row(words.appropriate(view), a.appropriateIndividual),
  ]
}

function needSections(
  view: View,
  { needs, answers }: Assessment,
  names: Names,
): Signed['sections'] {
  const answersOn = (outcome: string) =>
    answers
      .filter((a) => a.outcome === outcome)
      .map((a) => ({
        question: conditionWords[a.condition](view),
        answer: [
          (a.answer === 'yes' ? terms.yes : terms.no)(view),
          a.evidence.trim().replace(/\.$/, ''),
          [names.get(a.accountId ?? ''), sayDay(view, a.answeredOn)].filter(Boolean).join(', '),
        ].join('. '),
      }))
  const whole = answersOn('')
  return [
    ...(whole.length > 0 ? [{ heading: words.whole(view), rows: whole }] : []),
    ...needs.map((need) => ({
      heading: outcomeWords[need.outcome](view),
      rows: [
        { question: words.needLabel(view), answer: need.need },
        {
          question: words.wellbeing(view),
          answer: need.wellbeing.map((area) => wellbeingWords[area](view)).join('; '),
        },
        ...answersOn(need.outcome),
      ],
    })),
  ]
}

function verdictSection(view: View, assessment: Assessment): Signed['sections'][number] {
  const { eligible, reasons } = verdictOf(assessment)
  const said = (eligible ? eligibilityWords.eligible : eligibilityWords.notEligible)(view)
  return {
    heading: words.verdict(view),
    rows: [
      {
        question: said,
        answer: reasons.map((reason) => sayEligibilityReason(view, reason)).join(' '),
      },
      ...(assessment.advice.trim()
        ? [{ question: words.advice(view), answer: assessment.advice }]
        : []),
    ],
  }
}
