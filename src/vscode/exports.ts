/** Makes copies and exports. Loaded when one is asked for, in one file: apart, they would split the core. */
export { readShare } from '../export/read-share.js'
export { share } from '../export/share.js'
export { readMeeting } from '../picture/meeting/read-meeting.js'
export { allFormats as formats } from './commands/all-formats.js'
export { exportBrief } from './commands/export-brief.js'
