import type { Id } from '#ground/kernel/id.ts'
import type { PictureKey } from '#ground/words/pictures.ts'

/**
 * What an assessment is made of first: what somebody said or showed, kept as it was said. It starts from the person and
 * from what they can do (2014 anaw 4 s6(2) and code part 3; Care Act 2014 s1(3)(a) and (b)).
 */
export const TOPICS = [
  'strengths',
  'good-day',
  'people',
  'hopes',
  'worries',
  'how-to-help',
] as const
export type Topic = (typeof TOPICS)[number]

/** Whose words they are. No one's pass for another's (ux 4.5). */
export const VOICES = ['person', 'carer', 'advocate', 'worker'] as const
export type Voice = (typeof VOICES)[number]

/** How it was said or shown. */
export const HOWS = ['talk', 'picture', 'object', 'sign', 'writing', 'observed'] as const
export type How = (typeof HOWS)[number]

export type Statement = {
  readonly id: Id
  readonly topic: Topic
  readonly voice: Voice
  readonly how: How
  readonly words: string
  readonly pictures: readonly PictureKey[]
  /** Who helped the person to say it. */
  readonly helpedBy: string
  /** Who wrote it down. */
  readonly accountId?: Id
  readonly at: Date
}

/** Pictures to choose from for each question, at most ten: adult, and each with one meaning everywhere (ER4). */
export const PICTURE_CHOICES: Readonly<Record<Topic, readonly PictureKey[]>> = {
  strengths: [
    'cooking',
    'gardening',
    'music',
    'art',
    'shopping',
    'bus',
    'computers',
    'work',
    'walking',
  ],
  'good-day': [
    'cafe',
    'swimming',
    'music',
    'gardening',
    'dogs',
    'walking',
    'friends',
    'home',
    'quiet',
  ],
  people: ['family', 'friends', 'person', 'people', 'dogs', 'church'],
  hopes: ['work', 'college', 'friends', 'volunteering', 'travel-training', 'gym', 'choir', 'home'],
  worries: ['noisy', 'busy', 'lights', 'bus', 'money', 'change', 'people', 'bad'],
  'how-to-help': ['talk', 'pictures', 'time', 'quiet', 'person', 'wheelchair', 'toilet', 'phone'],
}

export type StatementRefusal =
  | { readonly kind: 'nothing-said' }
  | { readonly kind: 'not-your-voice' }

/** In whose voice an account of this role may write: the person's words, and its own. */
export const voicesFor = (who: 'worker' | 'advocate'): readonly Voice[] =>
  who === 'advocate' ? ['person', 'advocate'] : ['person', 'carer', 'worker']

/**
 * Whether somebody may write this down. Refuses nothing said in words, pictures, photos or recordings, and a voice that
 * is not theirs to write: an advocate writes in their own voice or takes down the person's, never the worker's or the carer's.
 */
export function refusalOfStatement(
  who: 'worker' | 'advocate',
  said: Pick<Statement, 'voice' | 'words' | 'pictures'> & { readonly media?: readonly unknown[] },
): StatementRefusal | undefined {
  if (!voicesFor(who).includes(said.voice)) return { kind: 'not-your-voice' }
  const { words, pictures, media = [] } = said
  const isSaid = words.trim() !== '' || pictures.length > 0 || media.length > 0
  return isSaid ? undefined : { kind: 'nothing-said' }
}

type Written = Omit<Statement, 'id' | 'at'>

/** Whether the same account wrote down the same of the same voice. */
export const isSameStatement = (one: Written, other: Written): boolean =>
  one.accountId === other.accountId &&
  one.topic === other.topic &&
  one.voice === other.voice &&
  one.how === other.how &&
  one.words.trim() === other.words.trim() &&
  one.helpedBy === other.helpedBy &&
  one.pictures.join() === other.pictures.join()
