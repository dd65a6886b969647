import { path } from '#ground/kernel/path.ts'

export const registerPaths = {
  /** Who begins and who leaves in the next four weeks. */
  changes: path('/day-sheets/changes'),
  /** The sessions of one's own provider on a day: today, or the day asked for (?day=2027-03-01). */
  day: path('/day-sheets'),
  /** Who is expected at one venue on one day, and the staff they need. */
  venue: path('/venues/:venueId/days/:day'),
  /** One's own provider's day on a phone: who comes, how to support them, and the register. */
  today: path('/day-sheets/today'),
  /** The register of one venue's day. */
  register: path('/venues/:venueId/days/:day/register'),
  /** Everybody who is in, to be called over outside. */
  evacuation: path('/venues/:venueId/days/:day/evacuation'),
  /** Staff of the day, rooms, and what is done about too few. */
  staff: path('/venues/:venueId/days/:day/staff'),
  /** One's own hours by what they were for, and the venue's. */
  hours: path('/venues/:venueId/days/:day/hours'),
  /** One page about somebody who is expected, with their marks of the day and how they go home. */
  person: path('/venues/:venueId/days/:day/people/:personId'),

  /** The photo of somebody whom one supports that day. */
  face: path('/venues/:venueId/days/:day/people/:personId/face'),

  marks: path('/registers/:sessionId/days/:day/marks'),
  /** Why somebody is not here. */
  notHere: path('/registers/:sessionId/days/:day/people/:personId/not-here'),
  allHere: path('/registers/:sessionId/days/:day/all-here'),
  /** People mark themselves. */
  selves: path('/registers/:sessionId/days/:day/myself'),
  signOff: path('/registers/:sessionId/days/:day/sign-off'),
  reopen: path('/registers/:sessionId/days/:day/reopen'),
  late: path('/registers/:sessionId/days/:day/late'),
  staffChanges: path('/registers/:sessionId/days/:day/staff'),
  takeBack: path('/registers/:sessionId/days/:day/staff/take-back'),
  choices: path('/registers/:sessionId/days/:day/choices'),
  rooms: path('/registers/:sessionId/days/:day/rooms'),
  handovers: path('/registers/:sessionId/days/:day/people/:personId/handovers'),
  confirm: path('/registers/:sessionId/days/:day/people/:personId/handovers/confirm'),

  /** Who is being looked for (rule R23). */
  checks: path('/welfare-checks'),
  check: path('/welfare-checks/:checkId'),
  steps: path('/welfare-checks/:checkId/steps'),
  close: path('/welfare-checks/:checkId/close'),

  /** How somebody is looked for, by their own plan; for those who plan with them. */
  welfarePlan: path('/people/:personId/welfare-plan'),
  /** One page about somebody for whoever supports them; for those who plan with them. */
  profile: path('/people/:personId/support-page'),
  /** The photo for the register; for the person and those who plan with them. */
  portrait: path('/people/:personId/portrait'),
  portraitAway: path('/people/:personId/portrait/take-away'),
  ownFace: path('/people/:personId/portrait/face'),
}
