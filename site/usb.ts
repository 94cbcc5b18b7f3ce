import type { StaticRenderer } from '../document/static-render.ts'
import type { Memo } from '../schema/read.ts'
import type { PlayerFiles } from './player-files.ts'
import type { SiteFonts } from './site-fonts.ts'
import { characterKeys } from '../deck/keys.ts'
import { withoutFaces } from './font-faces.ts'

/** The parts of the one file besides the memo: those of the site. */
export interface UsbParts {
  slides: Pick<StaticRenderer<'slides'>, 'renderUsb' | 'styleText'>
  fonts: Pick<SiteFonts, 'wholeStyle'>
  player: Pick<PlayerFiles, 'player'>
}

/** The whole presentation as one HTML file that opens by a double click, without a server and without a network. */
export function usbPage(memo: Memo, { slides, fonts, player }: UsbParts): Promise<string> {
  return slides.renderUsb(memo, {
    style: fonts.wholeStyle + withoutFaces(slides.styleText('')),
    script: player.player,
    letters: characterKeys(['contents', 'find', 'fullscreen', 'black', 'help']),
  })
}
