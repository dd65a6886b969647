import { path } from '#ground/kernel/path.ts'

export const safetyPaths = {
  /** Something is wrong: for anyone, signed in or not. Every step of it stands at this one address. */
  tell: path('/something-wrong'),
  /** The same for one council, where nobody is signed in. */
  tellAt: path('/:council/something-wrong'),

  /** The duty desk: what waits, who has it, what is open. */
  desk: path('/duty'),
  alert: path('/duty/alerts/:alertId'),
  acknowledge: path('/duty/alerts/:alertId/acknowledge'),
  step: path('/duty/alerts/:alertId/steps'),
  closeAlert: path('/duty/alerts/:alertId/close'),
  /** Who has the desk, and when nobody has. */
  rota: path('/duty/rota'),
  endShift: path('/duty/rota/:shiftId/end'),
  concern: path('/duty/concerns/:concernId'),
  decideConcern: path('/duty/concerns/:concernId/decide'),
  noteConcern: path('/duty/concerns/:concernId/notes'),
  closeConcern: path('/duty/concerns/:concernId/close'),
  pause: path('/duty/concerns/:concernId/pause'),
  endPause: path('/duty/concerns/:concernId/pause/end'),

  /** Where staff write down what happened, and find what they wrote. */
  safety: path('/safety'),
  newConcern: path('/safety/concerns/new'),
  /** That it came, and who has it: for whoever raised it, never its words. */
  sentConcern: path('/safety/concerns/:concernId'),
  moreOfConcern: path('/safety/concerns/:concernId/more'),
  incidents: path('/safety/incidents'),
  newIncident: path('/safety/incidents/new'),
  incident: path('/safety/incidents/:incidentId'),
  seenIncident: path('/safety/incidents/:incidentId/seen'),
  restrictions: path('/safety/restrictions'),
  newRestriction: path('/safety/restrictions/new'),
  restriction: path('/safety/restrictions/:restrictionId'),
  useOfRestriction: path('/safety/restrictions/:restrictionId/uses'),
  authoriseRestriction: path('/safety/restrictions/:restrictionId/authorise'),
  referRestriction: path('/safety/restrictions/:restrictionId/refer'),
  reviewRestriction: path('/safety/restrictions/:restrictionId/review'),
  /** What lets it be: the decision that it rests on, or the person’s own yes. */
  basisOfRestriction: path('/safety/restrictions/:restrictionId/basis'),
  consentToRestriction: path('/safety/restrictions/:restrictionId/consent'),
}
