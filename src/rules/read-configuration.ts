import { interpretConfiguration, type ReadConfiguration } from './configuration.js'
import { parseJson } from './parse-json.js'

/** Reads a configuration file. Comments and trailing commas are allowed, as in the editor's settings. */
export function readConfiguration(text: string): ReadConfiguration {
  return interpretConfiguration(report => parseJson(text, report))
}
