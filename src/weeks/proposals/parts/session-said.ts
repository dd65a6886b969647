import type { View } from '#ground/kernel/view.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { isPicture, type PictureKey } from '#ground/words/pictures.ts'
import { sayLength, sayTimes } from '#ground/words/times.ts'
import type { TravelMeans } from '#lives/people/person.ts'
import type { SessionSeen } from '../persons-week.ts'
import { journeyWords, meansWords, words } from '../words.ts'

/** The picture of what is done there. */
export const pictureOf = ({
  activity,
}: {
  readonly activity: Pick<SessionSeen['activity'], 'picture'>
}): PictureKey => (isPicture(activity.picture) ? activity.picture : 'activity')

const MEANS = {
  walk: 'walk',
  bus: 'bus',
  car: 'car',
  'council-transport': 'minibus',
} as const satisfies Readonly<Record<TravelMeans, PictureKey>>

export const pictureOfMeans = (means: TravelMeans): PictureKey => MEANS[means]

/** "12 minutes by bus"; where nobody knows how long, "By bus". */
export const sayJourney = (view: View, means: TravelMeans, minutes: Minutes | undefined): string =>
  minutes === undefined
    ? meansWords[means](view)
    : journeyWords[means](view, { length: sayLength(view, minutes) })

/** "The Old Mill, Northley"; in the pictures view the place alone. */
export function sayPlace(view: View, { venue }: Pick<SessionSeen, 'venue'>): string {
  const area = view.language === 'en' ? venue.areaEn : venue.areaCy
  return view.seeing === 'pictures' ? venue.name : words.at(view, { place: venue.name, area })
}

export const sayWorker = (view: View, { worker }: Pick<SessionSeen, 'worker'>): string =>
  words.withWorker(view, { worker })

/** "Tuesday, 10am to 12pm"; easy "Tuesday. From 10 o'clock to 12 o'clock." */
export function sayWeekly(
  view: View,
  { weekday, starts, ends }: Pick<SessionSeen, 'weekday' | 'starts' | 'ends'>,
): string {
  const [day, times] = [sayWeekday(view, weekday), sayTimes(view, starts, ends)]
  return view.seeing === 'standard' ? `${day}, ${times}` : `${day}. ${times}.`
}
