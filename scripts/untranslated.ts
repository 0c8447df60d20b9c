/**
 * Lists what the translations of the interface lack, have too much, or say with other placeholders.
 *
 * Usage: npx tsx scripts/untranslated.ts
 */
import { checkLanguage, interfaceLanguages, readInterfaceTexts } from './interface-texts.js'

const faults = [...readInterfaceTexts().faults, ...interfaceLanguages.flatMap(checkLanguage)]
for (const fault of faults) console.log(fault)
if (faults.length > 0) process.exitCode = 1
