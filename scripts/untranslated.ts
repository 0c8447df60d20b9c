/**
 * Lists what the translations of the interface lack, have too much, or say with other placeholders.
 *
 * Usage: npx tsx scripts/untranslated.ts
 */
import { templatesOfRules } from '../test/docs/rule-templates.js'
import { checkLanguage, interfaceLanguages, readInterfaceTexts } from './interface-texts.js'

const templates = templatesOfRules()
const faults = [
  ...readInterfaceTexts().faults,
  ...interfaceLanguages.flatMap(language => checkLanguage(language, templates)),
]
for (const fault of faults) console.log(fault)
if (faults.length > 0) process.exitCode = 1
