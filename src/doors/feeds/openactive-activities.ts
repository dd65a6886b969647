/** Where the concepts of OpenActive's activity list stand (CC BY 4.0). */
export const ACTIVITY_LIST = 'https://openactive.io/activity-list'

/**
 * Activities of the catalogue that are one concept of that list, with its name and id. What is not here is no physical
 * activity as the list means it (pottery, growing food): it is told by the directory and by calendars alone.
 */
const ROWS: readonly (readonly [activity: string, name: string, id: string])[] = [
  ['swimming', 'Swimming', '2750229d-b725-4171-9276-376be913957c'],
  ['gym', 'Gym Workout', '08d9368c-6c6c-44a3-84ef-a42ed00d529a'],
  ['football', 'Football', '0a5f732d-e806-4e51-ad40-0a7de0239c8c'],
  ['tennis', 'Tennis', 'f2ea7405-6098-4378-b0fe-4e398a659fc4'],
  ['walking', 'Walking', '95092977-5a20-4d6e-b312-8fddabe71544'],
  ['cycling', 'Cycling', '4a19873e-118e-43f4-b86e-05acba8fb1de'],
  ['horse-riding', 'Equestrian', '45a372d9-baca-4f6c-859f-04de3efae742'],
  ['bowling', 'Ten-Pin Bowling', '1caf9e44-b0b0-43ed-82e3-066f45637d07'],
  ['dance', 'Dance', '6ca15167-51da-4d91-a1ae-8a45dc47b0ea'],
  ['choir', 'Singing', 'e2b21a40-66a4-42bb-a24f-3638cc356299'],
  ['gardening', 'Gardening', '5b880e93-4a16-4c37-86ac-ba2ffba68358'],
  ['dogs', 'Dog Walking', 'e82ea1b1-2b4f-4269-a4f9-42190e502754'],
  ['fishing', 'Angling', '72d19892-5f55-4e9c-87b0-a5433baa49c8'],
]

export type Concept = { readonly id: string; readonly name: string }
const CONCEPTS = new Map<string, Concept>(
  ROWS.map(([activity, name, id]) => [activity, { id: `${ACTIVITY_LIST}#${id}`, name }]),
)

export const conceptOf = (activity: string): Concept | undefined => CONCEPTS.get(activity)
export const MAPPED_ACTIVITIES: readonly string[] = [...CONCEPTS.keys()]

/** The activity of ours that a concept is, for what comes in. */
export const activityOfConcept = (id: string): string | undefined =>
  ROWS.find(([, , concept]) => id === `${ACTIVITY_LIST}#${concept}`)?.[0]
