/** What a thing to do is for, besides passing the time (DO-05). */
export const PURPOSES = ['skill', 'give', 'earn', 'create', 'care'] as const
export type Purpose = (typeof PURPOSES)[number]

const keys = (text: string): readonly string[] => text.split(' ')

/** Activities of the catalogue by what they are for. What is not here is company or pleasure, and good as that. */
const SERVED_BY: Readonly<Record<Purpose, readonly string[]>> = {
  skill: keys(
    'cooking baking computers college budgeting travel-training work bike-repair swimming history woodwork',
  ),
  give: keys('volunteering self-advocacy recycling church'),
  earn: keys('work cafe-work shop-work laundry bike-repair recycling'),
  create: keys('art pottery sewing knitting woodwork photography music drama dance choir baking'),
  care: keys('gardening allotment farm dogs horse-riding'),
}

/** Activities that move the body (DO-07). */
const ACTIVE = keys(
  'swimming gym football tennis walking cycling horse-riding bowling dance gardening allotment farm dogs',
)

export const purposesOf = (activity: string): readonly Purpose[] =>
  PURPOSES.filter((purpose) => SERVED_BY[purpose].includes(activity))

export const isActive = (activity: string): boolean => ACTIVE.includes(activity)
