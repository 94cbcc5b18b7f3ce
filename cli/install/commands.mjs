import { readdirSync } from 'node:fs'

/**
 * The commands there are: one for each file in cli/commands.
 * @param {string} folder
 * @returns {string[]} in alphabetical order, without extension
 */
export function commandsIn(folder) {
  return readdirSync(folder)
    .filter(name => name.endsWith('.ts'))
    .map(name => name.slice(0, -'.ts'.length))
    .sort()
}

/**
 * The message for a command that does not exist.
 * @param {string | undefined} command as typed, undefined when nothing was
 * @param {string[]} commands the ones that do exist
 */
export function unknownCommand(command, commands) {
  return {
    what: command ? `Het commando '${command}' bestaat niet.` : 'Er is geen commando genoemd.',
    mend: `kies een van deze: ${commands.join(', ')}`,
  }
}
