/** Path characters that break Vite, Slidev or Node itself: each was tried. */
const unusable = /["#$'*?\\]/

/**
 * The message when Raadsdeck cannot run here; undefined when it can.
 * @param {string} version of the running Node, such as 'v20.19.0'
 * @param {string} folder the project's
 */
function refusal(version, folder, platform = process.platform) {
  if (isTooOld(version)) {
    return `Node ${version} is te oud: Raadsdeck vraagt Node 20.19, 22.12 of nieuwer.
  oplossing: installeer Node 24 van https://nodejs.org en start het commando opnieuw`
  }
  const [character] = unusable.exec(platform === 'win32' ? folder.replace(/\\/g, '/') : folder) || []
  if (character) {
    return `Raadsdeck werkt niet in een map met ${character} in de naam.
  waar:      ${folder}
  oplossing: hernoem de map; de tekens " # $ ' * ? en \\ kunnen niet`
  }
}

/** Outside `engines` in package.json, where npm leaves out the native packages. */
function isTooOld(version) {
  const [major, minor] = version.slice(1).split('.').map(Number)
  return major < 20 || major === 21 || (major === 20 && minor < 19) || (major === 22 && minor < 12)
}

module.exports = { refusal }
