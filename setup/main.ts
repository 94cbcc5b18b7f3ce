import { defineAppSetup } from '@slidev/types'
import { joinRoom } from '../components/presenter/room.ts'

/** A window joins the presentation that is going on; a print is on its own. */
export default defineAppSetup(async ({ router }) => {
  if (import.meta.env.PROD && !new URLSearchParams(location.search).has('print'))
    await joinRoom(router)
})
