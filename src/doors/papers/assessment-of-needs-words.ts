import type { Block, Paper } from '#ground/documents/paper.ts'
import type { View } from '#ground/kernel/view.ts'
import type { PictureKey } from '#ground/words/pictures.ts'
import { says } from '#ground/words/says.ts'
import type { Media } from '#lives/media/media.ts'
import type { Assessment, WrittenWith } from '#lives/needs/assessment.ts'
import { assessmentPaper, sayHours, sayWithWords } from '#lives/needs/assessment-paper-words.ts'
import { topicWords } from '#lives/needs/assessment-words.ts'
import { outcomeWords } from '#lives/needs/outcome-words.ts'
import type { Statement, Topic } from '#lives/needs/statement.ts'
import { headOf, type PaperFor } from './paper-head-words.ts'
import { rightsOf } from './paper-rights-words.ts'

const words = {
  title: says({
    en: 'My assessment',
    cy: 'Fy asesiad',
    easy: { en: 'What I need', cy: 'Beth sydd ei angen arna i' },
  }),
  saidMyself: says({ en: 'What I told people', cy: 'Beth ddywedais i wrth bobl' }),
  mustHelp: says({
    en: 'What the council must help with',
    cy: 'Beth mae’n rhaid i’r cyngor helpu ag ef',
  }),
  mustNotHelp: says({
    en: 'The council does not have to help now. This is why:',
    cy: 'Does dim rhaid i’r cyngor helpu nawr. Dyma pam:',
  }),
  howMuch: says({ en: 'How much help', cy: 'Faint o help' }),
  hours: says<{ length: string }>({
    en: 'I need {length} of support in the day each week.',
    cy: 'Mae angen {length} o gymorth arna i yn y dydd bob wythnos.',
  }),
}

export type AssessmentGiven = WrittenWith & { readonly assessment: Assessment }

/**
 * The assessment for the person (Care Act 2014 s12(3); anaw 4 s21): in full as it was signed, or in easy read by their own
 * words and what the council must help with.
 */
export function assessmentLetter(of: PaperFor, given: AssessmentGiven): Paper {
  const { view } = of
  const said = view.seeing === 'standard' ? inFull(of, given) : easily(view, given)
  return {
    ...headOf(of, words.title(view)),
    blocks: [...said, ...rightsOf(view, of.jurisdiction)],
  }
}

const inFull = ({ view, name }: PaperFor, given: AssessmentGiven): readonly Block[] =>
  assessmentPaper(view, { ...given, name }).sections.flatMap(
    ({ heading, rows }): readonly Block[] => [
      { kind: 'heading', text: heading },
      {
        kind: 'facts',
        facts: rows.map(({ question, answer }) => ({ label: question, value: answer })),
      },
    ],
  )

const PICTURES: Readonly<Record<Topic, PictureKey>> = {
  strengths: 'good',
  'good-day': 'morning',
  people: 'friends',
  hopes: 'find',
  worries: 'not-sure',
  'how-to-help': 'help',
}

function easily(view: View, { assessment, media }: AssessmentGiven): readonly Block[] {
  const own = assessment.statements.filter((one) => one.voice === 'person')
  const eligible = assessment.needs.filter((need) => need.eligible)
  const { neededMinutes, advice } = assessment
  return [
    ...(own.length > 0 ? [heading(words.saidMyself(view))] : []),
    ...own.map((statement) => saidRow(view, statement, media.get(statement.id))),
    heading(words.mustHelp(view)),
    ...(assessment.eligible === false
      ? [row('talk', [words.mustNotHelp(view), ...(advice ? [advice] : [])])]
      : eligible.map((need) => row('yes', [outcomeWords[need.outcome](view)]))),
    ...(neededMinutes
      ? [
          heading(words.howMuch(view)),
          row('time', [words.hours(view, { length: sayHours(view, neededMinutes) })]),
        ]
      : []),
  ]
}

const heading = (text: string): Block => ({ kind: 'heading', text })
const row = (picture: PictureKey, sentences: readonly string[]): Block => ({
  kind: 'row',
  picture,
  sentences,
})

/** A picture that the person chose stands for itself; else the picture of what was asked. */
const saidRow = (
  view: View,
  { topic, words: said, pictures }: Statement,
  media: readonly Media[] = [],
): Block =>
  row(pictures[0] ?? PICTURES[topic], [
    topicWords[topic](view),
    ...(said ? [`“${said}”`] : []),
    ...media.map((one) => sayWithWords(view, one)),
  ])
