import { defineAppSetup } from '@slidev/types'
import { joinRoom } from '../components/presenter/room.ts'

/** Joins a window to the running presentation; a print stays on its own. */
export default defineAppSetup(async ({ router }) => {
  if (import.meta.env.PROD && !new URLSearchParams(location.search).has('print'))
    await joinRoom(router)
})
