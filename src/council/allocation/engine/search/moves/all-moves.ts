import type { MoveName } from '../../parameters.ts'
import type { Move } from '../search.ts'
import { drop } from './drop.ts'
import { fillGap } from './fill-gap.ts'
import { joinFriend } from './join-friend.ts'
import { openSession } from './open-session.ts'
import { place } from './place.ts'
import { ruinAndRecreate } from './ruin-and-recreate.ts'
import { swap } from './swap.ts'

/** Every move by its name in the parameters. */
export const allMoves: Readonly<Record<MoveName, Move>> = {
  place,
  'fill-gap': fillGap,
  drop,
  swap,
  'join-friend': joinFriend,
  'open-session': openSession,
  'ruin-and-recreate': ruinAndRecreate,
}
